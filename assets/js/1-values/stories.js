// Stories and their steps: which one the address names, and what it asks the page to show.

import { parse } from "./selection.js";

/** @param {Corpus} corpus @param {string | null | undefined} id */
export const story = (corpus, id) => corpus.stories.find((one) => one.id === id) ?? null;

/** @param {number} count @param {number} number */
export const within = (count, number) => Math.min(count, Math.max(1, number));

/**
 * A story that there is.
 * @param {Corpus} corpus @param {string} id
 */
export const known = (corpus, id) => /** @type {Payload.Story} */ (story(corpus, id));

/**
 * The step an address presents, with the selection and the page its query names; null where it
 * presents none. A number that is no step's is taken for the nearest.
 * @param {Corpus} corpus @param {Page} page
 */
export function shown(corpus, page) {
  const told = story(corpus, page.present);
  if (!told) return null;
  const number = within(told.steps.length, Number.parseInt(page.step ?? "", 10) || 1);
  const step = told.steps[number - 1];
  const { selection, page: state } = parse(step.query, corpus.known);
  return { story: told, number, step, selection, page: state };
}

/**
 * A text of parts, with what is asked first left out.
 * @param {[string, string][]} parts
 */
export const plain = (parts) => parts.map(([text]) => text).join("");

/** @param {string | null | undefined} ask */
export const hides = (ask) =>
  /** @type {Record<string, string>} */ ({ dates: "date", numbers: "number" })[ask ?? ""] ?? null;
