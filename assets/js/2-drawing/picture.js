// A picture of who belongs to whom and who broke away, and the same in words beneath it.

import { plan } from "../1-values/belonging.js";
import { drawn, element } from "../1-values/dom.js";
import { notes } from "./card.js";

const FONT = '13px "DejaVu Sans", sans-serif';

/** @param {Corpus} corpus @param {string} id */
const called = (corpus, id) => corpus.views.actors.actors[id].called;

/** @param {Corpus} corpus @param {string} id */
const linkTo = (corpus, id) =>
  element("a", { href: `?view=actors&who=${id}`, "data-who": id }, called(corpus, id));

/**
 * `A, B and C`, each a link to that actor.
 * @param {Corpus} corpus @param {string[]} ids
 */
export const listed = (corpus, ids) =>
  ids.flatMap((id, place) => [
    place === 0 ? "" : place === ids.length - 1 ? " and " : ", ",
    linkTo(corpus, id),
  ]);

/** @param {Corpus} corpus */
function measurer(corpus) {
  const context = /** @type {CanvasRenderingContext2D} */ (
    document.createElement("canvas").getContext("2d")
  );
  context.font = FONT;
  return (/** @type {string} */ id) => Math.ceil(context.measureText(called(corpus, id)).width);
}

/** @param {Corpus} corpus @param {string[]} group */
function picture(corpus, group) {
  const { names, lines, heads, width, height } = plan(
    group,
    corpus.views.actors.actors,
    measurer(corpus),
  );
  return drawn(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": `Who belongs to whom among ${group.length} actors; the list beneath says the same`,
    },
    lines.map(({ sort, path }) => drawn("path", { class: `tie ${sort}`, d: path })),
    heads.map((path) => drawn("path", { class: "tie-head", d: path })),
    names.map(({ id, x, y }) =>
      drawn("text", { x, y, "dominant-baseline": "central", "data-name": id }, called(corpus, id)),
    ),
  );
}

/**
 * What the lines of one actor say, without a verb that would have to agree with its name.
 * @param {Corpus} corpus @param {string} id
 */
function inWords(corpus, id) {
  const { partOf, splitFrom, footnotes } = corpus.views.actors.actors[id];
  if (!partOf.length && !splitFrom.length) return null;
  return element(
    "li",
    {},
    linkTo(corpus, id),
    partOf.length ? [", belonging to ", ...listed(corpus, partOf)] : [],
    splitFrom.length ? [", broken away from ", ...listed(corpus, splitFrom)] : [],
    element("span", { className: "small" }, notes(footnotes)),
  );
}

/** @param {Corpus} corpus @param {string[]} group */
export const content = (corpus, group) =>
  element(
    "figure",
    {
      className: "picture",
      "aria-label": `Who belongs to whom: ${called(corpus, group[0])} and ${group.length - 1} others`,
    },
    picture(corpus, group),
    element(
      "details",
      {},
      element("summary", {}, "The same in words, with footnotes"),
      element(
        "ul",
        {},
        group.map((id) => inWords(corpus, id)),
      ),
    ),
  );
