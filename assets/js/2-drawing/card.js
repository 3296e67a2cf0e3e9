// The card of one event: what happened, what is argued from it, its figures and its sources.

import { element, outside } from "../1-values/dom.js";
import { inSentences } from "../1-values/order.js";
import { speaker, theRecord, theWork } from "../1-values/voices.js";
import * as causes from "./causes.js";
import { link as linkToFootnote } from "./footnotes.js";

/** @param {number[]} numbers */
export const notes = (numbers) => (numbers.length ? ` (fn ${numbers.join(", ")})` : "");

/** @param {string} words */
export const voice = (words) => element("span", { className: "voice" }, words);

/** @param {string} title @param {...Child} content */
function section(title, ...content) {
  const shown = content.flat().filter(Boolean);
  if (!shown.length) return null;
  return element("section", { className: "card-part" }, element("h3", {}, title), shown);
}

/**
 * Every value of an event is among those that are offered.
 * @param {Corpus} corpus @param {string} key @param {string} id
 * @returns {Payload.Option}
 */
export const option = (corpus, key, id) =>
  /** @type {Payload.Option} */ (corpus.options[key].find((one) => one.id === id));

/** @param {Corpus} corpus @param {string} key @param {string} id */
const named = (corpus, key, id) => option(corpus, key, id).label;

/** @param {Corpus} corpus @param {string} id */
function toActor(corpus, id) {
  const says = `About ${named(corpus, "actor", id)}`;
  const href = `?view=actors&who=${id}`;
  return element(
    "a",
    { className: "to-actor", href, "data-who": id, "aria-label": says, title: says },
    "?",
  );
}

/**
 * Names that narrow the page to themselves when chosen.
 * @param {Corpus} corpus @param {string} key @param {string[]} ids @param {string} says
 */
function filters(corpus, key, ids, says) {
  if (!ids.length) return null;
  return element(
    "p",
    { className: "card-names" },
    element("span", { className: "card-label" }, says),
    ids.map((id) =>
      element(
        "span",
        { className: "named" },
        element(
          "button",
          {
            type: "button",
            className: "name",
            "data-choose": key,
            "data-value": id,
            title: "Show only events with this",
          },
          named(corpus, key, id),
          option(corpus, key, id).voice === "record" ? [" ", voice(theRecord())] : null,
        ),
        key === "actor" ? toActor(corpus, id) : null,
      ),
    ),
  );
}

/** @param {TimelineEvent} event */
function when(event) {
  const own = speaker(event.voice[0]);
  const lines = [
    element("p", { className: "card-when" }, `${event.when} · ${event.precision} `, voice(own)),
  ];
  if (event.voice[0] === "paper" && event.record) {
    const date = event.record.when ? `${event.record.when}. ` : "";
    lines.push(
      element("p", { className: "card-record" }, `${date}${event.recordNote} `, voice(theRecord())),
    );
  }
  return lines;
}

/** @param {Corpus} corpus @param {TimelineEvent} event */
function happened(corpus, event) {
  const ownNote = event.voice[0] === "record" && event.recordNote;
  return section(
    "What happened",
    element("p", { className: "prose" }, event.summary),
    ownNote && ownNote !== event.summary
      ? element("p", { className: "prose" }, `${ownNote} `, voice(theRecord()))
      : null,
    event.note
      ? element("p", { className: "doubt" }, `${event.note} `, voice("the curator"))
      : null,
    filters(corpus, "actor", event.actor, "Who"),
    filters(corpus, "place", event.place, "Where"),
  );
}

/** @param {Corpus} corpus @param {TimelineEvent} event */
function argued(corpus, event) {
  const links = event.links.map((link) => {
    const claim = corpus.claims[link.claim];
    return element(
      "li",
      { "data-claim": link.claim },
      element("span", { className: `relation ${link.relation}` }, link.relation),
      " ",
      element("span", { className: "prose" }, claim.text),
      element(
        "span",
        { className: "small" },
        ` ${claim.section} · ${link.voice} · ground: ${link.basis}${notes(link.footnotes)} `,
      ),
      element(
        "button",
        { type: "button", className: "name", "data-choose": "claim", "data-value": link.claim },
        "all events of this claim",
      ),
    );
  });
  if (!Object.keys(corpus.claims).length) return null;
  const none = element(
    "p",
    { className: "small" },
    `No claim of ${theWork()} is tied to this event.`,
  );
  return section(
    `What ${theWork()} argues from it`,
    links.length ? element("ul", {}, links) : none,
  );
}

/** @param {Corpus} corpus @param {string} id */
export function figure(corpus, id) {
  const { number, measure, voice: own, who, where, when, footnotes, note } = corpus.figures[id];
  return element(
    "li",
    { "data-figure": id },
    element("strong", {}, number),
    ` ${measure} `,
    voice(own),
    element("span", { className: "small" }, ` ${who} · ${where} · ${when}${notes(footnotes)}`),
    note ? element("p", { className: "doubt" }, note) : null,
  );
}

/** @param {Corpus} corpus @param {TimelineEvent} event */
function figures(corpus, event) {
  const rows = event.figures.map((id) => figure(corpus, id));
  return rows.length ? section("Figures", element("ul", {}, rows)) : null;
}

/** @param {Corpus} corpus @param {string} id */
const sourceLink = (corpus, id) => outside(corpus.sources[id].url, corpus.sources[id].words);

