// The filter panel: what it offers, what it counts, and the ways back out of nothing.
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { narrow } from "../../assets/js/1-values/selection.js";
import { empty, show, start } from "../../assets/js/2-drawing/panel.js";
import { madeCorpus } from "./corpus.mjs";
import { drawn, frame, wordsOf } from "./dom.mjs";

const NOTHING = { choices: {}, years: null, words: "" };
const CORE = new Set(["core"]);

let corpus;

const narrowed = (selection) =>
  narrow(corpus.events, selection, corpus.facetKeys, corpus.defaultScope);

const shown = (selection) => show(corpus, selection, narrowed(selection), CORE);

const value = (facet, id) =>
  document.querySelector(`[data-facet="${facet}"] .value[data-value="${id}"]`);

beforeEach(() => {
  corpus = madeCorpus();
  frame(["years", "facets", "scopes", "chips"]);
  start(corpus);
});

test("a value that no event has is not offered", () => {
  assert.ok(value("actor", "mnla"));
  assert.equal(value("actor", "jnim"), null);
});

test("values of one group stand under its name", () => {
  assert.deepEqual(wordsOf(document, '[data-facet="actor"] .group-name'), ["Rebels"]);
});

test("counts follow what is chosen in the other facets", () => {
  shown(NOTHING);
  assert.equal(value("kind", "accords").querySelector(".count").textContent, "1");
  shown({ ...NOTHING, choices: { actor: new Set(["mnla"]) } });
  assert.equal(value("kind", "accords").querySelector(".count").textContent, "0");
  assert.ok(value("kind", "accords").classList.contains("none"));
  assert.ok(value("actor", "mnla").querySelector("input").checked);
});

test("a change of the filters leaves a box that has the focus where it is", () => {
  const box = value("kind", "coups").querySelector("input");
  box.focus();
  shown({ ...NOTHING, choices: { kind: new Set(["coups"]) } });
  assert.equal(document.activeElement, box);
});

test("what is chosen stands above the timeline, each with a way to take it back", () => {
  shown({ choices: { kind: new Set(["coups"]) }, years: { first: 2012, last: 2012 }, words: "a" });
  const chips = [...document.querySelectorAll(".chip")];
  assert.deepEqual(
    chips.map((chip) => chip.dataset.key),
    ["kind", "years", "q", ""],
  );
  assert.equal(chips[0].getAttribute("aria-label"), "Remove KIND: Coups");
});

test("the bars of chosen years are pressed, and say how many events they have", () => {
  shown({ ...NOTHING, years: { first: 2012, last: 2013 } });
  const bar = (year) => document.querySelector(`[data-year="${year}"]`);
  assert.equal(bar(2012).getAttribute("aria-pressed"), "true");
  assert.equal(bar(2014).getAttribute("aria-pressed"), "false");
  assert.equal(bar(2012).getAttribute("aria-label"), "2012: 1 event");
  assert.equal(document.getElementById("years-first").value, "2012");
});

test("where nothing is left, each filter says what dropping it brings back", () => {
  const selection = { ...NOTHING, choices: { kind: new Set(["coups"]), actor: new Set(["un"]) } };
  const place = drawn(empty(corpus, selection, narrowed(selection)));
  assert.deepEqual(wordsOf(place, "[data-drop]"), [
    "Drop the filter “KIND”: 1 event",
    "Drop the filter “ACTOR”: 2 events",
    "Clear all filters",
  ]);
});

const writtenFor = (shorts) => {
  corpus.subject.bars = shorts.map((short, n) => ({ years: [n, n], label: short, short }));
  start(corpus);
  return wordsOf(document, ".bar-year").map((word) => word.trim());
};

test("nine years are written below their bars, of more and of longer names as many as fit", () => {
  const years = Array.from({ length: 9 }, (_, n) => `’${12 + n}`);
  assert.deepEqual(writtenFor(years), years);
  const decades = Array.from({ length: 12 }, (_, n) =>
    n === 2 ? "1800–1809" : `${1780 + n * 10}s`,
  );
  assert.deepEqual(writtenFor(decades).filter(Boolean), ["1780s", "1820s", "1860s"]);
});

test("a name that would end beyond the last bar is not written", () => {
  const centuries = ["6th", "5th", "4th", "3rd", "2nd", "1st"].map((nth) => `${nth} c. BC`);
  const written = writtenFor([...centuries, "1st c. AD"]);
  assert.deepEqual(written, ["6th c. BC", "", "4th c. BC", "", "2nd c. BC", "", ""]);
});
