// One actor of the list: its names, what is said of it, what it belongs to, and its lifeline.

import { element } from "../1-values/dom.js";
import { byClaim, inWords } from "../1-values/evidence.js";
import { figuresOf } from "../1-values/involvement.js";
import { theRecord, theWork } from "../1-values/voices.js";
import { counted } from "../1-values/wording.js";
import * as card from "./card.js";
import * as lifeline from "./lifeline.js";
import * as picture from "./picture.js";

/** @param {string} className @param {...Child} content */
const small = (className, ...content) =>
  element("p", { className: `small ${className}` }, ...content);

/** @param {Corpus} corpus @param {string} id */
function names(corpus, id) {
  const [, , ...aliases] = corpus.names[id];
  return aliases.length ? small("aliases", `Also: ${aliases.join("; ")}`) : null;
}

/** @param {Corpus} corpus @param {string} id */
function said(corpus, id) {
  const { says, remark, footnotes } = corpus.views.actors.actors[id];
  const own = card.option(corpus, "voice", card.option(corpus, "actor", id).voice).label;
  return [
    element(
      "p",
      { className: "prose" },
      says,
      element("span", { className: "small" }, `${card.notes(footnotes)} `),
      card.voice(own),
    ),
    remark ? element("p", { className: "doubt" }, `${remark} `, card.voice("the curator")) : null,
  ];
}

/**
 * What it belongs to and what it broke away from, and the same from the other side.
 * @param {Corpus} corpus @param {string} id
 */
function ties(corpus, id) {
  const { actors } = corpus.views.actors;
  const those = (/** @type {"partOf" | "splitFrom"} */ key) =>
    Object.keys(actors).filter((other) => actors[other][key].includes(id));
  /** @type {[string, string[]][]} */
  const all = [
    ["Belongs to", actors[id].partOf],
    ["Belonging to it", those("partOf")],
    ["Broke away from", actors[id].splitFrom],
    ["Broke away from it", those("splitFrom")],
  ];
  return all.map(([says, ids]) =>
    ids.length
      ? small("tie-words", `${says}: `, picture.listed(corpus, ids), " ", card.voice(theWork()))
      : null,
  );
}

/** @param {string} id */
const only = (id) =>
  element(
    "button",
    { type: "button", className: "name", "data-choose": "actor", "data-value": id },
    "Show only its events",
  );

/**
 * How much of the table it takes part in: in words, and as a thin bar.
 * @param {Corpus} corpus @param {Actor} given1
 */
function share(corpus, { id, events }) {
  const part = element("span", { className: "share-part" });
  part.style.width = `${(events.length / corpus.events.length) * 100}%`;
  return element(
    "div",
    { className: "share small" },
    element("span", { className: "share-words" }),
    events.length ? element("span", { className: "share-bar", "aria-hidden": "true" }, part) : null,
    events.length ? only(id) : null,
  );
}

/** @param {Corpus} _ @param {KeptOfActor} given1 */
const eventsPart = (_, { kept }) =>
  kept.map(({ id, title, when, voice }) =>
    element(
      "li",
      { "data-event": id },
      `${when}: `,
      element("button", { type: "button", className: "name", "data-open": id }, title),
      voice[0] === "record" ? [" ", card.voice(theRecord())] : [],
    ),
  );

/** @param {Corpus} corpus @param {KeptOfActor} given1 */
const figuresPart = (corpus, { figures, own }) => [
  ...figures.map((id) => card.figure(corpus, id)),
  own.length ? element("li", { className: "part-head" }, "Counted or stated by it:") : null,
  ...own.map((id) => card.figure(corpus, id)),
];

/** @param {Tied[]} tied */
function tiedBy(tied) {
  const voices = new Map();
  for (const { link } of tied) voices.set(link.voice, (voices.get(link.voice) ?? 0) + 1);
  return [...voices].map(([voice, count]) => `${voice} (${count})`).join(", ");
}

/** @param {Corpus} corpus @param {KeptOfActor} given1 */
const claimsPart = (corpus, { claims }) =>
  claims.map(([id, tied]) =>
    element(
      "li",
      { "data-claim": id },
      element("span", { className: "prose" }, corpus.claims[id].text),
      element(
        "span",
        { className: "small" },
        ` ${corpus.claims[id].section} · ${inWords(tied)} · ${tiedBy(tied)} `,
      ),
      element(
        "button",
        { type: "button", className: "name", "data-choose": "claim", "data-value": id },
        "all events of this claim",
      ),
    ),
  );

