// The Figures view: its charts, drawn when it first opens and narrowed with everything else.

import * as adding from "../1-values/adding.js";
import {
  about as aboutCharts,
  enlarged,
  isEmpty as isEmptyCharts,
  keptFigures,
  narrowed,
  themed,
} from "../1-values/charts.js";
import { byId } from "../1-values/dom.js";
import { current } from "../1-values/store.js";
import { inWords } from "../1-values/wording.js";
import * as chartWords from "../2-drawing/chart-words.js";
import * as figureFiles from "./figure-files.js";
import * as filtering from "./filtering.js";
import * as opening from "./opening.js";
import * as scripts from "./scripts.js";
import { mode } from "./shown.js";

// What a sheet of A4 and one of Letter have room for between their margins.
const SHEET = 640;
// What a chart's question and its warning take beside it.
const WORDS = 80;
const MISSING =
  "The charts have not come from the server yet; they are asked for until they come. The table beneath each says the same.";

// What each chart shows now, and what Plotly last drew of it: to show that again takes no drawing.
/** @type {Lookup<ChartNow>} */
const shown = new Map();
const plotted = new Map();
// What is to be plotted once Plotly is there, and whether it is asked for and there.
/** @type {() => void} */
let wish;
let isAsked = false;
let isThere = false;
let onPaper = false;
/** @type {number | undefined} */
let turn;

/** @param {Corpus} corpus @param {string} key */
const chartOf = (corpus, key) =>
  /** @type {Payload.Chart} */ (corpus.views.figures.charts.find((chart) => chart.key === key));

/**
 * Every chart for the kept events: first all words and sizes, or each would be laid out apart.
 * Of a step that is presented, only the charts with a figure of the event that it is `about`.
 * @param {Corpus} corpus @param {Shown} given1
 */
export function show(corpus, { kept, mode, about }) {
  const figures = keptFigures(corpus.figures, kept);
  const { selection } = current();
  const chosen = inWords(selection, corpus.facets, corpus.options);
  const { charts } = corpus.views.figures;
  for (const chart of charts) {
    const drawn = narrowed(chart.drawn, figures, kept);
    const ids = chart.figures.filter((id) => figures.has(id));
    const isEmpty = isEmptyCharts(drawn);
    shown.set(chart.key, { drawn, ids, isEmpty, chosen });
    tell(corpus, chart);
  }
  const asked = about ? aboutCharts(charts, corpus.figures, about) : charts;
  for (const chart of charts) panel(chart.key).hidden = !asked.includes(chart);
  const left = asked.filter(({ key }) => !shown.get(key).isEmpty);
  enlarge();
  wish = () => plotInTurn(left, (chart) => plot(corpus, chart, mode));
  if (isThere) wish();
  else ask(corpus);
}

/**
 * Once, for what draws the charts: Dash would ask for it once only, and be left without.
 * @param {Corpus} corpus
 */
async function ask(corpus) {
  if (isAsked) return;
  isAsked = true;
  await scripts.all(corpus.views.figures.scripts, () => say(MISSING));
  isThere = true;
  say("");
  wish();
}

/** @param {string} words */
function say(words) {
  byId("figures-say").textContent = words;
  byId("figures-say").hidden = !words;
}

/** @param {string} key */
const panel = (key) => /** @type {FrameElement} */ (byId(`chart-${key}`).closest(".chart"));

/** On a wall, what is presented is as large as the window has room for. */
function enlarge() {
  const there = [...shown].filter(([key, { isEmpty }]) => !isEmpty && !panel(key).hidden);
  const height = there.reduce((sum, [, { drawn }]) => sum + drawn.layout.height + WORDS, 0);
  const large = enlarged(height, innerWidth, innerHeight);
  byId("view-figures").style.setProperty("--large", String(large));
}

/**
 * At once what the window shows, then the others one by one, so that nobody waits for them.
 * @param {Payload.Chart[]} charts @param {(chart: Payload.Chart) => void} draw
 */
