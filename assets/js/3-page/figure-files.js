// A chart taken away: as a picture with the words that must travel with it, or as a table.

import { captioned } from "../1-values/charts.js";
import * as downloading from "./downloading.js";
import * as sharing from "./sharing.js";

const EXPORT_WIDTH = 960;

/**
 * The words that travel with a picture: bounds, sources, the warning, the link.
 * @param {Corpus} corpus @param {Payload.Chart} chart @param {string[]} ids
 */
function caption(corpus, chart, ids) {
  const said = ids.map((id) => {
    const { number, measure, when, where, footnotes, voice } = corpus.figures[id];
    const notes = footnotes.length ? `, fn ${footnotes.join(", ")}` : "";
    return `${number}: ${measure}; ${where}; ${when} (${voice}${notes}).`;
  });
  return [
    chart.between,
    ...said,
    `Do not conclude: ${chart.doNotConclude}`,
    `Source: ${corpus.subject.credit}. ${sharing.link()}`,
  ];
}

/**
 * @param {Corpus} corpus
 * @param {Payload.Chart} chart
 * @param {ChartNow} given2
 * @param {string} format
 */
export async function picture(corpus, chart, { drawn, ids }, format) {
  const figure = captioned(drawn, {
    question: chart.question,
    lines: caption(corpus, chart, ids),
    width: EXPORT_WIDTH,
  });
  const { width, height } = figure.layout;
  const url = await window.Plotly.toImage(figure, { format, width, height, scale: 2 });
  downloading.save(`${corpus.subject.id}-${chart.key}.${format}`, url);
}

/** @param {Corpus} corpus @param {Payload.Chart} chart @param {ChartNow} given2 */
export function table(corpus, chart, { drawn, ids }) {
  const rows = chart.figures.length ? figureRows(corpus, ids) : countRows(drawn);
  const notes = [
    [],
    [`Do not conclude: ${chart.doNotConclude}`],
    [`Source: ${corpus.subject.credit}`],
    [sharing.link()],
  ];
  downloading.csv(`${corpus.subject.id}-${chart.key}.csv`, [...rows, ...notes]);
}

/** @param {Corpus} corpus @param {string[]} ids */
function figureRows(corpus, ids) {
  /** @type {(keyof Payload.Figure)[]} */
  const columns = [
    "number",
    "qualifier",
    "value",
    "unit",
    "measure",
    "who",
    "where",
    "when",
    "voice",
    "note",
  ];
  const row = (/** @type {string} */ id) => [
    id,
    ...columns.map((name) => corpus.figures[id][name]),
    corpus.figures[id].footnotes.join(";"),
  ];
  return [["id", ...columns, "footnotes"], ...ids.map(row)];
}

/** @param {Payload.Drawn} given */
const countRows = ({ data }) => [
  ["kind", ...data[0].x],
  ...data.map(({ name, y }) => [name, ...y]),
];
