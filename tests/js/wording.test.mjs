// A selection in plain English.
import assert from "node:assert/strict";
import test, { describe } from "node:test";
import * as selection from "../../assets/js/1-values/selection.js";
import * as wording from "../../assets/js/1-values/wording.js";

const FACETS = [
  { key: "actor", phrase: "that involve {}" },
  { key: "kind", phrase: "of the kind {}" },
  { key: "scope", phrase: "within {}" },
];
const OPTIONS = {
  actor: [
    { id: "mnla", short: "MNLA" },
    { id: "ansar-dine", short: "Ansar Dine" },
    { id: "odd", short: "$& {}" },
  ],
  kind: [{ id: "coups", short: "Coups" }],
  scope: [{ id: "background", short: "Background" }],
};
const choosing = (choices, rest = {}) => ({
  ...selection.empty(),
  choices: Object.fromEntries(Object.entries(choices).map(([key, ids]) => [key, new Set(ids)])),
  ...rest,
});
const say = (chosen) => wording.inWords(chosen, FACETS, OPTIONS);
const narrowed = (shown, total, undated = 0) => ({ kept: Array(shown).fill("x"), total, undated });
const status = (chosen, result) => wording.status(chosen, result, FACETS, OPTIONS);

describe("what was asked for", () => {
  test("nothing asked for is no words", () => {
    assert.equal(say(selection.empty()), "");
  });

  test("values of a facet are alternatives, in the order in which they are offered", () => {
    const chosen = choosing({ actor: ["ansar-dine", "mnla"] });
    assert.equal(say(chosen), "events that involve MNLA or Ansar Dine");
  });

  test("two phrases follow each other, three are set apart by commas", () => {
    const two = choosing({ actor: ["mnla"] }, { years: { first: 2012, last: 2013 } });
    assert.equal(say(two), "events in 2012–2013 that involve MNLA");
    assert.equal(
      say({ ...two, words: "peace" }),
      "events in 2012–2013, that involve MNLA, that mention “peace”",
    );
  });

  test("a name with signs of its own is said as it is", () => {
    assert.equal(say(choosing({ actor: ["odd"] })), "events that involve $& {}");
  });

  for (const [first, last, words] of [
    [2012, 2012, "in 2012"],
    [2012, 2013, "in 2012–2013"],
    [2012, null, "from 2012 on"],
    [null, 2013, "up to 2013"],
  ]) {
    test(`years read ${words}`, () => assert.equal(wording.years({ first, last }), words));
  }
});

describe("the status", () => {
  test("with nothing hidden it only counts", () => {
    assert.equal(status(selection.empty(), narrowed(98, 98)), "Showing 98 of 98 events.");
  });

  test("it says how many are hidden, and by how many filters", () => {
    const one = choosing({ kind: ["coups"] });
    assert.equal(
      status(one, narrowed(12, 98)),
      "Showing 12 of 98: events of the kind Coups; 86 hidden by 1 filter.",
    );
    assert.match(status({ ...one, words: "peace" }, narrowed(0, 98)), /98 hidden by 2 filters\.$/);
  });

  test("it says how many undated events the years left out", () => {
    const chosen = choosing({}, { years: { first: 2012, last: null } });
    assert.match(status(chosen, narrowed(9, 10, 1)), /\. 1 undated event left out, since years/);
    assert.match(status(chosen, narrowed(8, 10, 2)), /\. 2 undated events left out, since years/);
  });

  test("a scope is no filter: it decides what is counted", () => {
    const chosen = choosing({ scope: ["background"], actor: ["mnla"] }, { words: "peace" });
    assert.deepEqual(wording.activeFilters(chosen), ["actor", "q"]);
  });

  test("a facet whose last value was taken out is no filter", () => {
    assert.deepEqual(wording.activeFilters(choosing({ actor: [] })), []);
  });
});

test("one of a thing is said in the singular", () => {
  assert.deepEqual(
    [0, 1, 2].map((number) => wording.counted(number, "event")),
    ["0 events", "1 event", "2 events"],
  );
});
