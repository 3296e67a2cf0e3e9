// Plain tables, the dictionary of their columns, and addresses.
import assert from "node:assert/strict";
import test from "node:test";

import { addresses, arrange, dictionary, plain } from "../../assets/js/2-drawing/tables.js";
import { drawn, wordsOf } from "./dom.mjs";

const COLUMNS = [
  { name: "title", heading: "title" },
  { name: "when", heading: "date, in words" },
];
const ROWS = ["a", "b", "c"].map((id) => ({ id, title: `Event ${id}`, when: "2012" }));

const table = () =>
  drawn(plain("Events", COLUMNS, ROWS, ({ id }) => ({ mark: "data-event", event: id })));

const there = (place) =>
  [...place.querySelectorAll("tbody tr:not([hidden])")].map(({ dataset }) => dataset.event);

test("a row is named by its first cell, which opens its event", () => {
  const place = table();
  assert.deepEqual(wordsOf(place, "thead th"), ["title", "date, in words"]);
  const [name] = place.querySelectorAll("tbody th button");
  assert.equal(name.textContent, "Event a");
  assert.equal(name.dataset.open, "a");
});

test("it can be scrolled by keyboard, under its name", () => {
  const box = table().querySelector(".twin-frame");
  assert.deepEqual([box.tabIndex, box.getAttribute("aria-label")], [0, "Events"]);
});

test("rows are put in an order, and what is not in it is hidden", () => {
  const place = table();
  arrange(place, ["c", "a"]);
  assert.deepEqual(there(place), ["c", "a"]);
  arrange(place, ["a", "b", "c"]);
  assert.deepEqual(there(place), ["a", "b", "c"]);
});

test("the dictionary says what a column means, holds, and may be", () => {
  const columns = [
    { name: "kind", meaning: "One of `kind`.", holds: "a kind", list: "kind", empty: false },
    { name: "note", meaning: "A note.", holds: "text", list: null, empty: true },
  ];
  const place = drawn(dictionary({ label: "Events", columns }, { kind: { coups: "Coups" } }));
  assert.deepEqual(wordsOf(place, "tbody th"), ["kind", "note"]);
  assert.deepEqual(wordsOf(place, "td > code"), ["kind"]);
  assert.deepEqual(wordsOf(place, "summary"), ["1 values"]);
  assert.deepEqual(wordsOf(place, "details li"), ["coups Coups"]);
  assert.deepEqual(wordsOf(place, "td:last-child"), ["no", "yes"]);
});

test("addresses are relative", () => {
  const place = drawn(addresses([["Each table", ["events.csv"]]]));
  assert.equal(place.querySelector("a").getAttribute("href"), "data/events.csv");
});
