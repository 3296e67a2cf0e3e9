// Where each mark and its label stand.
import assert from "node:assert/strict";
import test, { describe } from "node:test";

import * as placing from "../../assets/js/1-values/placing.js";
import * as scales from "../../assets/js/1-values/scale.js";
import { DAYS, day, event, seeded, span, year } from "./made.mjs";

const { place, ROW } = placing;

const LANES = ["coups", "rebellion", "reform"].map((id) => ({ id, label: id, short: id }));
const CERTAINTIES = ["day", "month", "year", "approximate", "span"];
const EDGE = 0.001;

const scaled = (events, width) => scales.scale(scales.extent(events, DAYS), width);
const placed = (events, { width = 1000, text = 100, header = 0, measure = () => text } = {}) => {
  const scale = scaled(events, width);
  const laneOf = ({ kind: [first] }) => first;
  const all = { lanes: LANES, laneOf, scale, measure, header, visibleWidth: width };
  return { ...place(events, all), scale };
};
const only = (one, options) => placed([one], options).places.get(one.id);

/** What stands in the same row of the same lane, from left to right. */
function rowsOf(places) {
  const rows = new Map();
  for (const at of places.values()) rows.set(at.top, [...(rows.get(at.top) ?? []), at]);
  return [...rows.values()].map((row) => row.sort((a, b) => a.left - b.left));
}

const days = (chance, certainty) => {
  const first = day("2012-01-01") + Math.floor(chance() * 3287);
  const lengths = { day: 0, month: 29, year: 364, approximate: 364, span: chance() * 2000 };
  const last = first + Math.floor(lengths[certainty]);
  const yearOf = (one) => new Date(one * 86400000).getUTCFullYear();
  return { first, last, certainty, years: [yearOf(first), yearOf(last)] };
};

function anything(chance, id) {
  const one = (values) => values[Math.floor(chance() * values.length)];
  const dated = chance() < 0.8;
  const record = chance() < 0.3 ? { span: days(chance, "day") } : null;
  return event(id, {
    span: dated ? days(chance, one(CERTAINTIES)) : null,
    record,
    kind: [one(LANES).id],
  });
}

describe("rows", () => {
  test("no two boxes of one row overlap, whatever is placed, at any width", () => {
    const chance = seeded(2020);
    for (let round = 0; round < 200; round += 1) {
      const events = Array.from({ length: 60 }, (_, n) => anything(chance, `e${n}`));
      const widths = new Map(events.map(({ id }) => [id, 20 + chance() * 300]));
      const width = 320 + chance() * 3000;
      const { places } = placed(events, { width, measure: ({ id }) => widths.get(id) });
      assert.equal(places.size, events.length);
      for (const row of rowsOf(places)) {
        for (const [n, { right }] of row.entries()) {
          assert.ok(n + 1 === row.length || right < row[n + 1].left, `round ${round}`);
        }
      }
    }
  });

  test("mark and label stand within their box", () => {
    const chance = seeded(12);
    for (let n = 0; n < 1000; n += 1) {
      const text = 20 + chance() * 300;
      const at = only(anything(chance, "one"), { text, width: 320 + chance() * 2000 });
      assert.ok(at.mark >= 0 && at.left + at.mark + at.markWidth <= at.right + EDGE);
      assert.ok(at.label >= 0 && at.left + at.label + text <= at.right + EDGE);
    }
  });

  test("what does not overlap shares a row, what does stands below", () => {
    const [a, b, c] = ["2012-02-01", "2018-02-01", "2012-02-20"].map((text) =>
      event(text, { span: span(text) }),
    );
    const { places } = placed([a, b, c]);
    assert.equal(places.get(a.id).top, places.get(b.id).top);
    assert.equal(places.get(c.id).top, places.get(a.id).top + ROW);
  });

  test("lanes keep their order, one below the other, and empty ones take no room", () => {
    const events = ["reform", "coups"].map((kind) =>
      event(kind, { span: year(2013), kind: [kind] }),
    );
    const { lanes, height } = placed(events);
    assert.deepEqual(
      lanes.map(({ id }) => id),
      ["coups", "reform"],
    );
    assert.equal(lanes[0].top + lanes[0].height, lanes[1].top);
    assert.equal(height, lanes[1].top + lanes[1].height);
  });

  test("every item stands within its lane, below the lane's name", () => {
    const header = 22;
    const events = Array.from({ length: 5 }, (_, n) => event(`e${n}`, { span: year(2013) }));
    const { places, lanes } = placed(events, { header, text: 500 });
    for (const { top } of places.values()) {
      assert.ok(top >= lanes[0].top + header && top + ROW <= lanes[0].top + lanes[0].height);
    }
  });
});

