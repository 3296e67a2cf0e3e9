// A work as an item: its reference, how much of the table rests on it, and the footnotes it ends.

import { element, outside } from "../1-values/dom.js";
import { speaker } from "../1-values/voices.js";
import { counted } from "../1-values/wording.js";
import * as footnotes from "./footnotes.js";

/** @type {[keyof Payload.SupportedBy, string][]} */
const COUNTS = [
  ["events", "event"],
  ["figures", "figure"],
  ["claims", "claim"],
];

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/**
 * How much of the table rests on it; `of` is the number of all events, figures and claims.
 * @param {Payload.SupportedBy} carried @param {number} of
 */
function weight(carried, of) {
  /** @type {[number, string][]} */
  const counts = COUNTS.map(([kind, noun]) => [carried[kind].length, noun]);
  const percent = (100 * sum(counts.map(([count]) => count))) / of;
  const bar = element("span", { className: "share-bar", "aria-hidden": "true" });
  bar.style.setProperty("--share", `${percent}%`);
  const words = counts.filter(([count]) => count).map(([count, noun]) => counted(count, noun));
  return [
    bar,
    element("p", { className: "small" }, `${share(percent)}: ${words.join(", ") || "nothing"}`),
  ];
}

/** @param {number} percent */
const share = (percent) => `${percent && percent < 1 ? "below 1" : percent.toFixed(0)}\u00a0%`;

/** @param {number[]} numbers */
function notes(numbers) {
  if (!numbers.length) return null;
  const links = numbers.map((number) => footnotes.link(number, String(number)));
  return element(
    "p",
    { className: "small notes" },
    counted(numbers.length, "footnote"),
    ":",
    links,
  );
}

/** @param {string} id @param {Payload.SupportedBy} given1 */
const narrowing = (id, { events }) =>
  events.length
    ? element(
        "button",
        { type: "button", className: "name", "data-choose": "source", "data-value": id },
        "Show its events",
      )
    : null;

/**
 * By name what the counts beside it count.
 * @param {Corpus} corpus @param {Payload.SupportedBy} carried
 */
const resting = (corpus, carried) =>
  COUNTS.some(([kind]) => carried[kind].length)
    ? element(
        "details",
        { className: "work-rests small" },
        element("summary", {}, "What rests on it"),
        footnotes.rests(corpus, carried),
      )
    : null;

/** @param {Corpus} corpus @param {string} id @param {Payload.Work} carried @param {number} of */
export function item(corpus, id, carried, of) {
  const { words, url, kind, voice } = corpus.sources[id];
  return element(
    "li",
    { className: "work-item", "data-source": id },
    element(
      "div",
      {},
      element("p", { className: "prose reference" }, outside(url, words)),
      element(
        "p",
        { className: "small" },
        `${kind} · `,
        element("span", { className: "voice" }, speaker(voice)),
      ),
      notes(carried.footnotes),
    ),
    element("div", { className: "weight" }, weight(carried, of), narrowing(id, carried)),
    resting(corpus, carried),
  );
}