function plotInTurn(charts, draw) {
  const inWindow = (/** @type {Payload.Chart} */ { key }) => {
    const { top, bottom } = byId(`chart-${key}`).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const near = charts.filter(inWindow);
  const far = charts.filter((chart) => !near.includes(chart));
  const next = () => {
    const [chart] = far.splice(0, 1);
    if (!chart) return;
    draw(chart);
    turn = setTimeout(next);
  };
  clearTimeout(turn);
  near.forEach(draw);
  turn = setTimeout(next);
}

/** @param {Corpus} corpus @param {Payload.Chart} chart */
function tell(corpus, chart) {
  const now = shown.get(chart.key);
  const slot = byId(`chart-${chart.key}`);
  const words = byId(`words-${chart.key}`);
  if (!words.hasChildNodes()) words.append(...chartWords.content(corpus, chart));
  chartWords.narrow(words, corpus, chart, now);
  add(chart.key);
  slot.setAttribute("aria-label", chartWords.reading(corpus, chart, now));
  slot.toggleAttribute("data-empty", now.isEmpty);
  if (now.isEmpty) return;
  const height = `${now.drawn.layout.height}px`;
  for (const box of [slot, byId(`graph-${chart.key}`)]) if (box) box.style.height = height;
}

/**
 * By Plotly itself once it is there: by way of Dash it would take longer, a chart at a time.
 * @param {Corpus} corpus @param {Payload.Chart} chart @param {string} mode
 */
function plot(corpus, chart, mode) {
  const { drawn } = shown.get(chart.key);
  const marks = JSON.stringify([mode, drawn.data.map(({ customdata }) => customdata)]);
  if (plotted.get(chart.key) === marks) return;
  plotted.set(chart.key, marks);
  const { dark, config } = corpus.views.figures;
  const figure = themed(drawn, mode, dark);
  const there = plotOf(chart.key);
  const id = `graph-${chart.key}`;
  const style = { height: `${drawn.layout.height}px` };
  if (there) window.Plotly.react(there, figure.data, figure.layout);
  else if (byId(id)) window.dash_clientside.set_props(id, { figure, style });
  else
    window.dash_clientside.set_props(`chart-${chart.key}`, {
      children: graph({ id, figure, config, style }),
    });
  if (!there) whenDrawn(chart.key, hearClicks);
}

/** @param {Record<string, unknown>} props */
const graph = (props) => ({ type: "Graph", namespace: "dash_core_components", props });

/**
 * What Plotly has drawn of a chart, once it has.
 * @param {string} key
 */
function plotOf(key) {
  /** @type {any} Plotly gives it methods of its own. */
  const plot = byId(`chart-${key}`).querySelector(".js-plotly-plot");
  return plot?.on ? plot : null;
}

/**
 * Plotly comes with the first chart; until then there is nothing to listen to.
 * @param {string} key @param {(plot: any) => void} act
 */
function whenDrawn(key, act) {
  if (plotOf(key)) act(plotOf(key));
  else setTimeout(() => whenDrawn(key, act), 50);
}

/** @param {any} plot */
function hearClicks(plot) {
  if (plot.dataset.heard) return;
  plot.dataset.heard = "1";
  // The slot around it is the image and has its name; in the other, Plotly measures words.
  plot.setAttribute("aria-hidden", "true");
  document.querySelector("#js-plotly-tester")?.setAttribute("aria-hidden", "true");
  plot.on("plotly_click", (/** @type {any} */ { points: [point] }) => {
    const { kind } = point.data.meta ?? {};
    const [event] = current().corpus.figures[point.customdata]?.events ?? [];
    if (kind && point.y) filtering.kindAndYear(kind, point.x);
    else if (event) opening.openEvent(event);
  });
}

/**
 * What is said of the ticked figures that are shown.
 * @param {string} key
 */
function add(key) {
  const { corpus } = current();
  const words = byId(`words-${key}`);
  const ticked = [...words.querySelectorAll("tr:not([hidden]) input:checked")];
  words.querySelector(".sum").textContent = adding.sum(
    ticked.map(({ value }) => value),
    corpus.figures,
    chartOf(corpus, key).apart,
  );
}

/** @param {Record<string, string>} given */
function takeAway({ chart: key, download: format }) {
  const { corpus } = current();
  const chart = chartOf(corpus, key);
  if (format === "csv") figureFiles.table(corpus, chart, shown.get(key));
  else figureFiles.picture(corpus, chart, shown.get(key), format);
}

/** @param {FrameElement} target */
export function clicked(target) {
  const button = target.closest("[data-chart][data-download]");
  if (button) takeAway(button.dataset);
  return Boolean(button);
}

/** @param {HTMLInputElement} given */
export function changed({ dataset }) {
  if (dataset.add) add(dataset.add);
}

/**
 * A sheet has a width of its own and is white in any mode; on it, every fold is open.
 * @param {boolean} isOnPaper
 */
function print(isOnPaper) {
  if (isOnPaper === onPaper || !shown.size) return;
  onPaper = isOnPaper;
  for (const chart of current().corpus.views.figures.charts) redraw(chart.key);
  for (const fold of byId("view-figures").querySelectorAll("details")) {
    if (onPaper) fold.dataset.open = fold.open ? "1" : "";
    fold.open = onPaper || Boolean(fold.dataset.open);
  }
}

/**
 * At once, since the sheet does not wait: what Dash draws comes too late for it.
 * @param {string} key
 */
function redraw(key) {
  const plot = plotOf(key);
  const { drawn, isEmpty } = shown.get(key);
  if (!plot || isEmpty) return;
  const { dark } = current().corpus.views.figures;
  const { data, layout } = themed(drawn, onPaper ? "light" : mode(), dark);
  window.Plotly.react(plot, data, onPaper ? { ...layout, width: SHEET } : layout);
  if (!onPaper) window.Plotly.Plots.resize(plot);
}

export function listen() {
  // A browser may turn to paper and back while it counts the sheets: from the first of these to
  // the second all stays laid out as it was counted. The last also hears of a preview.
  let isPrinting = false;
  const printing = (/** @type {boolean} */ is) => {
    isPrinting = is;
    print(is);
  };
  addEventListener("resize", enlarge);
  addEventListener("beforeprint", () => printing(true));
  addEventListener("afterprint", () => printing(false));
  matchMedia("print").addEventListener("change", ({ matches }) => isPrinting || print(matches));
}
