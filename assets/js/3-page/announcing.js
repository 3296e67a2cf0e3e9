// What has changed is also said: to a screen reader, and in the title of the document.

import { byId } from "../1-values/dom.js";

// What the document is called without a view or an event.
let name = null;
let before = null;

const face = (id) => byId(id).textContent;

/** The view, and how the timeline is laid out: neither changes the sentence on what is kept. */
function told({ view, layout, lanes }) {
  const laidOut =
    layout === "list" ? face("layout-list") : `Lanes ${face(`lanes-${lanes}`).toLowerCase()}`;
  return { view: `View: ${face(`to-${view}`)}`, layout: laidOut };
}

/** `event` is the open one, `story` the one that is presented; either may be none. */
export function show(corpus, { event, story, ...page }) {
  const view = page.view === Object.keys(corpus.views)[0] ? null : face(`to-${page.view}`);
  name ??= document.title;
  document.title = [event?.title, story?.title, view, name].filter(Boolean).join(" – ");
  const now = told(page);
  const changed = before ? Object.keys(now).filter((key) => now[key] !== before[key]) : [];
  before = now;
  if (changed.length)
    byId("announced").textContent = changed.map((key) => `${now[key]}.`).join(" ");
}
