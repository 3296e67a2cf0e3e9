// Presenting: stepping through a story before a class, with keys that are taken only meanwhile.

import { byId, pressed } from "../1-values/dom.js";
import { empty } from "../1-values/selection.js";
import { current, go } from "../1-values/store.js";
import * as stories from "../1-values/stories.js";
import * as presenter from "../2-drawing/presenter.js";
import { content } from "../2-drawing/stage.js";
import * as timeline from "../2-drawing/timeline.js";
import * as arriving from "./arriving.js";
import * as printing from "./printing.js";
import { mode, presented } from "./shown.js";
import * as testing from "./testing.js";
import * as windows from "./windows.js";

const SWIPE = 60;
const TICK = 1000;
const REFUSED =
  "The browser opened no second window. Allow this page to open windows, often at the end of the address bar, and choose the story again.";

// Of this window and this step alone, so not in the address: whether the answer is shown, whether
// the screen is blank. `shownAs` is the step that stands on the stage.
let isRevealed = false;
let isBlank = false;
/** @type {string | null} */
let shownAs = null;
let startedAt = 0;
let touchedAt = { x: 0, y: 0 };
let isLeaving = false;
// How far the page was scrolled when the presentation began.
let scrolled = 0;

/** @param {Page} page */
const isPresenter = (page) => page.presenter === "1";

/**
 * Draws the stage of the step that is presented; `kept` are the events its filters leave.
 * @param {Corpus} corpus
 * @param {Presented | null} step
 * @param {{ page: Page, kept: Set<string> }} given2
 */
export function show(corpus, step, { page, kept }) {
  const root = document.documentElement;
  root.toggleAttribute("data-presenting", Boolean(step) && !isPresenter(page));
  root.toggleAttribute("data-presenter", Boolean(step) && isPresenter(page));
  // Whether it must be tight is found with the timeline laid out as it is without.
  root.removeAttribute("data-tight");
  byId("stage").hidden = !step;
  if (!step) {
    leave();
    return;
  }
  const place = `${step.story.id} ${step.number}`;
  const isNew = place !== shownAs;
  if (shownAs === null) scrolled = scrollY;
  if (isNew) isRevealed = false;
  windows.listen(hear);
  const ask = isRevealed ? null : (page.ask ?? null);
  const { event } = step.step;
  const isHidden = event !== null && !kept.has(event);
  const draw = isPresenter(page) ? presenter.content : content;
  byId("stage").replaceChildren(...draw(corpus, step, { ask, isHidden, isBlank }));
  root.dataset.asking = ask ?? "";
  if (isPresenter(page)) keepTime();
  if (isNew) byId("stage-title").focus({ preventScroll: true });
  shownAs = place;
}

function leave() {
  if (shownAs === null) return;
  shownAs = null;
  blank(false);
  delete document.documentElement.dataset.asking;
  if (document.fullscreenElement) document.exitFullscreen();
  byId("present").focus({ preventScroll: true });
  // Once the page around it is drawn again.
  requestAnimationFrame(() => scrollTo(0, scrolled));
}

/**
 * The event of the step stands out, and in sight: where it is far down, the timeline is smaller.
 * @param {string | null} event
 */
export function light(event) {
  scrollTo(0, 0);
  const item = event ? timeline.reveal(event) : null;
  if (!item) return;
  item.dataset.opened = "1";
  const isBelow = item.getBoundingClientRect().bottom > innerHeight;
  document.documentElement.toggleAttribute("data-tight", isBelow);
  item.scrollIntoView({ block: "nearest", inline: "nearest" });
  // What is said comes first: on a phone it takes the window, and the event waits below.
  if (byId("stage-title").getBoundingClientRect().top < 0) scrollTo(0, 0);
}

function keepTime() {
  startedAt ||= Date.now();
  byId("presenter-clock").textContent = presenter.clock(new Date());
  byId("presenter-elapsed").textContent = presenter.elapsed(Date.now() - startedAt);
}

function tick() {
  if (byId("presenter-clock")) keepTime();
}

/** @param {string} story */
function begin(story) {
  startedAt = 0;
  byId("present-dialog").close();
  go({ page: { present: story, step: "1", ask: byId("ask").value || null } });
}

/** Where the browser refuses, the page without its bar is large enough. */
function fill() {
  isLeaving = Boolean(document.fullscreenElement);
  if (isLeaving) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => {});
}

/** @param {string} story */
function beginFilling(story) {
  begin(story);
  fill();
}

/**
 * The class's window presents, and the presenter's opens beside it. A browser grants one press of
 * a button one window or the full screen: the class's window is filled once it is in its place.
 * @param {string} story
 */
