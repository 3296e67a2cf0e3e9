// The page: its state is kept in the address, and every change of it is drawn from here.

import { read } from "../1-values/corpus.js";
import { byId } from "../1-values/dom.js";
import { attempt } from "../1-values/failing.js";
import { formatAddress, parse } from "../1-values/selection.js";
import { current, load, restore, subscribe } from "../1-values/store.js";
import * as panel from "../2-drawing/panel.js";
import * as timeline from "../2-drawing/timeline.js";
import * as walking from "../2-drawing/walking.js";
import * as announcing from "./announcing.js";
import * as arriving from "./arriving.js";
import * as embedding from "./embedding.js";
import * as figures from "./figures.js";
import * as frame from "./frame.js";
import * as listening from "./listening.js";
import * as opening from "./opening.js";
import * as presenting from "./presenting.js";
import { firstView, mode, shown, view } from "./shown.js";
import { VIEWS } from "./views.js";
import * as watching from "./watching.js";

const ROOM_FOR_PANEL = 1100;

/** Draws as soon as the HTML is there; a view made by Dash is drawn once Dash has made it. */
export function start() {
  const corpus = read();
  load(corpus);
  const readAddress = () => restore({ corpus, ...parse(location.search, corpus.known) });
  byId("filters").open = innerWidth >= ROOM_FOR_PANEL;
  panel.start(corpus);
  timeline.start(corpus);
  listening.listen();
  addEventListener("popstate", readAddress);
  subscribe(show);
  readAddress();
  arriving.listen();
  watching.start();
}

/** Dash has made its views: the open one may be drawn. */
export function mounted() {
  attempt(() => {
    figures.listen();
    drawWhenThere();
  });
  return window.dash_clientside.no_update;
}

/** @param {Change} given */
function show({ isRestored, replace }) {
  if (!isRestored) writeAddress(replace);
  drawWhenThere();
  if (isRestored || !frame.isTyping()) frame.showSearch();
}

/** @param {boolean} replace */
function writeAddress(replace) {
  const { corpus, selection, page } = current();
  const address = formatAddress(selection, page, corpus.known);
  if (address === location.search) return;
  const write = replace ? "replaceState" : "pushState";
  history[write](null, "", address || location.href.split("?")[0]);
}

function needsWhole() {
  const { page } = current();
  return Boolean(page.event || page.present || (page.view && page.view !== firstView()));
}

function drawWhenThere() {
  if (!needsWhole()) return draw();
  if (!current().corpus.isWhole) drawSoFar();
  return arriving.whenWhole(draw);
}

/** A card comes late to the timeline it was opened from; before another view there is nothing. */
function drawSoFar() {
  if (!current().page.present && view() === firstView()) draw();
  else if (!isDrawn()) {
    document.documentElement.dataset.bsTheme = mode();
    byId(`view-${firstView()}`).hidden = true;
  }
}

const isDrawn = () => document.documentElement.dataset.view !== undefined;

// In this order: what is laid out comes after what decides how much room there is.
/** @type {((now: Shown) => void)[]} */
const PARTS = [
  ({ corpus, told, page, kept }) => presenting.show(corpus, told, { page, kept }),
  frame.showViews,
  showTimeline,
  showView,
  ({ corpus, selection, narrowed, scopes }) => panel.show(corpus, selection, narrowed, scopes),
  frame.showStatus,
  frame.showNotices,
  frame.showControls,
  sayChanges,
  ({ corpus, selection, page }) => embedding.show(selection, page, corpus.known),
  ({ corpus, told, page }) =>
    opening.show(corpus, told || !corpus.isWhole ? null : (page.event ?? null)),
  ({ told }) => told && presenting.light(told.step.event),
  ({ page }) => walking.keepTabStop(walking.idOf(document.activeElement) ?? page.event),
];

function draw() {
  const now = shown();
  document.documentElement.dataset.bsTheme = now.mode;
  for (const part of PARTS) attempt(() => part(now));
  if (frame.isThere(now.view) && (now.corpus.isWhole || !needsWhole())) {
    document.documentElement.dataset.ready = "1";
  }
}

/**
 * What is shown of it is known even while it is not seen: the card walks along it.
 * @param {Shown} given
 */
function showTimeline({ narrowed, scopes, told, page, layout, dim }) {
  const how = told
    ? { lanes: told.page.lanes ?? "kind", layout: "lanes", dim: false }
    : { lanes: page.lanes ?? "kind", layout, dim };
  timeline.show(narrowed, scopes, how, !byId("view-timeline").hidden);
}

/** @param {Shown} now */
function sayChanges({ corpus, page, view, layout, told }) {
  const lanes = page.lanes ?? "kind";
  const event = page.event ? corpus.byId.get(page.event) : undefined;
  announcing.show(corpus, { view, layout, lanes, event, story: told?.story });
}

/**
 * Only the view that is open is drawn.
 * @param {Shown} now
 */
function showView(now) {
  if (now.view !== "timeline" && frame.isThere(now.view)) VIEWS[now.view].show(now.corpus, now);
}
