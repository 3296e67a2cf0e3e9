// From days to pixels.
import assert from "node:assert/strict";
import test, { describe } from "node:test";

import { extent, scale as makeScale, ticks } from "../../assets/js/1-values/scale.js";
import { DAYS, day, event, span, year } from "./made.mjs";

const OWN = [day("2012-01-01"), day("2021-01-01")];
const ALONE = { own: OWN, first: OWN[0], last: OWN[1] };
const BEYOND = { own: OWN, first: day("1960-01-01"), last: day("2022-01-01") };
const WIDTH = 1000;

const near = (actual, expected) =>
  assert.ok(Math.abs(actual - expected) < 0.001, `${actual} is not ${expected}`);

describe("the days that are drawn", () => {
  test("they are the subject's where nothing lies beyond them", () => {
    assert.deepEqual(extent([event("a", { span: year(2015) })], DAYS), ALONE);
  });

  test("they are the subject's where nothing has a date", () => {
    assert.deepEqual(extent([event("undated")], DAYS), ALONE);
  });

  test("they reach to the ends of the years of the events", () => {
    const events = [
      event("a", { span: span("1960-09-22") }),
      event("b", { span: span("2021-05-24") }),
    ];
    assert.deepEqual(extent(events, DAYS), BEYOND);
  });

  test("a fortnight is drawn by itself, and what is beyond it in the same year as well", () => {
    const fortnight = [day("1962-10-16"), day("1962-10-28")];
    const within = event("a", { span: span("1962-10-22") });
    const before = event("b", { span: span("1962-07-01", "1962-07-31", "month") });
    const own = [fortnight[0], fortnight[1] + 1];
    assert.deepEqual(extent([within], fortnight), { own, first: own[0], last: own[1] });
    const wider = extent([within, before], fortnight);
    assert.deepEqual(wider, { own, first: day("1962-01-01"), last: own[1] });
  });

  test("years before our era are years as others are", () => {
    const first = -876_000;
    const { first: from } = extent(
      [{ span: { first: first - 100, last: first - 90 } }],
      [first, first + 9999],
    );
    assert.ok(from <= first - 100 && from > first - 100 - 366);
  });
});

describe("the scale", () => {
  test("the subject's days fill the width, from the first day to the end of the last", () => {
    const { at } = makeScale(ALONE, WIDTH);
    near(at(day("2012-01-01")), 0);
    near(at(day("2021-01-01")), WIDTH);
  });

  test("each of the subject's days is as wide as any other", () => {
    const { at } = makeScale(BEYOND, WIDTH);
    const widthOf = (text) => at(day(text) + 1) - at(day(text));
    near(widthOf("2012-01-01"), widthOf("2020-12-31"));
  });

  test("a later day never stands before an earlier one, and none off the axis", () => {
    const { at } = makeScale(BEYOND, WIDTH);
    for (let one = day("1950-01-01"), before = 0; one < day("2030-01-01"); one += 17) {
      assert.ok(at(one) >= before && at(one) <= WIDTH);
      before = at(one);
    }
  });

  test("the segments stand end to end over the whole width", () => {
    const { segments } = makeScale(BEYOND, WIDTH);
    assert.deepEqual(
      segments.map(({ folded }) => folded),
      [true, false, true],
    );
    for (const [n, { x, size }] of segments.entries()) near(x + size, segments[n + 1]?.x ?? WIDTH);
  });

  test("what lies beyond is folded, however far it reaches", () => {
    const [near1960, near2011] = ["1960-01-01", "2011-01-01"].map((first) =>
      makeScale({ ...ALONE, first: day(first) }, WIDTH).at(day("2012-01-01")),
    );
    assert.ok(near1960 > 0);
    near(near1960, near2011);
  });
});

describe("the years on the axis", () => {
  test("each of the subject's years is written where it begins", () => {
    const scale = makeScale(BEYOND, WIDTH);
    const written = ticks(scale);
    assert.deepEqual(
      written.map(({ label }) => label),
      ["2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020"],
    );
    for (const { label, x } of written) near(x, scale.at(day(`${label}-01-01`)));
  });

  test("a year is as wide as its own days", () => {
    const scale = makeScale(ALONE, WIDTH);
    const leap = span("2012-01-01", "2012-12-31");
    near(ticks(scale)[1].x, (WIDTH * (leap.last + 1 - leap.first)) / (9 * 365 + 3));
  });
});
