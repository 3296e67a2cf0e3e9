// Opening an event: a closer look, which never changes what is kept.

import { byId } from "../1-values/dom.js";
import { current, go } from "../1-values/store.js";
import { citations, content } from "../2-drawing/card.js";
import * as timeline from "../2-drawing/timeline.js";
import * as walking from "../2-drawing/walking.js";
import * as arriving from "./arriving.js";
import * as filtering from "./filtering.js";
import * as sharing from "./sharing.js";

/** @type {string | null} */
let open = null;
// Where the keyboard was when the card was opened.
/** @type {any} */
let from = null;

/** @param {string} id */
export const openEvent = (id) => arriving.whenWhole(() => openNow(id));

/** @param {string} id */
function openNow(id) {
  if (!byId("card").contains(document.activeElement)) from = document.activeElement;
  go({ page: { event: id, against: null } });
  byId("card-title")?.focus({ preventScroll: true });
  timeline.reveal(id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (isSeen(from)) from.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Closes the card, and the keyboard is back at the button or the event it came from. */
export function close() {
  const id = open;
  if (!id) return false;
  go({ page: { event: null, against: null } });
  leadBack(id);
  return true;
}

/**
 * To the button that opened it or the event's item, or where neither is seen to what had the keyboard.
 * @param {string} id
 */
function leadBack(id) {
  const opener = from?.dataset.open === id && isSeen(from);
  if (opener || !walking.focus(id)) (isSeen(from) ? from : byId("status")).focus();
}

/** @param {any} node */
const isSeen = (node) => node && node !== document.body && node.checkVisibility();

/** @param {string} id */
const linkTo = (id) => sharing.link(`?event=${id}`);

/**
 * Draws the card of the open event, or takes it away.
 * @param {Corpus} corpus @param {string | null} id
 */
export function show(corpus, id) {
  const card = byId("card");
  const before = open;
  // What has the keyboard is drawn anew or gone: after a name was chosen, after Back.
  const isHeld = card.contains(document.activeElement);
  for (const item of document.querySelectorAll("[data-opened]")) {
    delete item.dataset.opened;
    item.querySelector("a").removeAttribute("aria-current");
  }
  open = id;
  card.hidden = !id;
  document.documentElement.toggleAttribute("data-card", Boolean(id));
  if (!id) {
    card.replaceChildren();
    if (isHeld && before) leadBack(before);
    return;
  }
  const event = corpus.byId.get(id);
  card.dataset.kind = event.kind[0];
  card.setAttribute("aria-label", `Event: ${event.title}`);
  const order = timeline.order();
  card.replaceChildren(
    ...content(corpus, event, { order, link: linkTo(id), against: comparedWith(corpus, id) }),
  );
  for (const item of document.querySelectorAll(`.event[data-event="${id}"]`)) {
    item.dataset.opened = "1";
    item.querySelector("a").setAttribute("aria-current", "true");
  }
  if (isHeld) byId("card-title").focus({ preventScroll: true });
  if (id !== before) card.scrollTop = 0;
}

/**
 * The other event with which the open one is compared; an event is not, with itself.
 * @param {Corpus} corpus @param {string} id
 */
function comparedWith(corpus, id) {
  const { against } = current().page;
  return against && against !== id ? corpus.byId.get(against) : null;
}

/** @param {number} by */
function step(by) {
  const order = timeline.order();
  const next = order[order.indexOf(open ?? "") + by];
  if (next) openEvent(next);
}

function cited() {
  const { corpus } = current();
  const id = open ?? "";
  return citations(corpus, corpus.byId.get(id), linkTo(id));
}

/** @type {Record<string, () => void>} */
const actions = {
  previous: () => step(-1),
  next: () => step(1),
  close,
  link: () => sharing.copyLink(`?event=${open}`, "Link to the event copied"),
  cite: () => {
    byId("card-cite").hidden = !byId("card-cite").hidden;
  },
  "copy-plain": () => sharing.copy(cited().plain, "Citation copied"),
  "copy-bibtex": () => sharing.copy(cited().bibtex, "BibTeX copied"),
};

/**
 * A click on an item, a tool of the card, a name on it or an event's name; says whether it was one.
 * @param {FrameElement} target @param {Heard} event
 */
export function clicked(target, event) {
  const tool = target.closest("button[data-card]");
  const name = target.closest("[data-choose]");
  const opener = target.closest("button[data-open]");
  const link = target.closest(".event-link");
  if (tool) actions[tool.dataset.card]();
  else if (name) filtering.only(name.dataset.choose, name.dataset.value);
  else if (opener) openEvent(opener.dataset.open);
  else if (link && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
    openEvent(link.closest("[data-event]")?.dataset.event ?? "");
  } else return false;
  return true;
}

/** @param {HTMLInputElement} given */
export function changed({ id, value }) {
  if (id !== "order-with") return;
  go({ page: { against: value || null } });
  // The card is drawn anew, and the keyboard is where it was.
  byId("order-with").focus();
  byId("order-says").scrollIntoView({ block: "nearest" });
}
