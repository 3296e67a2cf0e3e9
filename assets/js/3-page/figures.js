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
  function show(corpus, kept, mode) {
    const figures = client.charts.keptFigures(corpus.figures, kept);
    const { selection } = client.page.current();
    const chosen = client.wording.inWords(selection, corpus.facets, corpus.options);
    for (const chart of corpus.views.figures.charts) {
      const drawn = client.charts.narrowed(chart.drawn, figures, kept);
      const ids = chart.figures.filter((id) => figures.has(id));
      showChart(corpus, chart, { drawn, ids, mode, chosen });
    }
  }

  /** Drawn again only if it changed; with nothing left that is why nothing is. */
  function showChart(corpus, chart, now) {
    const { drawn, mode, chosen } = now;
    const isEmpty = client.charts.isEmpty(drawn);
    const marks = isEmpty ? chosen : drawn.data.map(({ customdata }) => customdata);
    const key = JSON.stringify([mode, isEmpty, marks]);
    if (shown.get(chart.key)?.key === key) return;
    shown.set(chart.key, { ...now, key, isEmpty });
    const { dark, config } = corpus.views.figures;
    draw(chart, isEmpty ? null : client.charts.themed(drawn, mode, dark), config);
    tell(corpus, chart);
  }

  function draw(chart, figure, config) {
    const slot = byId(`chart-${chart.key}`);
    slot.hidden = !figure;
    if (!figure) return;
    slot.style.minHeight = `${figure.layout.height}px`;
    if (byId(`graph-${chart.key}`)) client.set_props(`graph-${chart.key}`, { figure });
    else client.set_props(slot.id, { children: graph(chart.key, figure, config) });
    whenDrawn(slot.id, hearClicks);
  }

  /** The words around a chart; its fold stays as the reader left it. */
  function tell(corpus, chart) {
    const words = byId(`words-${chart.key}`);
    const open = words.querySelector("details")?.open ?? false;
    const { reading, content } = client.chartWords;
    const now = shown.get(chart.key);
    byId(`chart-${chart.key}`).setAttribute("aria-label", reading(corpus, chart, now));
    words.replaceChildren(...content(corpus, chart, now));
    const fold = words.querySelector("details");
    if (fold) fold.open = open;
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
      `Source: ${corpus.paper}. ${location.href}`,
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
    const notes = [[], [`Do not conclude: ${chart.doNotConclude}`], [`Source: ${corpus.paper}`], [location.href]];
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
    const button = target.closest("[data-download]");
    const opener = target.closest("[data-open]");
    if (opener?.matches("button")) client.opening.openEvent(opener.dataset.open);
    else if (button) {
      const chart = chartOf(client.page.current().corpus, button.dataset.chart);
      if (button.dataset.download === "csv") table(chart);
      else picture(chart, button.dataset.download);
    } else return false;
    return true;
  }

  function listen() {
    byId("view-figures").addEventListener("change", ({ target }) => {
      if (target.dataset.add) add(target.dataset.add);
    });
  }

  client.figures = client.failing.guarded({ show, clicked, listen });
})();
