// A selection in plain English; dashboard/selection/wording.py says the same.

import { yearInWords, yearsInWords } from "./calendar.js";

const PHRASES_WITHOUT_COMMA = 2;

/** @param {number} number @param {string} noun */
export const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** @param {string[]} names */
function alternatives(names) {
  const most = names.slice(0, -1);
  const last = names.at(-1);
  return most.length ? `${most.join(", ")} or ${last}` : last;
}

/** @param {Years} given */
export function years({ first, last }) {
  if (first === null) return `up to ${yearInWords(last ?? 0)}`;
  if (last === null) return `from ${yearInWords(first)} on`;
  return `in ${yearsInWords(first, last)}`;
}

/**
 * @param {Selected} selection
 * @param {string} key
 * @param {Record<string, Payload.Option[]>} options
 */
export const names = (selection, key, options) =>
  options[key].filter(({ id }) => selection.choices[key]?.has(id)).map(({ short }) => short);

/**
 * @param {Selected} selection
 * @param {Payload.Facet[]} facets
 * @param {Record<string, Payload.Option[]>} options
 */
function phrases(selection, facets, options) {
  const parts = selection.years ? [years(selection.years)] : [];
  for (const { key, phrase } of facets) {
    const chosen = names(selection, key, options);
    if (chosen.length) parts.push(phrase.replace("{}", () => alternatives(chosen) ?? ""));
  }
  if (selection.words) parts.push(`that mention “${selection.words}”`);
  return parts;
}

/**
 * What was asked for, such as `events in 1990–1991 that involve GDP`; empty for nothing.
 * @param {Selected} selection
 * @param {Payload.Facet[]} facets
 * @param {Record<string, Payload.Option[]>} options
 */
export function inWords(selection, facets, options) {
  const parts = phrases(selection, facets, options);
  const joint = parts.length <= PHRASES_WITHOUT_COMMA ? " " : ", ";
  return parts.length ? `events ${parts.join(joint)}` : "";
}

/**
 * Scope is no filter here: it decides what is counted, not what is hidden.
 * @param {Selected} selection
 */
export function activeFilters(selection) {
  const facets = Object.keys(selection.choices).filter(
    (key) => key !== "scope" && selection.choices[key].size,
  );
  return [...facets, ...(selection.years ? ["years"] : []), ...(selection.words ? ["q"] : [])];
}

/**
 * @param {Selected} selection
 * @param {Narrowed} narrowed
 * @param {Payload.Facet[]} facets
 * @param {Record<string, Payload.Option[]>} options
 */
export function status(selection, narrowed, facets, options) {
  const asked = inWords(selection, facets, options);
  const shown = narrowed.kept.length;
  const hidden = narrowed.total - shown;
  let words = asked
    ? `Showing ${shown} of ${narrowed.total}: ${asked}`
    : `Showing ${shown} of ${narrowed.total} events`;
  if (hidden)
    words += `; ${hidden} hidden by ${counted(activeFilters(selection).length, "filter")}`;
  if (narrowed.undated)
    words += `. ${counted(narrowed.undated, "undated event")} left out, since years are chosen`;
  return `${words}.`;
}
