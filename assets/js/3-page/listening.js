// Clicks, keys, scrolling and history: each handed to what it belongs to.

import { byId } from "../1-values/dom.js";
import { attempt } from "../1-values/failing.js";
import * as lifeline from "../2-drawing/lifeline.js";
import * as timeline from "../2-drawing/timeline.js";
import * as walking from "../2-drawing/walking.js";
import * as asking from "./asking.js";
import * as filtering from "./filtering.js";
import * as liveness from "./liveness.js";
import * as opening from "./opening.js";
import * as presenting from "./presenting.js";
import * as printing from "./printing.js";
import * as showing from "./showing.js";
import * as testing from "./testing.js";
import { VIEWS } from "./views.js";

const STILL_FOR = 120;

// The parts of the page that answer, the views among them.
/** @type {Answering[]} */
const ANSWERING = [presenting, testing, opening, filtering, showing, ...Object.values(VIEWS)];

/** @param {Heard} event */
function onClick(event) {
  // One that fails was meant: the link it was to answer is not followed.
  const handled = ANSWERING.some((part) =>
    attempt(() => part.clicked?.(event.target, event), true),
  );
  if (handled) event.preventDefault();
}

/** @param {Heard<Event>} given */
function onChange({ target }) {
  for (const part of ANSWERING) attempt(() => part.changed?.(target));
}

/**
 * What is dimmed is hidden from a screen reader, so that it must never take the focus.
 * @param {Heard} event
 */
function onMouseDown(event) {
  if (event.target.closest("[data-dimmed]")) event.preventDefault();
}

// Single keys work only while an event has the focus, so that no one is surprised by them.
/** @type {Record<string, () => void>} */
const keys = {
  "+": () => timeline.zoomBy(1),
  "=": () => timeline.zoomBy(1),
  "-": () => timeline.zoomBy(-1),
  "−": () => timeline.zoomBy(-1),
  0: () => timeline.zoomBy(0),
  "/": () => byId("search").focus(),
  "?": () => showing.help(),
  ArrowLeft: () => timeline.pan(-1),
  ArrowRight: () => timeline.pan(1),
  l: () => {
    const id = walking.idOf(document.activeElement);
    showing.otherLayout();
    walking.focus(id);
  },
};

/** @param {Heard<KeyboardEvent>} event */
function onKey(event) {
  if (attempt(() => presenting.onKey(event), true)) event.preventDefault();
  else if (event.key === "Escape" && !document.querySelector("dialog[open]")) opening.close();
  else if (walking.onKey(event) || lifeline.onKey(event)) event.preventDefault();
  else if (walking.idOf(event.target) && isPlain(event) && keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
}

/** @param {Heard<KeyboardEvent>} event */
const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.altKey);

/** @param {Heard<WheelEvent>} event */
function onWheel(event) {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  timeline.zoomBy(event.deltaY < 0 ? 1 : -1);
}

/** @param {() => void} act */
function whenStill(act) {
  /** @type {number | undefined} */
  let waiting;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, STILL_FOR);
  };
}

export function listen() {
  document.addEventListener("click", onClick);
  document.addEventListener("change", onChange);
  document.addEventListener("mousedown", onMouseDown);
  document.addEventListener("keydown", onKey);
  byId("track").addEventListener("wheel", onWheel, { passive: false });
  byId("track").addEventListener("scroll", timeline.scrolled, { passive: true });
  addEventListener("scroll", () => timeline.follow(), { passive: true });
  new ResizeObserver(whenStill(timeline.resized)).observe(byId("timeline"));
  filtering.listen();
  presenting.listen();
  printing.listen();
  asking.listen();
  liveness.listen();
}
