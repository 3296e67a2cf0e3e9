// What the reader chose: from the address and back, and which events it keeps.
// The same rules stand in dashboard/selection; tests hold both to the same ids and words.

import { edtfYear } from "./calendar.js";

const JOINT = "~";
const SPAN = "..";

// What a key of the page is called where its own name is no word for its values.
/** @type {Record<string, string>} */
const CALLED = {
  who: "actor",
  against: "event",
  present: "story",
  lanes: "kind of lanes",
  sort: "column to sort by",
  ask: "thing to guess",
  dim: "way to dim",
  embed: "way to embed",
  "theme-mode": "colour scheme",
};

/** @returns {Selected} */
export const empty = () => ({ choices: {}, years: null, words: "" });

/**
 * Without accents, in lower case, with straight quotation marks: `Kraków` is found by `krakow`.
 * @param {string} text
 */
export const fold = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();

// What either JavaScript or Python takes for a blank, so that both split words alike.
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python takes these for blanks
const BLANKS = /[\s\x1c-\x1f\x85]+/;

/** @param {string} text */
const wordsOf = (text) => text.split(BLANKS).filter(Boolean);

/** @param {string} text */
export const collapsed = (text) => wordsOf(text).join(" ");

/**
 * `1990..1991`, `1990..`, `..1991` or one year, before our era `-0430`; null for anything else.
 * @param {string} text
 */
function parseYears(text) {
  const joint = text.indexOf(SPAN);
  const ends = joint < 0 ? [text, text] : [text.slice(0, joint), text.slice(joint + SPAN.length)];
  if (!ends.some(Boolean) || !ends.every((end) => /^((?!-0000)-?\d{4})?$/.test(end))) return null;
  const [first, last] = ends.map((end) => (end ? Number(end) : null));
  return first !== null && last !== null && first > last ? null : { first, last };
}

/** @param {Years} given */
const formatYears = ({ first, last }) =>
  [first, last].map((year) => (year === null ? "" : edtfYear(year))).join(SPAN);

/**
 * Reads an address: the selection, what the page shows, and a notice for all passed over.
 * @param {string} search @param {Known} known
 */
export function parse(search, known) {
  const selection = empty();
  /** @type {Page} */
  const page = {};
  /** @type {string[]} */
  const notices = [];
  for (const [key, value] of new URLSearchParams(search)) {
    if (value === "") continue;
    if (Object.hasOwn(known.values, key))
      readChoices(selection, key, value, known.values[key], notices);
    else if (key === "years") {
      selection.years = parseYears(value);
      if (!selection.years)
        notices.push(`“${value}” are no years such as 1990..1991; they were passed over.`);
    } else if (key === "q") selection.words = collapsed(value);
    else if (known.pageKeys.includes(key)) readPage(page, key, value, known.pages, notices);
    else notices.push(`The address holds “${key}”, which is not known here; it was passed over.`);
  }
  return { selection, page, notices };
}

/**
 * @param {Selected} selection
 * @param {string} key
 * @param {string} value
 * @param {Set<string>} offered
 * @param {string[]} notices
 */
function readChoices(selection, key, value, offered, notices) {
  for (const one of value.split(JOINT).filter(Boolean)) {
    if (offered.has(one)) selection.choices[key] = new Set(selection.choices[key]).add(one);
    else notices.push(`There is no ${key} “${one}” here; it was passed over.`);
  }
}

/**
 * @param {Page} page
 * @param {string} key
 * @param {string} value
 * @param {Record<string, Set<string>>} allowed
 * @param {string[]} notices
 */
function readPage(page, key, value, allowed, notices) {
  if (allowed[key] && !allowed[key].has(value))
    notices.push(`There is no ${CALLED[key] ?? key} “${value}” here; it was passed over.`);
  else page[key] = value;
}

/** @param {[string, string][]} pairs */
const encoded = (pairs) =>
  pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");

/**
 * The query of a selection, without a question mark; facets in their fixed order.
 * @param {Selected} selection @param {string[]} facets
 */
export function format(selection, facets) {
  /** @type {[string, string][]} */
  const pairs = facets
    .filter((key) => selection.choices[key]?.size)
    .map((key) => [key, [...selection.choices[key]].sort().join(JOINT)]);
  if (selection.years) pairs.push(["years", formatYears(selection.years)]);
  if (selection.words) pairs.push(["q", selection.words]);
  return encoded(pairs);
}

/**
 * The whole address: the selection, then what the page shows.
 * @param {Selected} selection @param {Page} page @param {Known} known
 */