function beginWithPresenter(story) {
  const address = new URLSearchParams({
    present: story,
    step: "1",
    presenter: "1",
    "theme-mode": mode(),
  });
  if (byId("ask").value) address.set("ask", byId("ask").value);
  const window = windows.open(`${location.pathname}?${address}`);
  byId("refused").textContent = window ? "" : REFUSED;
  if (window) begin(story);
}

function end() {
  if (isPresenter(current().page)) window.close();
  go({ page: { present: null, step: null, ask: null, presenter: null } });
}

/** By Escape: it was meant for the keys, where they were open. */
function leftFullScreen() {
  if (byId("present-dialog").open) byId("present-dialog").close();
  else end();
}

/** @param {number} number */
function goTo(number) {
  const now = presented();
  if (!now) return;
  const next = stories.within(now.story.steps.length, number);
  if (next === now.number) return;
  go({ page: { step: String(next) }, replace: true });
  windows.tell({ story: now.story.id, step: next });
}

/** @param {number} by */
const stepBy = (by) => goTo((presented()?.number ?? 0) + by);

function reveal() {
  isRevealed = true;
  go({});
}

/** @param {boolean} is */
function blank(is) {
  isBlank = is;
  document.documentElement.toggleAttribute("data-blank", is);
  const button = document.querySelector('[data-stage="blank"]');
  if (button) pressed(button, is);
}

/**
 * What is done here and in the other window alike.
 * @param {keyof typeof acts} act @param {boolean} [value]
 */
function both(act, value) {
  acts[act](value ?? false);
  windows.tell({ act, value });
}

/**
 * The other window went to a step, or did what is done in both.
 * @param {Message} given
 */
function hear({ story, step, act, value }) {
  if (!presented()) return;
  if (act) acts[act](value ?? false);
  else go({ page: { present: story, step: String(step) }, replace: true });
}

const unfilter = () => go({ selection: empty() });

const help = () => byId("present-dialog").showModal();

const acts = { reveal, blank };

/** @type {Record<string, () => void>} */
const buttons = {
  back: () => stepBy(-1),
  on: () => stepBy(1),
  reveal: () => both("reveal"),
  blank: () => both("blank", !isBlank),
  "restart-clock": () => {
    startedAt = Date.now();
    keepTime();
  },
  help,
  unfilter,
  fill,
  end,
};

/** @type {Record<string, () => void>} */
const keys = {
  ArrowRight: buttons.on,
  PageDown: buttons.on,
  " ": buttons.on,
  ArrowLeft: buttons.back,
  PageUp: buttons.back,
  Home: () => goTo(1),
  End: () => goTo(Infinity),
  r: buttons.reveal,
  b: buttons.blank,
  ".": buttons.blank,
  f: fill,
  "?": help,
  Escape: end,
};

/**
 * Whether the key is meant for what has the focus: a space presses the button it is on.
 * @param {Heard<KeyboardEvent>} given
 */
const isForFocus = ({ key, target }) =>
  target.closest("select, input, textarea, dialog") ||
  (key === " " && target.closest("button, summary"));

/**
 * Takes a key while presenting; says whether it did.
 * @param {Heard<KeyboardEvent>} event
 */
export function onKey(event) {
  if (!presented() || event.ctrlKey || event.metaKey || event.altKey || isForFocus(event))
    return false;
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return false;
  if (isBlank && act !== buttons.blank) both("blank", false);
  act();
  return true;
}

/** @type {Record<string, (story: string) => void>} */
const offers = {
  present: beginFilling,
  presenter: beginWithPresenter,
  handout: (story) => printing.handout(story),
  tasks: (story) => testing.open(story),
};

/** @param {FrameElement} target */
export function clicked(target) {
  const { stage, step } = target.closest("[data-stage], [data-step]")?.dataset ?? {};
  const { does, story } = target.closest("[data-does]")?.dataset ?? {};
  if (stage) buttons[stage]();
  else if (step) goTo(Number(step));
  else if (does) arriving.whenWhole(() => offers[does](story));
  // An event opened now would not be seen, and the way out would not lead to the same place.
  else return Boolean(presented() && target.closest(".event-link"));
  return true;
}

/** @param {TouchEvent} given */
function onTouchEnd({ changedTouches: [{ clientX, clientY }] }) {
  const [across, down] = [clientX - touchedAt.x, clientY - touchedAt.y];
  if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down))
    stepBy(across < 0 ? 1 : -1);
}

export function listen() {
  byId("stage").addEventListener(
    "touchstart",
    ({ changedTouches: [{ clientX, clientY }] }) => {
      touchedAt = { x: clientX, y: clientY };
    },
    { passive: true },
  );
  byId("stage").addEventListener("touchend", onTouchEnd, { passive: true });
  // Escape leaves the full screen before any key is heard; F leaves it to stay.
  document.addEventListener("fullscreenchange", () => {
    if (!document.fullscreenElement && presented() && !isLeaving) leftFullScreen();
    isLeaving = false;
  });
  setInterval(tick, TICK);
}
