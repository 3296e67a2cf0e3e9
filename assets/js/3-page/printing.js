// Printing: everything that is shown is drawn first; for a class, a handout in its place.

import { byId } from "../1-values/dom.js";
import { current } from "../1-values/store.js";
import * as stories from "../1-values/stories.js";
import { origin, story, tasks as tasksHandout } from "../2-drawing/handout.js";
import * as timeline from "../2-drawing/timeline.js";
import * as sharing from "./sharing.js";

// A server that is slow to draw a code must not keep a class waiting for its handout.
const WAIT = 3000;

/** @param {(Node | null)[]} content */
function put(content) {
  byId("handout").replaceChildren(...content.filter((one) => one !== null));
  byId("handout").hidden = false;
  document.documentElement.toggleAttribute("data-handout", true);
}

function clear() {
  byId("handout").replaceChildren();
  byId("handout").hidden = true;
  document.documentElement.toggleAttribute("data-handout", false);
}

/** @param {string} id */
const ofStory = (id) => sharing.address(`?present=${id}&step=1`);

/**
 * @param {Corpus} corpus
 * @param {string} id
 * @param {{ link: string, code: HTMLElement | null, isLocal?: boolean }} address
 */
function putStory(corpus, id, address) {
  put(story(corpus, stories.known(corpus, id), address));
}

/** @param {string} id */
export async function handout(id) {
  byId("present-dialog").close();
  const address = ofStory(id);
  await loaded(address.code);
  putStory(current().corpus, id, address);
  print();
}

/**
 * Until it is there, or it is clear that it will not be.
 * @param {HTMLImageElement | null} image
 */
function loaded(image) {
  const late = new Promise((settle) => setTimeout(settle, WAIT));
  return image ? Promise.race([late, image.decode().catch(() => null)]) : null;
}

/** @param {string} id */
export function tasks(id) {
  const { corpus } = current();
  byId("tasks-dialog").close();
  put(tasksHandout(corpus, stories.known(corpus, id)));
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
  const { present } = page;
  if (!present || !corpus.isWhole || !byId("handout").hidden) return;
  putStory(corpus, present, ofStory(present));
}

export function listen() {
  addEventListener("beforeprint", before);
  addEventListener("afterprint", clear);
}
