// Days and years of any era.
import assert from "node:assert/strict";
import test from "node:test";

import {
  civil,
  dayNumber,
  edtfYear,
  yearInWords,
  yearOf,
  yearsInWords,
} from "../../assets/js/1-values/calendar.js";
import { day } from "./made.mjs";

test("days since 1970 are those of the platform, wherever it counts them too", () => {
  for (const text of ["1970-01-01", "1900-03-01", "2000-02-29", "0079-08-24", "9999-12-31"]) {
    assert.equal(dayNumber(...text.split("-").map(Number)), day(text), text);
  }
});

test("each day of each year from 3001 BC to AD 3000 follows the one before it", () => {
  let expected = dayNumber(-3000);
  for (let year = -3000; year <= 3000; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const first = dayNumber(year, month);
      assert.equal(first, expected, `${year}-${month}`);
      expected = month < 12 ? dayNumber(year, month + 1) : dayNumber(year + 1);
      const length = expected - first;
      assert.ok(length >= 28 && length <= 31);
      for (const one of [1, length]) {
        const number = dayNumber(year, month, one);
        assert.deepEqual(civil(number), { year, month, day: one });
        assert.equal(yearOf(number), year);
      }
    }
  }
});

test("the year 0 is 1 BC, and a leap year", () => {
  assert.equal(dayNumber(1) - dayNumber(0), 366);
  assert.deepEqual(civil(dayNumber(0, 3) - 1), { year: 0, month: 2, day: 29 });
});

test("years in words say their era where it is not known by itself", () => {
  assert.deepEqual([1962, 1000, 999, 79, 1, 0, -430].map(yearInWords), [
    "1962",
    "1000",
    "AD 999",
    "AD 79",
    "AD 1",
    "1 BC",
    "431 BC",
  ]);
  assert.equal(yearsInWords(1990, 1991), "1990–1991");
  assert.equal(yearsInWords(-430, -403), "431–404 BC");
  assert.equal(yearsInWords(-26, 14), "27 BC – AD 14");
  assert.equal(yearsInWords(79, 79), "AD 79");
});

test("in an address a year has four digits, before our era with a minus", () => {
  assert.deepEqual([1962, 79, 0, -43, -430].map(edtfYear), [
    "1962",
    "0079",
    "0000",
    "-0043",
    "-0430",
  ]);
});
