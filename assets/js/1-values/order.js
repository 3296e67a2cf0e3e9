// Which of two events began first, as far as their dates tell: by the paper, and by the record.
// The same rules stand in dashboard/corpus/order.py; a test holds both to the same sentences.

import { capitalised, possessive, theWork } from "./voices.js";

const [BEFORE, AFTER, SAME_DAY, UNKNOWN] = ["before", "after", "same day", "cannot tell"];

const UNDATED = { span: null, when: "" };

/** @param {DatedEvent} event */
const isPapers = (event) => event.voice[0] === "paper";

/** @param {DatedEvent} event */
const papersDate = (event) => (isPapers(event) ? event : UNDATED);

/** @param {DatedEvent} event */
function recordsDate(event) {
  if (!isPapers(event)) return event;
  return event.record ?? UNDATED;
}

/** @param {DatedEvent} event */
const bestDate = (event) => (recordsDate(event).span ? recordsDate(event) : event);

/**
 * The first and the last day on which something may have begun.
 * @param {{ span: Span | null }} given
 */
function beginning({ span }) {
  if (!span) return null;
  // What has no start may have begun before any day that a date can name, or as late as it ended.
  if (span.openStart) return { earliest: -Infinity, latest: span.last };
  const slack = span.certainty === "approximate" ? span.last - span.first + 1 : 0;
  const latest = span.certainty === "span" ? span.sureFrom : span.last;
  return { earliest: span.first - slack, latest: latest + slack };
}

/** @param {{ span: Span | null }} one @param {{ span: Span | null }} other */
function order(one, other) {
  const [first, second] = [beginning(one), beginning(other)];
  if (!first || !second) return UNKNOWN;
  if (first.latest < second.earliest) return BEFORE;
  if (second.latest < first.earliest) return AFTER;
  const isKnown = first.earliest === first.latest && second.earliest === second.latest;
  return isKnown ? SAME_DAY : UNKNOWN;
}

/** @param {{ title: string }} given */
const quoted = ({ title }) => `“${title}”`;

/** @param {DatedEvent} event @param {{ when: string }} given1 */
const named = (event, { when }) => `${quoted(event)} (${when})`;

/** @param {DatedEvent} event */
function namedByRecord(event) {
  const words = named(event, bestDate(event));
  return recordsDate(event).span || !event.span ? words : `${words.slice(0, -1)}, by ${theWork()})`;
}

/** @param {string} certain @param {string} one @param {string} other */
const said = (certain, one, other) =>
  ({
    [BEFORE]: `${one} before ${other}`,
    [AFTER]: `${other} before ${one}`,
    [SAME_DAY]: `${one} on the same day as ${other}`,
  })[certain];

/** @param {DatedEvent} one @param {DatedEvent} other */
function whyNot(one, other) {
  const [first, second] = [papersDate(one), papersDate(other)];
  if (!first.span && !second.span) return "it dates neither of the two";
  if (!first.span || !second.span)
    return `it gives no date for ${quoted(first.span ? other : one)}`;
  if (first.when === second.when) return `both are dated ${first.when}`;
  return `${quoted(one)} is dated ${first.when}, ${quoted(other)} ${second.when}`;
}

/** @param {DatedEvent} one @param {DatedEvent} other @param {string} paper */
function byThePaper(one, other, paper) {
  if (paper === UNKNOWN)
    return `Cannot be told from ${possessive(theWork())} dates: ${whyNot(one, other)}.`;
  const [first, second] = [one, other].map((event) => named(event, papersDate(event)));
  return `${capitalised(possessive(theWork()))} dates put ${said(paper, first, second)}.`;
}

/** @param {DatedEvent} one @param {DatedEvent} other @param {string} paper */
function byTheRecord(one, other, paper) {
  if (!recordsDate(one).span && !recordsDate(other).span) {
    return "The record dates neither of the two.";
  }
  const [first, second] = [one, other].map(namedByRecord);
  const record = order(bestDate(one), bestDate(other));
  if (record === UNKNOWN) {
    return `With the record's dates it cannot be told: ${first}, ${second}.`;
  }
  const puts = said(record, first, second);
  if (paper === UNKNOWN) return `The record settles it: it puts ${puts}.`;
  if (record === paper) return `The record agrees: it puts ${puts}.`;
  return `The record contradicts this: it puts ${puts}.`;
}

/**
 * What the paper's dates let one say, and what the record's add to it.
 * @param {DatedEvent} one @param {DatedEvent} other
 */
export function inSentences(one, other) {
  const paper = order(papersDate(one), papersDate(other));
  return [byThePaper(one, other, paper), byTheRecord(one, other, paper)];
}
