// Stories and their steps: which one the address names, and what it asks the page to show.

import { parse } from "./selection.js";

export const story = (corpus, id) => corpus.stories.find((one) => one.id === id) ?? null;

export const within = (count, number) => Math.min(count, Math.max(1, number));

/**
 * The step an address presents, with the selection and the page its query names; null where it
 * presents none. A number that is no step's is taken for the nearest.
 */
export function shown(corpus, page) {
  const told = story(corpus, page.present);
  if (!told) return null;
  const number = within(told.steps.length, Number.parseInt(page.step, 10) || 1);
  const step = told.steps[number - 1];
  const { selection, page: state } = parse(step.query, corpus.known);
  return { story: told, number, step, selection, page: state };
}

/** A text of parts, with what is asked first left out. */
export const plain = (parts) => parts.map(([text]) => text).join("");

export const hides = (ask) => ({ dates: "date", numbers: "number" })[ask] ?? null;
