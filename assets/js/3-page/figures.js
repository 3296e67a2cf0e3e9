// The Figures view: its charts, drawn when it first opens and narrowed with everything else.
(() => {
  "use strict";

  const client = window.dash_clientside;
  const { byId } = client.dom;

  const EXPORT_WIDTH = 960;

  // What each chart last showed, so that only what changed is drawn again.
  const shown = new Map();

  const chartOf = (corpus, key) => corpus.views.figures.charts.find((chart) => chart.key === key);

  function graph(key, figure, config) {
    const props = { id: `graph-${key}`, figure, config, style: { height: figure.layout.height } };
    return { type: "Graph", namespace: "dash_core_components", props };
  }

  /** Draws every chart for the kept events. */
  function show(corpus, { kept, mode }) {
    const figures = client.charts.keptFigures(corpus.figures, kept);
    for (const chart of corpus.views.figures.charts) {
      const drawn = client.charts.narrowed(chart.drawn, figures, kept);
      const ids = chart.figures.filter((id) => figures.has(id));
      showChart(corpus, chart, { drawn, ids, mode });
    }
  }

  function showChart(corpus, chart, { drawn, ids, mode }) {
    const key = JSON.stringify([mode, drawn.data.map(({ customdata }) => customdata)]);
    if (shown.get(chart.key)?.key === key) return;
    const open = byId(`words-${chart.key}`).querySelector("details")?.open ?? false;
    const themed = client.charts.themed(drawn, mode, corpus.views.figures.dark);
    draw(chart, themed, corpus.views.figures.config);
    byId(`chart-${chart.key}`).setAttribute("aria-label", client.chartWords.reading(corpus, chart, ids, drawn));
    byId(`words-${chart.key}`).replaceChildren(...client.chartWords.content(corpus, chart, ids, drawn));
    byId(`words-${chart.key}`).querySelector("details").open = open;
    shown.set(chart.key, { key, drawn, ids });
  }

  function draw(chart, figure, config) {
    const slot = `chart-${chart.key}`;
    const children = client.charts.isEmpty(figure) ? null : graph(chart.key, figure, config);
    if (children && byId(`graph-${chart.key}`)) client.set_props(`graph-${chart.key}`, { figure });
    else client.set_props(slot, { children });
    byId(slot).classList.toggle("nothing-left", !children);
    if (children) whenDrawn(slot, hearClicks);
  }

  /** Plotly comes with the first chart; until then there is nothing to listen to. */
  function whenDrawn(slot, act) {
    const plot = byId(slot).querySelector(".js-plotly-plot");
    if (plot?.on) act(plot);
    else setTimeout(() => whenDrawn(slot, act), 50);
  }

  function hearClicks(plot) {
    if (plot.dataset.heard) return;
    plot.dataset.heard = "1";
    plot.on("plotly_click", ({ points: [point] }) => {
      const { meta } = point.data;
      if (meta?.kind) client.filtering.kindAndYear(meta.kind, point.x);
      else {
        const [event] = client.page.current().corpus.figures[point.customdata]?.events ?? [];
        if (event) client.opening.openEvent(event);
      }
    });
  }

  function add(key) {
    const { corpus } = client.page.current();
    const words = byId(`words-${key}`);
    const ids = [...words.querySelectorAll("input:checked")].map(({ value }) => value);
    words.querySelector(".sum").textContent = client.adding.sum(
      ids,
      corpus.figures,
      chartOf(corpus, key).apart,
    );
  }

  /** The words that travel with a picture: bounds, sources, the warning, the link. */
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
      `Source: ${corpus.paper}. ${client.sharing.link()}`,
    ];
  }

  async function picture(chart, format) {
    const { corpus } = client.page.current();
    const { drawn, ids } = shown.get(chart.key);
    const figure = client.charts.captioned(drawn, {
      question: chart.question,
      lines: caption(corpus, chart, ids),
      width: EXPORT_WIDTH,
    });
    const { width, height } = figure.layout;
    const url = await window.Plotly.toImage(figure, { format, width, height, scale: 2 });
    client.downloading.save(`mali-${chart.key}.${format}`, url);
  }

  function table(chart) {
    const { corpus } = client.page.current();
    const { drawn, ids } = shown.get(chart.key);
    const rows = chart.figures.length ? figureRows(corpus, ids) : countRows(drawn);
    const notes = [[], [`Do not conclude: ${chart.doNotConclude}`], [`Source: ${corpus.paper}`], [client.sharing.link()]];
    client.downloading.csv(`mali-${chart.key}.csv`, [...rows, ...notes]);
  }

  function figureRows(corpus, ids) {
    const columns = ["number", "qualifier", "value", "unit", "measure", "who", "where", "when", "voice", "note"];
    const row = (id) => [id, ...columns.map((name) => corpus.figures[id][name]), corpus.figures[id].footnotes.join(";")];
    return [["id", ...columns, "footnotes"], ...ids.map(row)];
  }

  const countRows = ({ data }) => [
    ["kind", ...data[0].x],
    ...data.map(({ name, y }) => [name, ...y]),
  ];

  function clicked(target) {
    const { download, chart: key } = target.closest("[data-download]")?.dataset ?? {};
    if (!download) return false;
    const chart = chartOf(client.page.current().corpus, key);
    if (download === "csv") table(chart);
    else picture(chart, download);
    return true;
  }

  function changed({ dataset }) {
    if (dataset.add) add(dataset.add);
  }

  client.figures = client.failing.guarded({ show, clicked, changed });
})();