export function formatAddress(selection, page, known) {
  /** @type {[string, string][]} */
  const shown = known.pageKeys.flatMap((key) => (page[key] ? [[key, page[key]]] : []));
  const query = [format(selection, Object.keys(known.values)), encoded(shown)];
  const joined = query.filter(Boolean).join("&");
  return joined ? `?${joined}` : "";
}

/** @param {TimelineEvent} event @param {Years} given1 */
const withinYears = (event, { first, last }) =>
  event.span !== null &&
  (last === null || event.span.years[0] <= last) &&
  (first === null || event.span.years[1] >= first);

/** @param {Selected} selection @param {string[]} defaultScope */
function predicates(selection, defaultScope) {
  const choices = { ...selection.choices };
  if (!choices.scope?.size) choices.scope = new Set(defaultScope);
  /** @type {Test[]} */
  const tests = Object.entries(choices)
    .filter(([, chosen]) => chosen.size)
    .map(([key, chosen]) => [
      key,
      (/** @type {any} */ event) =>
        event[key].some((/** @type {string} */ value) => chosen.has(value)),
    ]);
  const { years } = selection;
  if (years) tests.push(["years", (event) => withinYears(event, years)]);
  const words = wordsOf(fold(selection.words));
  if (words.length) tests.push(["q", (event) => words.every((word) => event.text.includes(word))]);
  return tests;
}

/**
 * The filters an event fails, as a list of keys; more than two are not told apart.
 * @param {any} event @param {Test[]} tests
 */
function failing(event, tests) {
  const failed = [];
  for (const [key, fits] of tests) {
    if (!fits(event)) failed.push(key);
    if (failed.length > 1) break;
  }
  return failed;
}

/**
 * Which events are kept, out of how many in the chosen scopes, and how many each value of
 * each facet would keep under all the OTHER filters (`counts`), or dropping a filter would
 * bring back (`without`).
 * @param {TimelineEvent[]} events
 * @param {Selected} selection
 * @param {string[]} facets
 * @param {string[]} defaultScope
 */
export function narrow(events, selection, facets, defaultScope) {
  const tests = predicates(selection, defaultScope);
  const scopes = selection.choices.scope?.size ? selection.choices.scope : new Set(defaultScope);
  const counts = Object.fromEntries([...facets, "years"].map((key) => [key, new Map()]));
  /** @type {Narrowed} */
  const result = { kept: [], total: 0, undated: 0, counts, without: {} };
  for (const event of events) {
    if (event.scope.some((scope) => scopes.has(scope))) result.total += 1;
    const failed = failing(event, tests);
    if (failed.length === 0) {
      result.kept.push(event.id);
      for (const key of facets) tally(counts[key], event[/** @type {FacetKey} */ (key)]);
      tallyYears(counts.years, event);
    } else if (failed.length === 1) tallyNearMiss(result, event, failed[0]);
  }
  return result;
}

/** @param {Narrowed} result @param {any} event @param {string} key */
function tallyNearMiss(result, event, key) {
  if (key === "years") {
    tallyYears(result.counts.years, event);
    if (event.span === null) result.undated += 1;
  } else if (key !== "q") tally(result.counts[key], event[key]);
  result.without[key] = (result.without[key] ?? 0) + 1;
}

/** @param {Map<string | number, number>} counts @param {string[]} values */
function tally(counts, values) {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/**
 * Not each of its years: an event may last for centuries, or be known to one of them.
 * @param {Map<string | number, number>} counts @param {TimelineEvent} event
 */
function tallyYears(counts, event) {
  if (event.span !== null) tally(counts, [event.span.years.join(SPAN)]);
}

/**
 * Of events counted by their first and last year, those that touch the years from `first` to `last`.
 * @param {Map<string | number, number>} counts @param {number} first @param {number} last
 */
export function countWithin(counts, first, last) {
  let sum = 0;
  for (const [years, count] of counts) {
    const [begins, ends] = String(years).split(SPAN).map(Number);
    if (begins <= last && ends >= first) sum += count;
  }
  return sum;
}

/**
 * A selection with one value of a facet taken in or out.
 * @param {Selected} selection @param {string} key @param {string} value
 */
export function toggled(selection, key, value) {
  const chosen = new Set(selection.choices[key]);
  if (!chosen.delete(value)) chosen.add(value);
  return { ...selection, choices: { ...selection.choices, [key]: chosen } };
}

/**
 * A selection without one of its filters.
 * @param {Selected} selection @param {string} key
 */
export function dropped(selection, key) {
  if (key === "years") return { ...selection, years: null };
  if (key === "q") return { ...selection, words: "" };
  const { [key]: _, ...choices } = selection.choices;
  return { ...selection, choices };
}
