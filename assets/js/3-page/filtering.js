// What narrows the page: the search, the years, the facets' values, the chips and the ways back.

import { byId } from "../1-values/dom.js";
import { collapsed, dropped, empty, toggled } from "../1-values/selection.js";
import { current, go } from "../1-values/store.js";

/** @param {Selected} selection @param {{ replace?: boolean }} [options] */
const choose = (selection, options) => go({ selection, ...options });

/**
 * Typing is one step Back, however many letters it took.
 * @param {string} words
 */
function search(words) {
  const { selection } = current();
  const wanted = collapsed(words);
  if (wanted === selection.words) return;
  const replace = Boolean(selection.words) && Boolean(wanted);
  choose({ ...selection, words: wanted }, { replace });
}

/** @param {string} key @param {string} value */
function toggle(key, value) {
  choose(toggled(current().selection, key, value));
}

/**
 * A scope is one click away; with none left, what is shown at first is drawn.
 * @param {string} scope
 */
function toggleScope(scope) {
  const { selection, corpus } = current();
  const before = selection.choices.scope?.size
    ? selection
    : { ...selection, choices: { ...selection.choices, scope: new Set(corpus.defaultScope) } };
  const after = toggled(before, "scope", scope);
  const chosen = [...after.choices.scope].sort().join();
  const plain = !chosen || chosen === [...corpus.defaultScope].sort().join();
  choose(plain ? dropped(after, "scope") : after);
}

/**
 * Only this value of a facet, as the names on a card choose it.
 * @param {string} key @param {string} value
 */
export function only(key, value) {
  const { selection } = current();
  choose({ ...selection, choices: { ...selection.choices, [key]: new Set([value]) } });
}

/**
 * A bar chooses its years; with Shift, all years from what was chosen to them.
 * @param {number[]} chosen @param {boolean} extend
 */
function yearsOfBar(chosen, extend) {
  const { selection } = current();
  const { first = null, last = null } = selection.years ?? {};
  const ends = extend ? [first ?? chosen[0], last ?? chosen[1], ...chosen] : chosen;
  const years = { first: Math.min(...ends), last: Math.max(...ends) };
  const again = first === years.first && last === years.last;
  choose({ ...selection, years: again ? null : years });
}

/**
 * A bar of the overview: its kind in its year.
 * @param {string} kind @param {number} chosen
 */
export function kindAndYear(kind, chosen) {
  const { selection } = current();
  choose({
    ...selection,
    choices: { ...selection.choices, kind: new Set([kind]) },
    years: { first: chosen, last: chosen },
  });
}

/**
 * Both ends by name; the end just chosen wins where they would run backwards.
 * @param {string} changed
 */
function yearEnds(changed) {
  const { selection } = current();
  let [first, last] = ["years-first", "years-last"].map((id) => {
    const { value } = byId(id);
    return value === "" ? null : Number(value);
  });
  if (first !== null && last !== null && first > last) {
    if (changed === "years-first") last = first;
    else first = last;
  }
  choose({ ...selection, years: first === null && last === null ? null : { first, last } });
}

/** @param {Record<string, string>} given */
function chip({ key, value }) {
  const { selection } = current();
  if (!key) clear();
  else if (value) toggle(key, value);
  else choose(dropped(selection, key));
}

/** @param {string | undefined} key */
function drop(key) {
  if (key) choose(dropped(current().selection, key));
  else clear();
}

/** Clears what hides events; the scopes that are drawn stay. */
function clear() {
  const { scope } = current().selection.choices;
  choose({ ...empty(), choices: scope ? { scope } : {} });
}

/**
 * From within a long filter to the next one, or past the last to what is shown.
 * @param {Element} facet
 */
function goPast(facet) {
  (facet.nextElementSibling?.querySelector("summary") ?? byId("status")).focus();
}

/** @param {FrameElement} target @param {Heard} event */
export function clicked(target, event) {
  const [bar, scope, chipped, way, past] = [
    ".year-bar",
    ".scope",
    ".chip",
    "[data-drop]",
    "[data-past]",
  ].map((one) => target.closest(one));
  if (past) goPast(/** @type {FrameElement} */ (past.closest(".facet")));
  else if (bar) yearsOfBar([bar.dataset.year, bar.dataset.lastYear].map(Number), event.shiftKey);
  else if (scope) toggleScope(scope.dataset.scope);
  else if (chipped) chip(chipped.dataset);
  else if (way) drop(way.dataset.drop);
  else return false;
  // What was pressed may be gone: the keyboard goes on from the status, not from nowhere.
  if (!target.isConnected) byId("status").focus();
  return true;
}

/** @param {HTMLInputElement} target */
export function changed(target) {
  if (target.closest("#facets")) toggle(target.name, target.value);
  else if (target.closest("#years")) yearEnds(target.id);
}

export function listen() {
  byId("search").addEventListener("input", ({ target }) => search(target.value));
}
