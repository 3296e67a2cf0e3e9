// Tasks before the class: opened for a story, answered, printed, taken to a learning platform.

import { byId } from "../1-values/dom.js";
import { current } from "../1-values/store.js";
import * as stories from "../1-values/stories.js";
import { content, mark } from "../2-drawing/tasks.js";
import * as downloading from "./downloading.js";
import * as printing from "./printing.js";

/** @type {Payload.Story} */
let story;
// By task, the places chosen so far, in their order.
/** @type {Map<number, number[]>} */
let chosen = new Map();

/** @param {string} id */
export function open(id) {
  story = stories.known(current().corpus, id);
  chosen = new Map();
  byId("present-dialog").close();
  byId("tasks-dialog").setAttribute("aria-label", `Tasks: ${story.title}`);
  byId("tasks-dialog").replaceChildren(...content(story));
  byId("tasks-dialog").showModal();
}

/**
 * Choosing again takes back; after a whole answer it begins anew.
 * @param {FrameElement} button
 */
function choose(button) {
  const number = Number(button.dataset.task);
  const place = Number(button.dataset.place);
  const task = story.tasks[number];
  const before = chosen.get(number) ?? [];
  const open_ = before.length < task.answer.length ? before : [];
  const now = open_.includes(place) ? open_.filter((one) => one !== place) : [...open_, place];
  chosen.set(number, now);
  mark(/** @type {FrameElement} */ (button.closest(".task")), task, now);
}

/** @type {Record<string, () => void>} */
const acts = {
  print: () => printing.tasks(story.id),
  gift: () =>
    downloading.text(`${current().corpus.subject.id}-${story.id}.gift`, story.gift, "text/plain"),
};

/** @param {FrameElement} target */
export function clicked(target) {
  const option = target.closest(".task-option");
  const { tasks } = target.closest("[data-tasks]")?.dataset ?? {};
  if (option) choose(option);
  else if (tasks) acts[tasks]();
  else return false;
  return true;
}
