// What has changed is also said: to a screen reader, and in the title of the document.

import { byId } from "../1-values/dom.js";

// What the document is called without a view or an event.
/** @type {string | null} */
let name = null;
/** @type {Record<string, string> | null} */
let before = null;

/** @param {string} id */
const face = (id) => byId(id).textContent;

/**
 * The view, and how the timeline is laid out: neither changes the sentence on what is kept.
 * @param {{ view: string, layout: string, lanes: string }} given
 * @returns {Record<string, string>}
 */
function told({ view, layout, lanes }) {
  const laidOut =
    layout === "list" ? face("layout-list") : `Lanes ${face(`lanes-${lanes}`).toLowerCase()}`;
  return { view: `View: ${face(`to-${view}`)}`, layout: laidOut };
}

/**
 * `event` is the open one, `story` the one that is presented; either may be none.
 * @param {Corpus} corpus
 * @param {{
 *   view: string, layout: string, lanes: string,
 *   event: TimelineEvent | undefined, story: Payload.Story | undefined,
 * }} given
 */
export function show(corpus, { event, story, ...page }) {
  const view = page.view === Object.keys(corpus.views)[0] ? null : face(`to-${page.view}`);
  name ??= document.title;
  document.title = [event?.title, story?.title, view, name].filter(Boolean).join(" – ");
  const now = told(page);
  const last = before ?? now;
  const changed = Object.keys(now).filter((key) => now[key] !== last[key]);
  before = now;
  if (changed.length)
    byId("announced").textContent = changed.map((key) => `${now[key]}.`).join(" ");
}
