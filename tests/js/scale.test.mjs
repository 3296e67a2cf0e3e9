// From days to pixels.
import assert from "node:assert/strict";
import test, { describe } from "node:test";

import { extent, scale as makeScale, ticks } from "../../assets/js/1-values/scale.js";
import { day, event, span, year } from "./made.mjs";

const PAPER = { first: 2012, last: 2020 };
const WIDTH = 1000;

const near = (actual, expected) =>
  assert.ok(Math.abs(actual - expected) < 0.001, `${actual} is not ${expected}`);

describe("the years that are drawn", () => {
  test("they are the paper's where nothing lies beyond them", () => {
    assert.deepEqual(extent([event("a", { span: year(2015) })]), PAPER);
  });

  test("they are the paper's where nothing has a date", () => {
    assert.deepEqual(extent([event("undated")]), PAPER);
  });

  test("they reach as far as the events do", () => {
    const events = [event("a", { span: year(1960) }), event("b", { span: year(2021) })];
    assert.deepEqual(extent(events), { first: 1960, last: 2021 });
  });
});

describe("the scale", () => {
  test("the paper's years fill the width, from the first day to the end of the last", () => {
    const { at } = makeScale(PAPER, WIDTH);
    near(at(day("2012-01-01")), 0);
    near(at(day("2021-01-01")), WIDTH);
  });

  test("each day of the paper's years is as wide as any other", () => {
    const { at } = makeScale({ first: 1960, last: 2021 }, WIDTH);
    const widthOf = (text) => at(day(text) + 1) - at(day(text));
    near(widthOf("2012-01-01"), widthOf("2020-12-31"));
  });

  test("a later day never stands before an earlier one, and none off the axis", () => {
    const { at } = makeScale({ first: 1960, last: 2021 }, WIDTH);
    for (let one = day("1950-01-01"), before = 0; one < day("2030-01-01"); one += 17) {
      assert.ok(at(one) >= before && at(one) <= WIDTH);
      before = at(one);
    }
  });

  test("the segments stand end to end over the whole width", () => {
    const { segments } = makeScale({ first: 1960, last: 2021 }, WIDTH);
    assert.deepEqual(
      segments.map(({ folded }) => folded),
      [true, false, true],
    );
    for (const [n, { x, size }] of segments.entries()) near(x + size, segments[n + 1]?.x ?? WIDTH);
  });

  test("what lies beyond is folded, however far it reaches", () => {
    const [near1960, near2011] = [1960, 2011].map((first) =>
      makeScale({ ...PAPER, first }, WIDTH).at(day("2012-01-01")),
    );
    assert.ok(near1960 > 0);
    near(near1960, near2011);
  });
});

describe("the years on the axis", () => {
  test("each of the paper's years is written where it begins", () => {
    const scale = makeScale({ first: 1960, last: 2021 }, WIDTH);
    const written = ticks(scale);
    assert.deepEqual(
      written.map(({ label }) => label),
      ["2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020"],
    );
    for (const { label, x } of written) near(x, scale.at(day(`${label}-01-01`)));
  });

  test("a year is as wide as its own days", () => {
    const scale = makeScale(PAPER, WIDTH);
    const leap = span("2012-01-01", "2012-12-31");
    near(ticks(scale)[1].x, (WIDTH * (leap.last + 1 - leap.first)) / (9 * 365 + 3));
  });
});
