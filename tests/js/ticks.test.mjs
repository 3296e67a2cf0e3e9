// Where an axis is marked, and how.
import assert from "node:assert/strict";
import test from "node:test";

import { civil, dayNumber } from "../../assets/js/1-values/calendar.js";
import { marks } from "../../assets/js/1-values/ticks.js";
import { seeded } from "./made.mjs";

// Figures alone are narrower than letters.
const widthOf = (label) => label.length * (/^\d+$/.test(label) ? 6 : 7);

const written = (given) => given.map(({ label }) => label).filter(Boolean);

test("a fortnight is marked by its days, the first with its month and year", () => {
  const from = dayNumber(1962, 10, 16);
  const all = marks(from, from + 14, 1000);
  assert.equal(all.length, 14);
  assert.equal(all[0].label, "16 Oct 1962");
  assert.deepEqual(written(all).slice(-3), ["27", "28", "29"]);
});

test("a day that begins a month says which", () => {
  const from = dayNumber(1962, 10, 25);
  assert.ok(written(marks(from, from + 14, 1000)).includes("1 Nov"));
});

test("two years are marked by their months, each January with its year", () => {
  const all = marks(dayNumber(1962, 3, 15), dayNumber(1964), 1200);
  assert.equal(all[0].label, "Apr 1962");
  assert.equal(all[0].day, dayNumber(1962, 4));
  assert.ok(written(all).includes("Jan 1963"));
  assert.ok(all.every(({ day }) => civil(day).day === 1));
});

test("nine years are marked by the year", () => {
  assert.deepEqual(
    written(marks(dayNumber(2012), dayNumber(2021), 1000)),
    Array.from({ length: 9 }, (_, n) => String(2012 + n)),
  );
});

test("centuries before our era are marked by round years, counted back from 1 BC", () => {
  const all = marks(dayNumber(-500), dayNumber(-100), 600);
  assert.ok(all.length > 2);
  for (const { day, label } of all) {
    assert.match(label, /^\d+0 BC$/);
    assert.equal(day, dayNumber(1 - Number.parseInt(label, 10)));
  }
});

test("where years are left out, those that are written keep apart", () => {
  const all = marks(dayNumber(1780), dayNumber(1900), 846);
  assert.deepEqual(written(all).slice(0, 3), ["1780", "1790", "1800"]);
});

test("the turn of the era is written, and nothing that would be cut off at the edge", () => {
  const [from, to] = [dayNumber(-599), dayNumber(15)];
  const all = marks(from, to, 846);
  assert.equal(written(all).at(-1), "50 BC");
  assert.equal(all.at(-1).day, dayNumber(1));
  assert.ok(written(marks(from, dayNumber(100), 846)).includes("AD 1"));
});

test("no label runs into the next, and no mark is out of what is drawn", () => {
  const chance = seeded(431);
  for (let round = 0; round < 2000; round += 1) {
    const from = Math.floor((chance() - 0.6) * 1_500_000);
    const to = from + 2 + Math.floor(10 ** (chance() * 5.5));
    const width = 250 + chance() * 2000;
    const all = marks(from, to, width);
    const at = all.map(({ day }) => ((day - from) / (to - from)) * width);
    assert.ok(all.every(({ day }) => day >= from && day < to));
    const shown = all.flatMap(({ label }, n) => (label ? [{ label, x: at[n] }] : []));
    const last = shown.at(-1);
    assert.ok(shown.length < 2 || last.x + widthOf(last.label) <= width + 1);
    for (const [n, { label, x }] of shown.slice(0, -1).entries()) {
      const next = shown[n + 1];
      assert.ok(
        x + widthOf(label) <= next.x + 1,
        `“${label}” at ${x} runs into “${next.label}” at ${next.x}, of ${width}`,
      );
    }
  }
});