/** @param {Corpus} corpus @param {KeptOfActor} given1 */
const footnotesPart = (corpus, { footnotes }) =>
  footnotes.map((number) => card.footnote(corpus, number));

// What can be opened beneath a lifeline: how it is called, and what then stands in it.
/**
 * @type {Record<string, {
 *   of: (kept: KeptOfActor) => number, noun: string, also: string,
 *   fill: (corpus: Corpus, kept: KeptOfActor) => (HTMLElement | null)[],
 * }>}
 */
const parts = {
  events: { of: ({ kept }) => kept.length, noun: "event", also: " in words", fill: eventsPart },
  figures: {
    of: ({ figures, own }) => figures.length + own.length,
    noun: "figure",
    also: "",
    fill: figuresPart,
  },
  claims: { of: ({ claims }) => claims.length, noun: "claim", also: "", fill: claimsPart },
  footnotes: {
    of: ({ footnotes }) => footnotes.length,
    noun: "footnote",
    also: "",
    fill: footnotesPart,
  },
};

/** @param {string} key */
const part = (key) =>
  element(
    "details",
    { className: "actor-part", "data-part": key },
    element("summary"),
    element("ul"),
  );

/** @param {Corpus} corpus @param {Actor} actor */
export function draw(corpus, actor) {
  const { id } = actor;
  return element(
    "article",
    { className: "actor", id: `actor-${id}`, tabIndex: -1, "aria-labelledby": `name-${id}` },
    element(
      "div",
      { className: "actor-words" },
      element("h3", { id: `name-${id}` }, card.option(corpus, "actor", id).label),
      small("found"),
      names(corpus, id),
      said(corpus, id),
      ties(corpus, id),
    ),
    element(
      "div",
      { className: "actor-events" },
      share(corpus, actor),
      lifeline.draw(corpus, actor),
      element("div", { className: "actor-parts" }, Object.keys(parts).map(part)),
    ),
  );
}

/**
 * What of an actor is kept: its events, their figures and claims, and the figures it states.
 * @param {Corpus} corpus
 * @param {Actor} given1
 * @param {Set<string>} kept
 * @param {Set<string>} figures
 */
export function keptOf(corpus, { id, events }, kept, figures) {
  const { counted: own, footnotes } = corpus.views.actors.actors[id];
  const those = events.filter((event) => kept.has(event.id));
  const theirs = figuresOf(those).filter((one) => figures.has(one));
  return {
    kept: those,
    figures: theirs,
    own: own.filter((one) => figures.has(one) && !theirs.includes(one)),
    claims: [...byClaim({ claims: corpus.claims, events: those })].filter(
      ([, tied]) => tied.length,
    ),
    footnotes,
  };
}

/** @param {Corpus} corpus @param {TimelineEvent[]} events @param {TimelineEvent[]} those */
function shareWords(corpus, events, those) {
  if (!events.length) return "No event of the table names it.";
  const words = [`${events.length} of ${counted(corpus.events.length, "event")}`];
  if (those.length < events.length) words.push(`${those.length || "none"} shown`);
  const undated = those.filter(({ span }) => !span).length;
  if (undated) words.push(`${undated} undated`);
  return words.join(" · ");
}

/**
 * Writes what changes with the filters; `axis` has the scale, and how wide words are.
 * @param {Corpus} corpus @param {DrawnActor} given1 @param {KeptOfActor} those @param {Axis} axis
 */
export function narrow(corpus, { row, events, line, found }, those, axis) {
  row.querySelector(".share-words").textContent = shareWords(corpus, events, those.kept);
  row.querySelector(".found").textContent = found.length ? `Found under: ${found.join("; ")}` : "";
  row.toggleAttribute("data-found", found.length > 0);
  if (line) lifeline.show(line, those.kept, axis);
  for (const box of row.querySelectorAll(".actor-part")) {
    const { of, noun, also } = parts[box.dataset.part];
    const count = of(those);
    box.hidden = !count;
    box.firstChild.textContent = `${counted(count, noun)}${also}`;
    if (box.open) fill(corpus, box, those);
  }
}

/**
 * Filled when it is opened: all of them together would be thousands of lines.
 * @param {Corpus} corpus @param {HTMLElement} box @param {KeptOfActor} those
 */
export function fill(corpus, box, those) {
  box.lastChild.replaceChildren(
    ...parts[box.dataset.part].fill(corpus, those).filter((one) => one !== null),
  );
}
