// The page within another: a line instead of the bar, and the way to the whole page.

import { byId } from "../1-values/dom.js";
import { formatAddress } from "../1-values/selection.js";

/** @param {Selected} selection @param {Page} page @param {Known} known */
export function show(selection, page, known) {
  const isEmbedded = page.embed === "1";
  document.documentElement.toggleAttribute("data-embed", isEmbedded);
  byId("embed").hidden = !isEmbedded;
  const whole = formatAddress(selection, { ...page, embed: null }, known);
  byId("whole-page").href = whole || location.pathname;
}