/** @param {Corpus} corpus @param {number} number */
export function footnote(corpus, number) {
  const note = corpus.footnotes[number];
  const extra = [note.signal && `signal: ${note.signal}`, note.pinpoint && `at ${note.pinpoint}`];
  return element(
    "li",
    { "data-footnote": number },
    element("span", { className: "small" }, `${note.chain} `, linkToFootnote(number, "in Sources")),
    extra.some(Boolean)
      ? element("span", { className: "small" }, ` (${extra.filter(Boolean).join("; ")})`)
      : null,
    note.sources.map((id) => element("span", { className: "work" }, sourceLink(corpus, id))),
    note.note ? element("p", { className: "small" }, note.note) : null,
    note.doubt
      ? element("p", { className: "doubt" }, `Doubt: ${note.doubt} `, voice("the curator"))
      : null,
  );
}

/** @param {Corpus} corpus @param {TimelineEvent} event */
function sources(corpus, event) {
  const paper = event.footnotes.map((number) => footnote(corpus, number));
  const own = event.sources.map((id) =>
    element("li", {}, sourceLink(corpus, id), " ", voice(theWork())),
  );
  const record = event.recordSources.map((id) =>
    element("li", {}, sourceLink(corpus, id), " ", voice(theRecord())),
  );
  const where = event.section.length
    ? element(
        "p",
        { className: "small" },
        `In ${theWork()}: ${event.section.map((id) => named(corpus, "section", id)).join(" · ")}`,
      )
    : null;
  const works = [...paper, ...own, ...record];
  return where || works.length ? section("Sources", where, element("ul", {}, works)) : null;
}

/**
 * Against any other event: what the dates of the two let one say.
 * @param {Corpus} corpus @param {TimelineEvent} event @param {TimelineEvent | null} against
 */
function compared(corpus, event, against) {
  const others = corpus.events.filter(({ id }) => id !== event.id);
  return section(
    "What order is certain?",
    element(
      "label",
      { className: "small" },
      "Compare its beginning with that of ",
      element(
        "select",
        { id: "order-with", className: "form-select", "aria-describedby": "order-says" },
        element("option", { value: "" }, "choose an event"),
        others.map(({ id, title, when }) =>
          element("option", { value: id, selected: id === against?.id }, `${title} (${when})`),
        ),
      ),
    ),
    element(
      "div",
      { id: "order-says", className: "small" },
      against ? comparison(event, against) : null,
    ),
  );
}

/**
 * The answer, in both voices.
 * @param {TimelineEvent} event @param {TimelineEvent} other
 */
const comparison = (event, other) =>
  inSentences(event, other).map((sentence) => element("p", {}, sentence));

/** @param {string} action @param {string} words @param {string} says @param {boolean} [disabled] */
const button = (action, words, says, disabled = false) =>
  element(
    "button",
    {
      type: "button",
      className: "tool",
      "data-card": action,
      "aria-label": says,
      title: says,
      disabled,
    },
    words,
  );

/** @param {TimelineEvent} event @param {string[]} order */
function head(event, order) {
  const here = order.indexOf(event.id);
  const aside = here < 0;
  return element(
    "header",
    { className: "card-head" },
    element("h2", { tabIndex: -1, id: "card-title" }, event.title),
    element(
      "div",
      { className: "card-tools" },
      aside
        ? null
        : element("span", { className: "small" }, `${here + 1} of ${order.length} shown`),
      button("previous", "←", "Previous shown event", aside || here === 0),
      button("next", "→", "Next shown event", aside || here === order.length - 1),
      button("link", "Copy link", "Copy a link to this event"),
      button("cite", "Cite", "How to cite this event"),
      button("close", "Close", "Close the card (Escape)"),
    ),
  );
}

/**
 * How to cite an event, as plain text and as BibTeX; `link` is empty where there is none to give.
 * @param {Corpus} corpus @param {TimelineEvent} event @param {string} link
 */
export function citations(corpus, event, link) {
  const bibtex = corpus.bibtex[event.id];
  return {
    plain: `“${event.title}” (${event.when}). ${event.citation}. ${link}`.trim(),
    bibtex: link ? bibtex.replace(/\}\s*$/, `  url = {${link}},\n}`) : bibtex,
  };
}

/** @param {Corpus} corpus @param {TimelineEvent} event @param {string} link */
function cite(corpus, event, link) {
  const { plain, bibtex } = citations(corpus, event, link);
  return element(
    "div",
    { className: "card-cite", id: "card-cite", hidden: true },
    element("p", { className: "small" }, plain),
    button("copy-plain", "Copy text", "Copy the citation as plain text"),
    element("pre", { tabIndex: 0, role: "region", "aria-label": "Citation as BibTeX" }, bibtex),
    button("copy-bibtex", "Copy BibTeX", "Copy the citation as BibTeX"),
  );
}

/**
 * All of the card; `order` is the way of previous and next, `against` what it is compared with.
 * @param {Corpus} corpus
 * @param {TimelineEvent} event
 * @param {{ order: string[], link: string, against: TimelineEvent | null }} given2
 */
export function content(corpus, event, { order, link, against }) {
  const filtered = order.includes(event.id)
    ? null
    : element(
        "p",
        { className: "notice" },
        "This event is not among those shown: a filter or its scope leaves it out.",
      );
  const { before, after } = causes.content(corpus, event);
  return [
    head(event, order),
    filtered,
    element("div", { className: "card-dates" }, when(event)),
    cite(corpus, event, link),
    element(
      "div",
      { className: "card-body" },
      happened(corpus, event),
      argued(corpus, event),
      before ? section("What is said to have brought it about", before) : null,
      after ? section("What it is said to have led to", after) : null,
      compared(corpus, event, against),
      figures(corpus, event),
      sources(corpus, event),
    ),
  ].filter((one) => one !== null);
}