describe("marks", () => {
  const markOf = (one, options) => {
    const { left, mark, markWidth } = only(one, options);
    return { x: left + mark, width: markWidth };
  };

  test("a diamond stands around the middle of its day", () => {
    const one = event("one", { span: span("2016-06-01") });
    const { at } = scaled([one], 1000);
    const { x, width } = markOf(one);
    assert.ok(Math.abs(x + width / 2 - (at(one.span.first) + at(one.span.first + 1)) / 2) < EDGE);
  });

  test("a year fills its year", () => {
    const one = event("one", { span: year(2016) });
    const { at } = scaled([one], 1000);
    const { x, width } = markOf(one);
    assert.ok(Math.abs(x - at(day("2016-01-01"))) < EDGE);
    assert.ok(Math.abs(x + width - at(day("2017-01-01"))) < EDGE);
  });

  test("a month stays wide enough to be seen when its days are not", () => {
    const one = event("one", { span: span("2016-06-01", "2016-06-30", "month") });
    assert.ok(markOf(one, { width: 320 }).width >= 8);
  });
});

describe("labels", () => {
  const labelOf = (one, options) => {
    const at = only(one, options);
    return { label: at.left + at.label, mark: at.left + at.mark, markWidth: at.markWidth };
  };

  test("a label stands to the right of its mark", () => {
    const { label, mark, markWidth } = labelOf(event("one", { span: span("2014-01-01") }));
    assert.ok(label >= mark + markWidth);
  });

  test("near the right edge it flips to the left of its mark, and is not cut off", () => {
    const { label, mark } = labelOf(event("one", { span: span("2020-08-18") }));
    assert.ok(label + 100 <= mark);
  });

  test("on a pale bar it is written upon the bar", () => {
    for (const certainty of ["year", "decade", "century", "approximate", "span"]) {
      const one = event("one", { span: { ...year(2014), certainty } });
      const { label, mark, markWidth } = labelOf(one);
      assert.ok(label > mark && label < mark + markWidth, certainty);
    }
  });

  test("on a solid bar it is written beside the bar, however wide that is", () => {
    const one = event("one", { span: span("2014-01-01", "2014-01-31", "month") });
    const { label, mark, markWidth } = labelOf(one, { width: 9000 });
    assert.ok(markWidth > 40);
    assert.ok(label >= mark + markWidth);
  });

  test("no label begins before the axis, or ends after it where it has room at all", () => {
    const chance = seeded(18);
    for (let n = 0; n < 1000; n += 1) {
      const width = 320 + chance() * 2000;
      const text = 20 + chance() * 280;
      const { label } = labelOf(anything(chance, "one"), { width, text });
      assert.ok(label >= 0 && label + text <= width + EDGE, `${label} + ${text} in ${width}`);
    }
  });

  test("a day of the record outside the paper's bar is part of the box", () => {
    const record = { span: span("2012-03-22") };
    const one = event("one", { span: year(2016), record });
    const { at } = scaled([one], 1000);
    assert.ok(only(one).left <= at(record.span.first));
  });
});

describe("undated events", () => {
  const undated = Array.from({ length: 7 }, (_, n) => event(`u${n}`));

  test("they stand in a lane of their own, the last", () => {
    const { lanes } = placed([...undated, event("dated", { span: year(2013) })]);
    assert.deepEqual(
      lanes.map(({ id }) => id),
      ["coups", "undated"],
    );
  });

  test("they flow like words: in order, on a new row where the width ends", () => {
    const rows = rowsOf(placed(undated, { width: 400 }).places);
    assert.deepEqual(
      rows.map((row) => row.length),
      [3, 3, 1],
    );
    assert.deepEqual(
      rows.map(([{ left }]) => left),
      [0, 0, 0],
    );
    assert.ok(rows.every((row) => row.at(-1).right <= 400));
  });

  test("one too wide for the row has a row to itself", () => {
    const [wide, fitting] = [700, 300].map((text) =>
      placed(undated.slice(0, 2), { width: 400, text }),
    );
    const tops = ({ places }) => [...places.values()].map(({ top }) => top);
    assert.equal(new Set(tops(wide)).size, 2);
    assert.deepEqual(tops(wide), tops(fitting));
    assert.equal(wide.height, fitting.height);
  });

  test("without any there is no lane for them", () => {
    const { lanes } = placed([event("dated", { span: year(2013) })]);
    assert.ok(!lanes.some(({ id }) => id === "undated"));
  });

  test("nothing to place takes no room", () => {
    const { places, lanes, height } = placed([]);
    assert.deepEqual([places.size, lanes, height], [0, [], 0]);
  });
});
