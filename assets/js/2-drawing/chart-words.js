// What stands under a chart: its reading, its table, its sources, and what to take away.

import { element, outside } from "../1-values/dom.js";
import { counted } from "../1-values/wording.js";

/** @param {Payload.Figure} figure */
const chips = (figure) =>
  element(
    "span",
    { className: "figure-chips" },
    [
      ["who", figure.who],
      ["where", figure.where],
      ["period", figure.when],
      ["counted", figure.measure],
    ].map(([name, words]) =>
      element(
        "span",
        { className: "figure-chip" },
        element("span", { className: "unseen" }, `${name}: `),
        words,
      ),
    ),
  );

/** @param {Corpus} corpus @param {Payload.Figure} figure */
function ground(corpus, figure) {
  const notes = figure.footnotes.map((number) =>
    element("li", { "data-footnote": number }, corpus.footnotes[number].chain),
  );
  const record = figure.sources.map((id) =>
    element("li", {}, outside(corpus.sources[id].url, corpus.sources[id].words)),
  );
  return element("ul", { className: "ground small" }, notes, record);
}

/** @param {Corpus} corpus @param {Payload.Figure} figure */
const eventButtons = (corpus, figure) =>
  figure.events.map((id) =>
    element(
      "button",
      { type: "button", className: "name", "data-open": id },
      corpus.byId.get(id).title,
    ),
  );

/** @param {Corpus} corpus @param {Payload.Chart} chart @param {string} id */
function row(corpus, chart, id) {
  const figure = corpus.figures[id];
  const voice = element("span", { className: "voice" }, figure.voice);
  const box = { type: "checkbox", className: "form-check-input", "data-add": chart.key, value: id };
  const adding = element(
    "label",
    { className: "value" },
    element("input", box),
    "add up",
    element("span", { className: "unseen" }, `: ${figure.number}, ${figure.measure}`),
  );
  return element(
    "tr",
    { "data-figure": id },
    element("th", { scope: "row" }, figure.number, " ", voice),
    element(
      "td",
      {},
      chips(figure),
      figure.note ? element("p", { className: "doubt" }, figure.note) : null,
      ground(corpus, figure),
      eventButtons(corpus, figure),
      adding,
    ),
  );
}

/** @param {Corpus} corpus @param {Payload.Chart} chart */
function figuresTable(corpus, chart) {
  const heads = ["Number", "Who, where, when and what is counted; source; events"];
  return element(
    "table",
    { className: "twin" },
    element("caption", { className: "unseen" }, `${chart.question} The figures as a table.`),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        heads.map((head) => element("th", { scope: "col" }, head)),
      ),
    ),
    element(
      "tbody",
      {},
      chart.figures.map((id) => row(corpus, chart, id)),
    ),
  );
}

/**
 * The overview's twin: kinds down, years across.
 * @param {Payload.Chart} chart
 */
function countsTable(chart) {
  const [{ x: years }] = chart.drawn.data;
  return element(
    "table",
    { className: "twin counts" },
    element("caption", { className: "unseen" }, `${chart.question}, as a table.`),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ["Kind", ...years].map((head) => element("th", { scope: "col" }, String(head))),
      ),
    ),
    element(
      "tbody",
      {},
      chart.drawn.data.map(({ name }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, name),
          years.map(() => element("td")),
        ),
      ),
    ),
  );
}

/**
 * One sentence that says what the picture says, or why there is none; it follows the filter.
 * @param {Corpus} corpus @param {Payload.Chart} chart @param {ChartNow} given2
 */
export function reading(corpus, chart, { ids, drawn, isEmpty, chosen }) {
  if (isEmpty) return nothing(chosen);
  const question = chart.question.endsWith("?") ? chart.question : `${chart.question}:`;
  if (!chart.figures.length) {
    const total = new Set(drawn.data.flatMap((trace) => trace.customdata.flat())).size;
    return `${question} ${counted(total, "dated event")}, each counted in every year it touches.`;
  }
  const said = ids.map((id) => {
    const { number, measure, voice, when } = corpus.figures[id];
    return `${measure}, ${number} (${when}; ${voice})`;
  });
  return `${question} ${said.join("; ")}.${ids.length > 1 ? " They are not added." : ""}`;
}

/** @param {string} chosen */
const nothing = (chosen) =>
  `Nothing is left of this chart: it tells of none of the ${chosen || "events shown"}. ` +
  "That does not mean zero.";

/** @param {Payload.Chart} chart @param {string} format */
const download = (chart, format) =>
  element(
    "button",
    { type: "button", className: "tool", "data-download": format, "data-chart": chart.key },
    format.toUpperCase(),
  );

/**
 * Beneath a chart, built once; `narrow` makes it follow the filter.
 * @param {Corpus} corpus @param {Payload.Chart} chart
 */
export function content(corpus, chart) {
  return [
    element("p", { className: "nothing-left" }),
    element(
      "p",
      { className: "doubt" },
      element("strong", {}, "Do not conclude: "),
      chart.doNotConclude,
    ),
    twin(corpus, chart),
    downloads(chart),
  ];
}

/** @param {Corpus} corpus @param {Payload.Chart} chart */
function twin(corpus, chart) {
  const table = chart.figures.length ? figuresTable(corpus, chart) : countsTable(chart);
  const frame = { className: "twin-frame", tabIndex: 0, role: "region" };
  return element(
    "details",
    {},
    element("summary", {}, chart.figures.length ? "Table, sources and events" : "Table"),
    element("div", { ...frame, "aria-label": `Table: ${chart.question}` }, table),
    element("p", { className: "sum", role: "status" }),
  );
}

/**
 * With nothing left there is a reason, and nothing to list or to take away.
 * @param {HTMLElement} words
 * @param {Corpus} corpus
 * @param {Payload.Chart} chart
 * @param {ChartNow} now
 */
export function narrow(words, corpus, chart, now) {
  const [reason, , fold, files] = words.children;
  reason.hidden = !now.isEmpty;
  reason.textContent = now.isEmpty ? reading(corpus, chart, now) : "";
  fold.hidden = files.hidden = now.isEmpty;
  const rows = [...fold.querySelectorAll("tbody tr")];
  if (chart.figures.length) {
    for (const one of rows) one.hidden = !now.ids.includes(one.dataset.figure);
  } else {
    rows.forEach((one, kind) => {
      count(one.querySelectorAll("td"), now.drawn.data[kind].y);
    });
  }
}

/** @param {NodeListOf<HTMLElement>} cells @param {number[]} counts */
function count(cells, counts) {
  counts.forEach((number, year) => {
    if (cells[year].textContent !== String(number)) cells[year].textContent = String(number);
  });
}

/** @param {Payload.Chart} chart */
const downloads = (chart) =>
  element(
    "p",
    { className: "downloads small" },
    "Take away: ",
    ["png", "svg", "csv"].map((format) => download(chart, format)),
  );
