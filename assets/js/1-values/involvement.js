// Actors and the events they take part in: who is shown, who is found, what is theirs.

import { collapsed, fold } from "./selection.js";

/**
 * By actor, its events in the order of time.
 * @param {Pick<Corpus, "names" | "events">} corpus
 */
export function byActor(corpus) {
  const all = /** @type {Lookup<TimelineEvent[]>} */ (
    new Map(Object.keys(corpus.names).map((actor) => [actor, []]))
  );
  for (const event of corpus.events) {
    for (const actor of event.actor) all.get(actor).push(event);
  }
  return all;
}

/**
 * The names that hold all of the words, or else, if together they do, those that hold any.
 * @param {string[]} names @param {string} words
 */
export function foundUnder(names, words) {
  const wanted = collapsed(fold(words)).split(" ").filter(Boolean);
  const folded = names.map(fold);
  if (!wanted.length || !wanted.every((word) => folded.join(" ").includes(word))) return [];
  const whole = names.filter((_, n) => wanted.every((word) => folded[n].includes(word)));
  return whole.length
    ? whole
    : names.filter((_, n) => wanted.some((word) => folded[n].includes(word)));
}

/**
 * An actor is shown while any of its events is kept; one without events, while nothing is
 * filtered, for no filter on events can say anything of it.
 * @param {TimelineEvent[]} events @param {Set<string>} kept @param {boolean} isFiltered
 */
export const takesPart = (events, kept, isFiltered) =>
  events.length ? events.some(({ id }) => kept.has(id)) : !isFiltered;

/**
 * Figures of some events, each once.
 * @param {TimelineEvent[]} events
 */
export const figuresOf = (events) => [...new Set(events.flatMap(({ figures }) => figures))];
