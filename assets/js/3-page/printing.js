// Printing: everything that is shown is drawn first; for a class, a handout in its place.

import { byId } from "../1-values/dom.js";
import { current } from "../1-values/store.js";
import * as stories from "../1-values/stories.js";
import { origin, story, tasks as tasksHandout } from "../2-drawing/handout.js";
import * as timeline from "../2-drawing/timeline.js";
import * as sharing from "./sharing.js";

// A server that is slow to draw a code must not keep a class waiting for its handout.
const WAIT = 3000;

function put(content) {
  byId("handout").replaceChildren(...content.filter(Boolean));
  byId("handout").hidden = false;
  document.documentElement.toggleAttribute("data-handout", true);
}

function clear() {
  byId("handout").replaceChildren();
  byId("handout").hidden = true;
  document.documentElement.toggleAttribute("data-handout", false);
}

const ofStory = (id) => sharing.address(`?present=${id}&step=1`);

function putStory(corpus, id, address) {
  put(story(corpus, stories.story(corpus, id), address));
}

export async function handout(id) {
  byId("present-dialog").close();
  const address = ofStory(id);
  await loaded(address.code);
  putStory(current().corpus, id, address);
  print();
}

/** Until it is there, or it is clear that it will not be. */
function loaded(image) {
  const late = new Promise((settle) => setTimeout(settle, WAIT));
  return image ? Promise.race([late, image.decode().catch(() => null)]) : null;
}

export function tasks(id) {
  const { corpus } = current();
  byId("tasks-dialog").close();
  put(tasksHandout(corpus, stories.story(corpus, id)));
  print();
}

/**
 * Who prints while presenting wants the story on paper, and never the presenter's notes. The codes
 * come late, but browsers print no sooner than what is to be printed is there.
 */
function before() {
  timeline.drawAll();
  const { corpus, page } = current();
  byId("printed-head").replaceChildren(origin(corpus, sharing.address()));
  const isStory = page.present && corpus.isWhole;
  if (isStory && byId("handout").hidden) putStory(corpus, page.present, ofStory(page.present));
}

export function listen() {
  addEventListener("beforeprint", before);
  addEventListener("afterprint", clear);
}
