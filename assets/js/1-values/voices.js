// Whose words are whose, in the words of the subject: the work that is told, or the record.

import { current } from "./store.js";

/** How sentences name the work: `the paper`, `the essay`. */
export const theWork = () => current().corpus.subject.called;

export const theRecord = () => current().corpus.subject.record;

/**
 * Of an event, a figure, a work: who states it.
 * @param {string} voice
 */
export const speaker = (voice) => (voice === "paper" ? theWork() : theRecord());

/**
 * At the beginning of a sentence.
 * @param {string} words
 */
export const capitalised = (words) => words.slice(0, 1).toUpperCase() + words.slice(1);

/** @param {string} words */
export const possessive = (words) => (words.endsWith("s") ? `${words}'` : `${words}'s`);
