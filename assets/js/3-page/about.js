// The About view: what state the tables are in, and citations to copy. It follows no filter.

import { byId } from "../1-values/dom.js";
import * as sharing from "./sharing.js";

/** @param {string} name */
const placeOf = (name) => byId(`released-${name}`);

let isStarted = false;

/** @param {Corpus} given */
export function show({ release }) {
  if (isStarted) return;
  isStarted = true;
  for (const [name, words] of Object.entries(release)) {
    if (placeOf(name)) placeOf(name).textContent = words;
  }
  // The browser looked for the address's section while the view was hidden.
  if (location.hash) byId(location.hash.slice(1))?.scrollIntoView();
}

/** @param {FrameElement} target */
export function clicked(target) {
  const { copy } = target.closest("[data-copy]")?.dataset ?? {};
  if (!copy) return false;
  sharing.copy(placeOf(copy).textContent, "Citation copied");
  return true;
}
