// What stands around the marks: the axis, its edge, compressed years, lanes and their names.

import { yearOf, yearsInWords } from "../1-values/calendar.js";
import { byId, element } from "../1-values/dom.js";
import { ticks } from "../1-values/scale.js";

// In pixels, with the room above the first: how many lines of its name a lane can hold.
const LINE = 18;

/** @param {number} x */
const left = (x) => `left:${x}px`;

/** @param {{ segments: Segment[] }} given */
function folded({ segments }) {
  return segments
    .filter((segment) => segment.folded)
    .map(({ from, to, x, size }) =>
      element(
        "span",
        { className: "fold", style: `${left(x)};width:${size}px`, title: "Not to scale" },
        yearsInWords(yearOf(from), yearOf(to - 1)),
      ),
    );
}

/**
 * The day from which the work speaks, where it lies within what is drawn.
 * @param {Scale} scale @param {Payload.Edge | null} edge
 */
const onAxis = ({ segments }, edge) =>
  edge && edge.day < segments[segments.length - 1].to ? edge : null;

/** @param {Scale} scale @param {Payload.Edge | null} given */
export function years(scale, given) {
  const edge = onAxis(scale, given);
  return element(
    "div",
    { className: "axis-years", style: `width:${scale.width}px` },
    folded(scale),
    ticks(scale).map(({ label, x }) =>
      element("span", { className: "year", style: left(x) }, label),
    ),
    edge &&
      element(
        "span",
        { className: "edge-label", style: `right:${scale.width - scale.at(edge.day)}px` },
        edge.words,
      ),
  );
}

/**
 * Lines end above the undated: they have no place between the years.
 * @param {LaidLane[]} lanes
 */
const datedHeight = (lanes) =>
  lanes.filter(({ id }) => id !== "undated").reduce((sum, { height }) => sum + height, 0);

/** @param {Scale} scale @param {LaidLane[]} lanes @param {Payload.Edge | null} given */
function grid(scale, lanes, given) {
  const edge = onAxis(scale, given);
  const down = `height:${datedHeight(lanes)}px`;
  return [
    ...lanes.map(({ top, height }) =>
      element("div", {
        className: "lane",
        style: `top:${top}px;height:${height}px;width:${scale.width}px`,
      }),
    ),
    ...ticks(scale).map(({ x }) =>
      element("div", { className: "grid-line", style: `${left(x)};${down}` }),
    ),
    ...(edge
      ? [element("div", { className: "edge", style: `${left(scale.at(edge.day))};${down}` })]
      : []),
  ];
}

/** @param {Scale} scale @param {LaidLane[]} lanes @param {Payload.Edge | null} edge */
export function draw(scale, lanes, edge) {
  byId("axis").replaceChildren(years(scale, edge));
  byId("grid").replaceChildren(...grid(scale, lanes, edge));
  byId("lane-labels").replaceChildren(
    ...lanes.map(({ id, label, short, top, height }) =>
      element(
        "div",
        {
          className: "lane-label",
          "data-lane": id,
          style: `top:${top}px;--lines:${Math.floor(height / LINE)}`,
          title: label,
        },
        element("span", {}, short),
      ),
    ),
  );
}
