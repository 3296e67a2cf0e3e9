// A chart narrowed to what is kept, in the colours of the mode; its picture for taking away.

const CAPTION_WIDTH = 104;
const LINE = 17;
const TITLE = 56;
// A projector's width, and how often its letters of 13 pixels are enlarged there.
const PROJECTED = 1920;
const FROM_AFAR = 2.16;
// Above it stand the story's title and the tools.
const HEAD = 0.06;

/**
 * A figure is kept while any of its events is; one without events belongs to all.
 * @param {Figures} figures @param {Set<string>} kept
 */
export const keptFigures = (figures, kept) =>
  new Set(
    Object.keys(figures).filter(
      (id) => !figures[id].events.length || figures[id].events.some((event) => kept.has(event)),
    ),
  );

/**
 * The charts with a figure of an event.
 * @param {Payload.Chart[]} charts @param {Figures} figures @param {string} event
 */
export const about = (charts, figures, event) =>
  charts.filter((chart) => chart.figures.some((id) => figures[id].events.includes(event)));

/**
 * How many times its size something of a height has in a window that shows it from afar.
 * @param {number} height @param {number} across @param {number} down
 */
export function enlarged(height, across, down) {
  const wanted = (across / PROJECTED) * FROM_AFAR;
  return Math.max(1, Math.min(wanted, (down - across * HEAD) / height));
}

/**
 * Every list of a trace that has an entry a point, without the points that are not kept.
 * @param {any} values @param {boolean[]} keep
 * @returns {any}
 */
function filtered(values, keep) {
  if (Array.isArray(values)) {
    return values.length === keep.length ? values.filter((_, n) => keep[n]) : values;
  }
  if (values === null || typeof values !== "object") return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, filtered(value, keep)]),
  );
}

/** @param {Trace} trace @param {Set<string>} figures @param {Set<string>} events */
function narrowedTrace(trace, figures, events) {
  if (trace.meta?.counts === "events") {
    /** @type {string[][]} */
    const ids = trace.customdata.map((/** @type {string[]} */ those) =>
      those.filter((id) => events.has(id)),
    );
    const text = ids.map(({ length }) => (length ? String(length) : ""));
    return { ...trace, customdata: ids, y: ids.map(({ length }) => length), text };
  }
  // An outline is what all its figures leave over; anything else stands for any of its own.
  const enough = trace.meta?.outline ? "every" : "some";
  const keep = trace.customdata.map((/** @type {string | string[]} */ ids) =>
    [ids].flat()[enough]((id) => figures.has(id)),
  );
  return keep.every(Boolean) ? trace : filtered(trace, keep);
}

/**
 * Rows without a figure that is kept are taken out, and those below them move up.
 * @param {Payload.Drawn} given @param {Set<string>} figures
 */
function closedUp({ data, layout }, figures) {
  /** @type {{ ids: string[], top: number, height: number }[]} */
  const rows = layout.meta?.rows ?? [];
  const gone = rows.filter(({ ids }) => !ids.some((id) => figures.has(id)));
  const above = (/** @type {number} */ depth) =>
    gone.reduce((sum, { top, height }) => sum + (top < depth ? height : 0), 0);
  const depth = -layout.yaxis.range[0];
  const left = depth - above(depth);
  if (left === depth) return { data, layout };
  const axes = Object.entries(layout).filter(([name]) => name.startsWith("xaxis"));
  const moved = axes.map(([name, axis]) => {
    const at = (1 - (axis.position ?? 0)) * depth;
    const position = left && 1 - (at - above(at)) / left;
    return [name, { ...axis, position, visible: axis.visible !== false && has(data, name) }];
  });
  return {
    data: data.map((trace) => ({
      ...trace,
      y: trace.y.map((/** @type {number} */ y) => y + above(-y)),
    })),
    layout: {
      ...layout,
      ...Object.fromEntries(moved),
      height: layout.height - above(depth),
      yaxis: { ...layout.yaxis, range: [-left, 0] },
    },
  };
}

/**
 * Whether anything is left on an axis, which a trace calls `x2` where the layout has `xaxis2`.
 * @param {Trace[]} data @param {string} axis
 */
const has = (data, axis) =>
  data.some(({ x, xaxis = "x" }) => xaxis === axis.replace("axis", "") && x.length);

/**
 * A new figure; the one given is left as it was.
 * @param {Payload.Drawn} drawn @param {Set<string>} figures @param {Set<string>} events
 */
export function narrowed(drawn, figures, events) {
  const data = drawn.data.map((trace) => narrowedTrace(trace, figures, events));
  return closedUp({ ...drawn, data }, figures);
}

/** @param {Payload.Drawn} given */
const marks = ({ data }) =>
  data.reduce((sum, trace) => {
    if (trace.meta?.outline) return sum;
    if (trace.meta?.counts)
      return (
        sum +
        trace.y.reduce((/** @type {number} */ all, /** @type {number} */ count) => all + count, 0)
      );
    return sum + trace.customdata.length;
  }, 0);

/** @param {Payload.Drawn} drawn */
export const isEmpty = (drawn) => marks(drawn) === 0;

/**
 * The same figure in dark: each colour of the theme swapped for its other.
 * @param {Payload.Drawn} drawn @param {string} mode @param {Record<string, string>} dark
 */
export function themed(drawn, mode, dark) {
  if (mode !== "dark") return drawn;
  let text = JSON.stringify(drawn);
  for (const [light, other] of Object.entries(dark)) text = text.replaceAll(light, other);
  return JSON.parse(text);
}

/** @param {string} text @param {number} width */
export function wrapped(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

/**
 * For a file: the question above, and beneath it the words that must travel with the chart.
 * @param {Payload.Drawn} given
 * @param {{ question: string, lines: string[], width: number }} given1
 */
export function captioned({ data, layout }, { question, lines, width }) {
  const text = lines.flatMap((line) => wrapped(line, Math.floor((width / 960) * CAPTION_WIDTH)));
  const beneath = layout.margin.b + 8;
  const margin = { l: 24, r: 24, t: TITLE, b: beneath + text.length * LINE + 8 };
  const taken = layout.margin.t + layout.margin.b;
  const caption = {
    text: text.join("<br>"),
    align: "left",
    showarrow: false,
    xref: "paper",
    yref: "paper",
    x: 0,
    y: 0,
    xanchor: "left",
    yanchor: "top",
    yshift: -beneath,
    font: { size: 11.5 },
  };
  return {
    data,
    layout: {
      ...layout,
      width,
      // The marks keep their height, which is in pixels.
      height: layout.height - taken + margin.t + margin.b,
      margin,
      paper_bgcolor: "#ffffff",
      title: { text: `<b>${question}</b>`, x: 0.02, y: 0.99, yanchor: "top" },
      annotations: [...(layout.annotations ?? []), caption],
    },
  };
}
