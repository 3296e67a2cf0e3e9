// The data the page is drawn from: what came with it, indexed once, and what came after it.

import { fold } from "./selection.js";

/**
 * The text the search looks through; made when it is first needed, for thousands cost time.
 * @param {{ names: Payload.First["names"] }} given
 * @param {Record<"claim" | "place", Lookup<string>>} labels
 * @param {TimelineEvent} event
 */
function searchable({ names }, labels, event) {
  const words = [event.title, event.summary];
  for (const claim of event.claim) words.push(labels.claim.get(claim));
  for (const actor of event.actor) words.push(...names[actor]);
  for (const place of event.place) words.push(labels.place.get(place));
  return fold(words.join(" "));
}

/**
 * Of the whole corpus only what the timeline and its filters need; `complete` adds the rest.
 * @param {any} corpus what came with the page: a Payload.First
 * @returns {Corpus}
 */
export function index(corpus) {
  // Claims and places are offered by all of their words.
  const labelled = (/** @type {string} */ key) =>
    /** @type {Lookup<string>} */ (
      new Map(corpus.options[key].map((/** @type {Payload.Option} */ { id, label }) => [id, label]))
    );
  const labels = { claim: labelled("claim"), place: labelled("place") };
  for (const event of corpus.events) {
    for (const { key } of corpus.facets) {
      event[key] = event[key].map((/** @type {number} */ place) => corpus.options[key][place].id);
    }
    /** @type {string | null} */
    let text = null;
    Object.defineProperty(event, "text", {
      get: () => (text ??= searchable(corpus, labels, event)),
    });
  }
  const values = Object.fromEntries(
    Object.entries(/** @type {Payload.First["options"]} */ (corpus.options)).map(
      ([key, options]) => [key, new Set(options.map(({ id }) => id))],
    ),
  );
  return {
    ...corpus,
    byId: new Map(corpus.events.map((/** @type {TimelineEvent} */ event) => [event.id, event])),
    facetKeys: corpus.facets.map((/** @type {Payload.Facet} */ { key }) => key),
    known: { values, pageKeys: corpus.pageKeys, pages: allowedPages(corpus) },
    stories: [],
    isWhole: false,
  };
}

/**
 * Adds what is drawn when something is opened: the rest of each event, and the other tables.
 * @param {Corpus} corpus @param {Payload.Later} later
 */
export function complete(corpus, { details, views, ...tables }) {
  for (const [id, own] of Object.entries(details)) Object.assign(corpus.byId.get(id), own);
  Object.assign(corpus.views, views);
  Object.assign(corpus, tables, { isWhole: true });
  return corpus;
}

/**
 * The values each page key may have; keys that are not named here may have any.
 * @param {Payload.First} corpus
 */
function allowedPages(corpus) {
  return {
    view: new Set(Object.keys(corpus.views)),
    event: new Set(corpus.events.map(({ id }) => id)),
    against: new Set(corpus.events.map(({ id }) => id)),
    lanes: new Set(Object.keys(corpus.views.timeline?.lanes ?? {})),
    layout: new Set(["lanes", "list"]),
    dim: new Set(["0", "1"]),
    part: new Set(["footnotes", "works", "doubts"]),
    order: new Set(["weight", "author"]),
    footnote: new Set(corpus.nameable.footnote.map(String)),
    table: new Set(["events", "figures"]),
    sort: new Set(corpus.nameable.sort.flatMap((name) => [name, `${name}~desc`])),
    embed: new Set(["1"]),
    reading: new Set(corpus.nameable.reading),
    present: new Set(corpus.nameable.present),
    ask: new Set(["dates", "numbers", "claims"]),
    who: new Set(Object.keys(corpus.names)),
    "theme-mode": new Set(["light", "dark"]),
  };
}

export const read = () =>
  index(
    JSON.parse(/** @type {HTMLElement} */ (document.getElementById("corpus-data")).textContent),
  );
