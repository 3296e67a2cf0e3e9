// The frame around the views: which one is open, the status, notices, and what its controls say.

import { byId, element, pressed } from "../1-values/dom.js";
import { current } from "../1-values/store.js";
import { status as statusInWords } from "../1-values/wording.js";
import * as panel from "../2-drawing/panel.js";
import * as arriving from "./arriving.js";

// Views beside which the timeline stands.
const WITH_TIMELINE = new Set(["argument"]);

/** @param {string} key */
export const isThere = (key) => byId(`view-${key}`) !== null;

/** @param {string} key @param {string} view */
const isBeside = (key, view) => key === "timeline" && WITH_TIMELINE.has(view);

/**
 * Only the view that is open is seen; the card is open over any of them.
 * @param {Shown} given
 */
export function showViews({ corpus, view }) {
  document.documentElement.dataset.view = view;
  for (const key of Object.keys(corpus.views)) {
    if (isThere(key)) byId(`view-${key}`).hidden = key !== view && !isBeside(key, view);
    if (key === view) byId(`to-${key}`).setAttribute("aria-current", "page");
    else byId(`to-${key}`).removeAttribute("aria-current");
  }
  byId("skip").href = view === "timeline" ? "#events" : `#view-${view}`;
}

/** @param {Shown} given */
export function showStatus({ corpus, selection, narrowed }) {
  const status = byId("status");
  const words = statusInWords(selection, narrowed, corpus.facets, corpus.options);
  if (status.textContent !== words) status.textContent = words;
  status.dataset.shown = String(narrowed.kept.length);
  status.dataset.total = String(narrowed.total);
  const empty = byId("empty");
  empty.hidden = narrowed.kept.length > 0;
  empty.replaceChildren(...(empty.hidden ? [] : panel.empty(corpus, selection, narrowed)));
}

/** @param {Shown} given */
export function showNotices({ notices }) {
  byId("notices").replaceChildren(
    ...notices.map((words) => element("p", { className: "notice" }, words)),
    ...arriving.notices(),
  );
}

/**
 * The frame's own controls say what the state is.
 * @param {Shown} given
 */
export function showControls({ page, layout, dim, mode }) {
  const lanes = page.lanes ?? "kind";
  for (const button of byId("lanes").children) pressed(button, button.id === `lanes-${lanes}`);
  byId("lanes-say").hidden = lanes === "kind" || layout === "list";
  for (const button of byId("layout").children) pressed(button, button.id === `layout-${layout}`);
  byId("theme-mode").textContent = mode === "dark" ? "Light" : "Dark";
  byId("dim").checked = dim;
}

export const isTyping = () => document.activeElement === byId("search");

/** Not while words are typed: the space between two of them is not yet part of the state. */
export function showSearch() {
  byId("search").value = current().selection.words;
}
