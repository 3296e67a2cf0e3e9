// A footnote as an item: its chain with a link for every hop, its works, and what rests on it.

import { element, outside } from "../1-values/dom.js";

const REFERENCE = /(?:fn|supra) (\d+)/g;

/**
 * Leads to a footnote in the view of sources, from wherever it is named.
 * @param {number | string} number @param {string} words
 */
export const link = (number, words) =>
  element("a", { href: `?view=sources&footnote=${number}`, "data-to-footnote": number }, words);

/**
 * The chain in Python's words, each hop a link; its own number and a Part's are none.
 * @param {{ chain: string, hops: number[] }} given
 */
export function chain({ chain: words, hops }) {
  const left = [...hops];
  const parts = [];
  let from = 0;
  for (const { 0: reference, 1: number, index } of words.matchAll(REFERENCE)) {
    if (Number(number) !== left[0]) continue;
    left.shift();
    parts.push(words.slice(from, index), link(number, reference));
    from = index + reference.length;
  }
  return [...parts, words.slice(from)];
}

/** @param {string} words */
const voice = (words) => element("span", { className: "voice" }, words);

/** @param {Payload.Footnote} note */
const doubt = (note) =>
  element("p", { className: "doubt" }, `Doubt: ${note.doubt} `, voice("the curator"));

/** @param {Corpus} corpus @param {Payload.Footnote} note */
const works = (corpus, note) =>
  note.sources.map((id) =>
    element("p", { className: "work" }, outside(corpus.sources[id].url, corpus.sources[id].words)),
  );

/** @param {Corpus} corpus @param {Payload.Footnote} note */
function about(corpus, note) {
  const sections = note.sections.map(
    (id) => corpus.options.section.find((one) => one.id === id)?.label,
  );
  return [
    note.signal && `signal: ${note.signal}`,
    note.pinpoint && `at ${note.pinpoint}`,
    ...sections,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** @param {Corpus} corpus @param {string} id */
const opener = (corpus, id) =>
  element(
    "li",
    { "data-event": id },
    element(
      "button",
      { type: "button", className: "name", "data-open": id },
      corpus.byId.get(id).title,
    ),
  );

/** @param {Corpus} corpus @param {string} id */
function figure(corpus, id) {
  const { number, measure, when } = corpus.figures[id];
  return element(
    "li",
    { "data-figure": id },
    element("strong", {}, number),
    ` ${measure} · ${when}`,
  );
}

/** @param {Corpus} corpus @param {string} id */
const claim = (corpus, id) =>
  element(
    "li",
    { "data-claim": id, className: "prose" },
    `${corpus.claims[id].text} `,
    element(
      "button",
      { type: "button", className: "name", "data-choose": "claim", "data-value": id },
      "its events",
    ),
  );

/** @type {[keyof Payload.SupportedBy, string, (corpus: Corpus, id: string) => HTMLElement][]} */
const KINDS = [
  ["events", "Events", opener],
  ["figures", "Figures", figure],
  ["claims", "Claims", claim],
];

/**
 * What rests on a footnote or on a work, a list for each kind there is.
 * @param {Corpus} corpus @param {Payload.SupportedBy} carried
 */
export function rests(corpus, carried) {
  const lists = KINDS.filter(([kind]) => carried[kind].length).map(([kind, label, draw]) =>
    element(
      "div",
      { className: `rests rests-${kind}` },
      element("span", { className: "rests-label" }, label),
      element(
        "ul",
        {},
        carried[kind].map((id) => draw(corpus, id)),
      ),
    ),
  );
  const none = element("p", { className: "small" }, "No event, figure or claim rests on it.");
  return lists.length ? lists : none;
}

/** @param {Corpus} corpus @param {string} number @param {Payload.SupportedBy} carried */
export function item(corpus, number, carried) {
  const note = corpus.footnotes[number];
  return element(
    "li",
    { className: "footnote", id: `footnote-${number}`, tabIndex: -1, "data-footnote": number },
    element("p", { className: "chain" }, chain(note)),
    element("p", { className: "small" }, about(corpus, note)),
    element(
      "p",
      { className: "notice aside" },
      "It is shown because a link leads here; a filter or the search leaves it out.",
    ),
    works(corpus, note),
    note.note ? element("p", { className: "small" }, note.note) : null,
    note.doubt ? doubt(note) : null,
    rests(corpus, carried),
  );
}

/**
 * One doubt, for the list of all of them.
 * @param {Corpus} corpus @param {string} number
 */
export function doubted(corpus, number) {
  const note = corpus.footnotes[number];
  return element(
    "li",
    { "data-footnote": number },
    element(
      "p",
      {},
      link(number, `fn ${number}`),
      " ",
      element("span", { className: "small" }, about(corpus, note)),
    ),
    works(corpus, note),
    doubt(note),
  );
}
