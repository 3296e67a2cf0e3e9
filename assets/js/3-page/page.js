// The page: one state, kept in the address; every change of it is drawn from here.

import { read } from "../1-values/corpus.js";
import { byId, element, pressed } from "../1-values/dom.js";
import { guarded } from "../1-values/failing.js";
import {
  empty as emptySelection,
  format,
  formatAddress,
  narrow,
  parse,
} from "../1-values/selection.js";
import * as stories from "../1-values/stories.js";
import { activeFilters, status as statusInWords } from "../1-values/wording.js";
import * as panel from "../2-drawing/panel.js";
import * as timeline from "../2-drawing/timeline.js";
import * as walking from "../2-drawing/walking.js";
import * as announcing from "./announcing.js";
import * as arriving from "./arriving.js";
import * as embedding from "./embedding.js";
import * as figures from "./figures.js";
import * as listening from "./listening.js";
import * as opening from "./opening.js";
import * as presenting from "./presenting.js";
import { VIEWS } from "./views.js";

const PHONE = 600;
const ROOM_FOR_PANEL = 1100;
const TOLD_AFTER = 120;
// Views beside which the timeline stands.
const WITH_TIMELINE = new Set(["argument"]);

let corpus = null;
let telling = null;
// The step of a story that is presented, if one is.
let told = null;
// The selection, what the page shows beside it, and what of the address was passed over.
let state = { selection: emptySelection(), page: {}, notices: [] };

const scopes = () => {
  const chosen = (told ?? state).selection.choices.scope;
  return chosen?.size ? chosen : new Set(corpus.defaultScope);
};

const layout = () => state.page.layout ?? (innerWidth < PHONE ? "list" : "lanes");

/** Lanes keep what is filtered away in its place; a list would only grow long with it. */
const dim = () => (state.page.dim ? state.page.dim === "1" : layout() === "lanes");

