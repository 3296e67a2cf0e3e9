// What is said to have acted on an event and what it acted on, each checked against the dates.

import { element } from "../1-values/dom.js";
import { possessive, theRecord, theWork } from "../1-values/voices.js";

const FITS = {
  consistent: "the order allows it",
  impossible: "the order makes it impossible",
  "cannot tell": "the order cannot be told",
};

/** @param {string} words */
const voice = (words) => element("span", { className: "voice" }, words);

/** @param {string} says @param {Payload.Fit} words */
const fit = (says, words) =>
  element("li", { className: "fit", "data-fit": words }, `By ${says} dates ${FITS[words]}.`);

/** @param {{ basis: string, footnotes: number[] }} given */
function ground({ basis, footnotes }) {
  const notes = footnotes.length ? ` · fn ${footnotes.join(", ")}` : "";
  return element("span", { className: "small" }, ` ground: ${basis}${notes}`);
}

/**
 * One link, as a sentence from cause to effect.
 * @param {Corpus} corpus @param {Payload.Cause} one @param {string} open
 */
function link(corpus, one, open) {
  const name = (/** @type {string} */ id) =>
    id === open
      ? element("strong", {}, corpus.byId.get(id).title)
      : element(
          "button",
          { type: "button", className: "name", "data-open": id },
          corpus.byId.get(id).title,
        );
  return element(
    "div",
    { className: "cause" },
    element(
      "p",
      {},
      name(one.cause),
      ` ${one.type} `,
      name(one.effect),
      " ",
      voice(one.voice),
      ground(one),
    ),
    element(
      "ul",
      { className: "fits small" },
      fit(possessive(theWork()), one.byPaper),
      one.byRecord ? fit(possessive(theRecord()), one.byRecord) : null,
    ),
    element(
      "details",
      { className: "small" },
      element("summary", {}, "Their order"),
      one.order.map((sentence) => element("p", {}, sentence)),
    ),
    one.note ? element("p", { className: "doubt" }, `${one.note} `, voice("the curator")) : null,
  );
}

/**
 * Links on the same footnotes belong to one account of what happened.
 * @param {Payload.Cause[]} links
 */
export function accounts(links) {
  /** @type {Map<string, Payload.Cause[]>} */
  const all = new Map();
  for (const one of links) {
    const key = one.footnotes.join();
    all.set(key, [...(all.get(key) ?? []), one]);
  }
  return [...all.values()];
}

/**
 * Different accounts of one event stand side by side, each under its footnotes.
 * @param {Corpus} corpus @param {TimelineEvent} event @param {Payload.Cause[]} links
 */
function broughtAbout(corpus, event, links) {
  const told = accounts(links);
  if (told.length < 2) return links.map((one) => link(corpus, one, event.id));
  return element(
    "div",
    { className: "accounts" },
    told.map((account, place) =>
      element(
        "div",
        { className: "account" },
        element("h4", {}, `Account ${place + 1} of ${told.length}`),
        account.map((one) => link(corpus, one, event.id)),
      ),
    ),
  );
}

/**
 * Both sides of an event, each null where nothing is said.
 * @param {Corpus} corpus @param {TimelineEvent} event
 */
export function content(corpus, event) {
  const before = corpus.causes.filter(({ effect }) => effect === event.id);
  const after = corpus.causes.filter(({ cause }) => cause === event.id);
  return {
    before: before.length ? broughtAbout(corpus, event, before) : null,
    after: after.length ? after.map((one) => link(corpus, one, event.id)) : null,
  };
}
