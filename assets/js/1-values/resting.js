// Which footnotes and works are kept with the events, and which of them the reader looks for.

import { collapsed, fold } from "./selection.js";
import { counted } from "./wording.js";

const RESTS = "on which an event that is shown, or a figure of one, rests";

/**
 * Of each table what is kept: the figures of a kept event, and the claims that one bears on.
 * @param {Corpus} corpus @param {Set<string>} events
 */
export function keptOf(corpus, events) {
  const figures = Object.keys(corpus.figures).filter((id) =>
    corpus.figures[id].events.some((event) => events.has(event)),
  );
  const links = corpus.events.filter(({ id }) => events.has(id)).flatMap((event) => event.links);
  return { events, figures: new Set(figures), claims: new Set(links.map(({ claim }) => claim)) };
}

/**
 * A claim alone keeps nothing: much of what an argument cites does not tell of these events.
 * @param {Pick<Payload.SupportedBy, "events" | "figures">} given @param {KeptTables} kept
 */
export const carries = ({ events, figures }, kept) =>
  events.some((id) => kept.events.has(id)) || figures.some((id) => kept.figures.has(id));

/** @param {string} text */
export const wordsOf = (text) => collapsed(fold(text)).split(" ").filter(Boolean);

/**
 * A number is looked for as a whole: 15 is not found in 159.
 * @param {string} text @param {string} word
 */
const has = (text, word) =>
  /^\d+$/.test(word) ? new RegExp(`(?<!\\d)${word}(?!\\d)`).test(text) : text.includes(word);

/**
 * Whether every word occurs in the text, both folded.
 * @param {string} text @param {string[]} words
 */
export const mentions = (text, words) => words.every((word) => has(text, word));

/**
 * How many are shown, and which: `those` names them, `looked` is what was typed.
 * @param {number} count
 * @param {number} total
 * @param {{ noun: string, those: string }} given2
 * @param {{ filtered: boolean, looked: string }} given3
 */
export function shown(count, total, { noun, those }, { filtered, looked }) {
  const only = [filtered && RESTS, looked && `that mention “${looked}”`].filter(Boolean);
  const said = `Showing ${count} of ${counted(total, noun)}`;
  return only.length ? `${said}: only ${those} ${only.join(", and ")}.` : `${said}.`;
}