const mode = () =>
  state.page["theme-mode"] ??
  (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

/** Draws as soon as the HTML is there; a view made by Dash is drawn once Dash has made it. */
function start() {
  corpus = read();
  byId("filters").open = innerWidth >= ROOM_FOR_PANEL;
  panel.start(corpus);
  timeline.start(corpus);
  listening.listen();
  restore();
  arriving.listen();
}

/** Dash has made its views: the open one may be drawn. */
function mounted() {
  figures.listen();
  drawWhenThere();
  return window.dash_clientside.no_update;
}

const isThere = (key) => byId(`view-${key}`) !== null;

/** The state as the address has it: on load, Back and Forward. */
function restore() {
  state = parse(location.search, corpus.known);
  drawWhenThere();
  showSearch();
}

/** A change of state: into the address, then onto the page. `replace` leaves no step Back. */
function go({ selection, page, replace = false }) {
  state = {
    selection: selection ?? state.selection,
    page: { ...state.page, ...page },
    notices: [],
  };
  const address = formatAddress(state.selection, state.page, corpus.known);
  if (address !== location.search) {
    const write = replace ? "replaceState" : "pushState";
    history[write](null, "", address || location.href.split("?")[0]);
  }
  drawWhenThere();
  if (!isTyping()) showSearch();
}

const needsWhole = ({ page }) =>
  Boolean(page.event || page.present || (page.view && page.view !== firstView()));

function drawWhenThere() {
  if (!needsWhole(state)) return draw();
  if (!corpus.isWhole) drawSoFar();
  return arriving.whenWhole(draw);
}

/** A card comes late to the timeline it was opened from; before another view there is nothing. */
function drawSoFar() {
  if (!state.page.present && view() === firstView()) draw();
  else if (!isDrawn()) {
    document.documentElement.dataset.bsTheme = mode();
    byId(`view-${firstView()}`).hidden = true;
  }
}

const isDrawn = () => document.documentElement.dataset.view !== undefined;

function draw() {
  const { selection, page } = state;
  told = stories.shown(corpus, page);
  const narrowed = told ? narrowedByBoth() : narrowedBy(selection);
  const kept = new Set(narrowed.kept);
  document.documentElement.dataset.bsTheme = mode();
  presenting.show(corpus, told, { page, kept });
  showView(narrowed, kept);
  panel.show(corpus, selection, narrowed, scopes());
  showStatus(narrowed);
  showNotices();
  showControls();
  sayChanges();
  embedding.show(selection, page, corpus.known);
  opening.show(corpus, told || !corpus.isWhole ? null : (page.event ?? null));
  if (told) presenting.light(told.step.event);
  walking.keepTabStop(walking.idOf(document.activeElement) ?? page.event);
  tellDash();
  if (isThere(view()) && (corpus.isWhole || !needsWhole(state))) {
    document.documentElement.dataset.ready = "1";
  }
}

const narrowedBy = (selection) =>
  narrow(corpus.events, selection, corpus.facetKeys, corpus.defaultScope);

/** While presenting, by what the step names and by any filter of the reader's own. */
function narrowedByBoth() {
  const narrowed = narrowedBy(told.selection);
  if (!activeFilters(state.selection).length) return narrowed;
  const own = new Set(narrowedBy(state.selection).kept);
  return { ...narrowed, kept: narrowed.kept.filter((id) => own.has(id)) };
}

const firstView = () => Object.keys(corpus.views)[0];

const view = () => (told ? told.page : state.page).view ?? firstView();

/** Only the view that is open is drawn; the card is open over any of them. */
function showView(narrowed, kept) {
  document.documentElement.dataset.view = view();
  for (const key of Object.keys(corpus.views)) {
    if (isThere(key)) byId(`view-${key}`).hidden = key !== view() && !isBeside(key);
    if (key === view()) byId(`to-${key}`).setAttribute("aria-current", "page");
    else byId(`to-${key}`).removeAttribute("aria-current");
  }
  byId("skip").href = view() === "timeline" ? "#events" : `#view-${view()}`;
  showTimeline(narrowed);
  if (view() !== "timeline" && isThere(view())) {
    const about = told?.step.event ?? null;
    VIEWS[view()].show(corpus, { ...state, narrowed, kept, about, scopes: scopes(), mode: mode() });
  }
}

const isBeside = (key) => key === "timeline" && WITH_TIMELINE.has(view());

/** What is shown of it is known even while it is not seen: the card walks along it. */
function showTimeline(narrowed) {
  const how = told
    ? { lanes: told.page.lanes ?? "kind", layout: "lanes", dim: false }
    : { lanes: state.page.lanes ?? "kind", layout: layout(), dim: dim() };
  timeline.show(narrowed, scopes(), how, !byId("view-timeline").hidden);
}

function showStatus(narrowed) {
  const { selection } = state;
  const status = byId("status");
  const words = statusInWords(selection, narrowed, corpus.facets, corpus.options);
  if (status.textContent !== words) status.textContent = words;
  status.dataset.shown = narrowed.kept.length;
  status.dataset.total = narrowed.total;
  const empty = byId("empty");
  empty.hidden = narrowed.kept.length > 0;
  empty.replaceChildren(...(empty.hidden ? [] : panel.empty(corpus, selection, narrowed)));
}

function showNotices() {
  byId("notices").replaceChildren(
    ...state.notices.map((words) => element("p", { className: "notice" }, words)),
    ...arriving.notices(),
  );
}

function sayChanges() {
  const event = corpus.byId.get(state.page.event);
  const lanes = state.page.lanes ?? "kind";
  const shown = { view: view(), layout: layout(), lanes, event, story: told?.story };
  announcing.show(corpus, shown);
}

/** The frame's own controls say what the state is. */
function showControls() {
  const lanes = state.page.lanes ?? "kind";
  for (const button of byId("lanes").children) pressed(button, button.id === `lanes-${lanes}`);
  byId("lanes-say").hidden = lanes === "kind" || layout() === "list";
  for (const button of byId("layout").children) {
    pressed(button, button.id === `layout-${layout()}`);
  }
  byId("theme-mode").textContent = mode() === "dark" ? "Light" : "Dark";
  byId("dim").checked = dim();
}

/** Not while words are typed: the space between two of them is not yet part of the state. */
function showSearch() {
  byId("search").value = state.selection.words;
}

const isTyping = () => document.activeElement === byId("search");

/** Other parts of the page learn what is chosen when it is painted: it must not wait for them. */
function tellDash() {
  const query = format(state.selection, corpus.facetKeys);
  clearTimeout(telling);
  telling = setTimeout(
    () => byId("app") && window.dash_clientside.set_props("selection", { data: query }),
    TOLD_AFTER,
  );
}

const current = () => ({ ...state, corpus, layout: layout(), dim: dim(), mode: mode() });

const {
  start: startGuarded,
  mounted: mountedGuarded,
  restore: restoreGuarded,
  go: goGuarded,
  current: currentGuarded,
} = guarded({ start, mounted, restore, go, current });

export {
  currentGuarded as current,
  goGuarded as go,
  mountedGuarded as mounted,
  restoreGuarded as restore,
  startGuarded as start,
};
