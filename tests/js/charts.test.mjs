// Charts narrowed to what is kept, in either mode, and captioned to be taken away.
import assert from "node:assert/strict";
import test, { describe } from "node:test";

import * as charts from "../../assets/js/1-values/charts.js";

const HEIGHT = 40;

/** A chart of two groups of figures below each other, each figure with a row, each group a heading. */
function chart() {
  const ids = ["a", "b", "c"];
  const tops = { first: 0, a: 40, b: 80, second: 120, c: 160 };
  return {
    data: [
      {
        name: "solid",
        type: "bar",
        x: [10, 20, 30],
        y: ids.map((id) => -tops[id] - 20),
        customdata: ids,
        marker: { color: ["#1f1e1a", "#1f1e1a", "#1f1e1a"], line: { width: 0 } },
        width: 20,
      },
      { name: "headings", x: [0, 0], y: [-20, -140], customdata: [["a", "b"], ["c"]] },
      { name: "rest", x: [50], y: [-180], customdata: [["b", "c"]], meta: { outline: true } },
    ],
    layout: {
      height: 200 + 54,
      margin: { l: 8, r: 8, t: 8, b: 46 },
      xaxis: {},
      yaxis: { range: [-200, 0] },
      meta: {
        rows: [
          { ids: ["a", "b"], top: tops.first, height: HEIGHT },
          { ids: ["a"], top: tops.a, height: HEIGHT },
          { ids: ["b"], top: tops.b, height: HEIGHT },
          { ids: ["c"], top: tops.second, height: HEIGHT },
          { ids: ["c"], top: tops.c, height: HEIGHT },
        ],
      },
    },
  };
}

const overview = () => ({
  data: [
    {
      name: "Coups",
      x: [2012, 2013],
      y: [2, 1],
      text: ["2", "1"],
      customdata: [["e", "f"], ["f"]],
      meta: { counts: "events", kind: "coups" },
    },
  ],
  layout: { height: 100, yaxis: { range: [0, 5] } },
});

const narrowed = (drawn, figures, events = []) =>
  charts.narrowed(drawn, new Set(figures), new Set(events));

describe("a chart of figures", () => {
  test("with all of them kept stays as it is", () => {
    assert.deepEqual(narrowed(chart(), ["a", "b", "c"]), chart());
  });

  test("is left as it was when it is narrowed", () => {
    const drawn = chart();
    narrowed(drawn, ["c"]);
    assert.deepEqual(drawn, chart());
  });

  test("loses every value of a figure that is not kept", () => {
    const [solid] = narrowed(chart(), ["a", "c"]).data;
    assert.deepEqual(
      [solid.customdata, solid.x],
      [
        ["a", "c"],
        [10, 30],
      ],
    );
    assert.deepEqual(solid.marker, { color: ["#1f1e1a", "#1f1e1a"], line: { width: 0 } });
    assert.equal(solid.width, 20);
  });

  test("keeps a heading while any of its figures is kept, and no longer", () => {
    const headings = (figures) => narrowed(chart(), figures).data[1].customdata;
    assert.deepEqual(headings(["b", "c"]), [["a", "b"], ["c"]]);
    assert.deepEqual(headings(["c"]), [["c"]]);
  });

  test("keeps what figures leave over only while all of them are kept", () => {
    const rest = (figures) => narrowed(chart(), figures).data[2].x;
    assert.deepEqual([rest(["b", "c"]), rest(["c"])], [[50], []]);
  });

  test("closes up: what stood below moves up by as much as is gone, and so does its edge", () => {
    const { data, layout } = narrowed(chart(), ["b", "c"]);
    assert.deepEqual(data[0].y, [-100 + HEIGHT, -180 + HEIGHT]);
    assert.deepEqual(data[1].y, [-20, -140 + HEIGHT]);
    assert.deepEqual(layout.yaxis.range, [-200 + HEIGHT, 0]);
    assert.equal(layout.height, 254 - HEIGHT);
  });

  test("keeps an axis that stands between rows at its row, and drops it with its figures", () => {
    const drawn = chart();
    drawn.layout.xaxis = { anchor: "free", position: 1 - 120 / 200 };
    drawn.layout.xaxis2 = {};
    for (const trace of drawn.data.slice(2)) trace.xaxis = "x2";
    const both = narrowed(drawn, ["a", "c"]).layout;
    assert.ok(Math.abs(both.xaxis.position - (1 - 80 / 160)) < 1e-9);
    assert.equal(both.xaxis.visible, true);
    assert.equal(both.xaxis2.visible, false);
  });

  test("with nothing kept is empty, and an outline does not keep it alive", () => {
    assert.equal(charts.isEmpty(narrowed(chart(), [])), true);
    assert.equal(charts.isEmpty(narrowed(chart(), ["a"])), false);
  });

  test("without a number for any figure is empty, not a chart of zeros", () => {
    const drawn = chart();
    drawn.data = drawn.data.map((trace) => ({ ...trace, x: [], y: [], customdata: [] }));
    assert.equal(charts.isEmpty(drawn), true);
  });
});

describe("the overview", () => {
  test("counts what is kept, and writes no number where nothing is", () => {
    const [trace] = narrowed(overview(), [], ["e"]).data;
    assert.deepEqual(
      [trace.y, trace.text],
      [
        [1, 0],
        ["1", ""],
      ],
    );
  });

  test("with no event kept is empty", () => {
    assert.equal(charts.isEmpty(narrowed(overview(), [], [])), true);
    assert.equal(charts.isEmpty(narrowed(overview(), [], ["f"])), false);
  });
});

test("a figure is kept with any of its events, and without any with all", () => {
  const figures = { a: { events: ["e", "f"] }, b: { events: ["g"] }, c: { events: [] } };
  assert.deepEqual([...charts.keptFigures(figures, new Set(["f"]))], ["a", "c"]);
});

test("dark swaps the colours of the theme, and light leaves the chart alone", () => {
  const swapped = charts.themed(chart(), "dark", { "#1f1e1a": "#eceae4" });
  assert.deepEqual(swapped.data[0].marker.color, ["#eceae4", "#eceae4", "#eceae4"]);
  assert.deepEqual(charts.themed(chart(), "light", { "#1f1e1a": "#eceae4" }), chart());
});

test("a caption adds room for its words and leaves the marks as high as they were", () => {
  const inner = ({ height, margin }) => height - margin.t - margin.b;
  const { layout } = charts.captioned(chart(), {
    question: "Who?",
    lines: ["word ".repeat(60).trim(), "Source"],
    width: 960,
  });
  assert.equal(inner(layout), inner(chart().layout));
  assert.match(layout.title.text, /Who\?/);
  const [caption] = layout.annotations;
  assert.equal(caption.text.split("<br>").length, 4);
  assert.ok(layout.margin.b > -caption.yshift + 3 * 17);
});

test("a chart is about the events of its figures", () => {
  const figures = { a: { events: ["e", "f"] }, b: { events: ["g"] } };
  const [first, second] = [{ figures: ["a"] }, { figures: ["b"] }];
  assert.deepEqual(charts.about([first, second], figures, "f"), [first]);
  assert.deepEqual(charts.about([first, second], figures, "none"), []);
});

test("a chart is enlarged as far as the window has room, and never made smaller", () => {
  assert.equal(charts.enlarged(200, 1920, 1080), 2.16);
  const large = charts.enlarged(600, 1920, 1080);
  assert.ok(large > 1 && large * 600 < 1080);
  assert.equal(charts.enlarged(900, 390, 844), 1);
});
