// One event as an item of the list: its words, its mark, and where both stand.

import { element } from "../1-values/dom.js";
import { theRecord, theWork } from "../1-values/voices.js";

const SMALLEST_TICK = 7;
const LABEL_SLACK = 4;
// Drawn by the style sheet, which leaves it out where the two stand on lines of their own.
const SEPARATOR = " · ";

/** @param {{ record: Payload.RecordDate | null }} given */
const fromRecord = ({ record }) => (record?.when ? `${theRecord()}: ${record.when}` : "");

/**
 * All that is seen written on an item in its lane: a dated one has a ring for the record.
 * @param {TimelineEvent} event
 */
const labelText = (event) =>
  [event.title, event.span ? "" : fromRecord(event)].filter(Boolean).join(SEPARATOR);

/** @param {TimelineEvent} event @param {Record<string, string>} kinds */
function about(event, kinds) {
  const voice = event.voice[0] === "paper" ? theWork() : `${theRecord()} alone`;
  return `${event.precision} · ${kinds[event.kind[0]]} · ${voice}`;
}

/**
 * Its mark and its words; `below` is what stands beneath them.
 * @param {TimelineEvent} event @param {Record<string, string>} kinds @param {...Child} below
 */
export function item(event, kinds, ...below) {
  const hasTick = event.record?.span && event.span;
  return element(
    "li",
    {
      className: "event",
      "data-event": event.id,
      "data-kind": event.kind[0],
      "data-voice": event.voice[0],
      "data-certainty": event.span?.certainty ?? "undated",
      "data-open": event.span?.openEnd ? "1" : null,
      "data-open-start": event.span?.openStart ? "1" : null,
    },
    element(
      "a",
      { className: "event-link", href: `?event=${event.id}`, tabIndex: -1 },
      element("span", { className: "mark", "aria-hidden": "true" }),
      hasTick ? element("span", { className: "tick", "aria-hidden": "true" }) : null,
      element("span", { className: "title" }, event.title),
      element("span", { className: "when" }, event.when),
      element("span", { className: "about" }, about(event, kinds)),
      element("span", { className: "from-record" }, fromRecord(event)),
    ),
    below,
  );
}

/** @param {TimelineEvent} event @param {Record<string, string>} kinds */
export const withSummary = (event, kinds) =>
  item(event, kinds, element("p", { className: "summary" }, event.summary));

/**
 * Widths of labels without laying anything out: the same font as in `list`, on a canvas.
 * @param {HTMLElement} list
 */
export function measurer(list) {
  const context = /** @type {CanvasRenderingContext2D} */ (
    document.createElement("canvas").getContext("2d")
  );
  // The one property of all is empty where the reader's own colours are forced upon the page.
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(list);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  /** @type {Lookup<number>} */
  const widths = new Map();
  return (/** @type {TimelineEvent} */ event) => {
    const text = labelText(event);
    if (!widths.has(text)) {
      widths.set(text, Math.ceil(context.measureText(text).width) + LABEL_SLACK);
    }
    return widths.get(text);
  };
}

/** @param {HTMLElement} li @param {Record<string, number>} lengths */
const pixels = (li, lengths) => {
  for (const [name, value] of Object.entries(lengths)) li.style.setProperty(name, `${value}px`);
};

/**
 * Puts an item at its place of the plan.
 * @param {HTMLElement} li @param {TimelineEvent} event @param {Placed} at @param {Scale} scale
 */
export function position(li, event, at, scale) {
  pixels(li, {
    "--x": at.left,
    "--y": at.top,
    "--width": at.right - at.left,
    "--mark": at.mark,
    "--mark-width": at.markWidth,
    "--label": at.label,
  });
  if (event.span?.certainty === "span") shade(li, event.span, at, scale);
  if (event.span && event.record?.span) tick(li, event.record.span, at, scale);
}

/**
 * Where within its bar a span is sure: a start known only to the year is pale for that year.
 * @param {HTMLElement} li @param {Span} span @param {Placed} at @param {Scale} scale
 */
function shade(li, span, at, scale) {
  const share = (/** @type {number} */ day) =>
    ((scale.at(day) - at.left - at.mark) / at.markWidth) * 100;
  const from = share(span.sureFrom);
  li.style.setProperty("--sure-from", `${from}%`);
  li.style.setProperty("--sure-until", `${Math.max(from, share(span.sureUntil))}%`);
}

/** @param {HTMLElement} li @param {Span} span @param {Placed} at @param {Scale} scale */
function tick(li, span, at, scale) {
  const from = scale.at(span.first);
  const to = scale.at(span.last + 1);
  const width = Math.max(SMALLEST_TICK, to - from);
  pixels(li, { "--tick": (from + to - width) / 2 - at.left, "--tick-width": width });
}

/**
 * Filtered away: hidden, or in its place but dimmed.
 * @param {HTMLElement} li @param {{ there: boolean, dimmed: boolean }} given1
 */
export function mark(li, { there, dimmed }) {
  if (li.hidden === there) li.hidden = !there;
  if (li.hasAttribute("data-dimmed") === dimmed) return;
  li.toggleAttribute("data-dimmed", dimmed);
  // A screen reader is told what is shown, as the status says, not what was filtered away.
  if (dimmed) li.setAttribute("aria-hidden", "true");
  else li.removeAttribute("aria-hidden");
}
