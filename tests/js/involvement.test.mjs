// Actors and the events they take part in.
import assert from "node:assert/strict";
import test, { describe } from "node:test";

import { byActor, figuresOf, foundUnder, takesPart } from "../../assets/js/1-values/involvement.js";
import { event } from "./made.mjs";

const NAMES = ["Group for the Support of Islam", "JNIM", "Groupe de soutien à l'islam"];

test("an actor has its events in their order, and one without any has none", () => {
  const events = [event("a", { actor: ["mnla", "france"] }), event("b", { actor: ["mnla"] })];
  const all = byActor({ events, names: { mnla: [], france: [], rand: [] } });
  const ids = [...all].map(([actor, its]) => [actor, its.map(({ id }) => id)]);
  assert.deepEqual(ids, [
    ["mnla", ["a", "b"]],
    ["france", ["a"]],
    ["rand", []],
  ]);
});

describe("the search", () => {
  test("finds an actor by an alias, whatever its accents and case", () => {
    assert.deepEqual(foundUnder(NAMES, "SOUTIEN A L'ISLAM"), [NAMES[2]]);
    assert.deepEqual(foundUnder(NAMES, "jnim"), ["JNIM"]);
  });

  test("takes words from several names together, as it does for events", () => {
    assert.deepEqual(foundUnder(NAMES, "jnim support"), [NAMES[0], "JNIM"]);
  });

  test("finds no one of whom a word is missing, nor anyone without words", () => {
    assert.deepEqual(foundUnder(NAMES, "jnim mnla"), []);
    assert.deepEqual(foundUnder(NAMES, "  "), []);
  });
});

describe("who is shown", () => {
  const its = [event("a"), event("b")];

  test("whoever takes part in an event that is kept", () => {
    assert.ok(takesPart(its, new Set(["b"]), true));
    assert.ok(!takesPart(its, new Set(["c"]), true));
    assert.ok(!takesPart(its, new Set(["c"]), false));
  });

  test("one without events as long as nothing is filtered", () => {
    assert.ok(takesPart([], new Set(["a"]), false));
    assert.ok(!takesPart([], new Set(["a"]), true));
  });
});

test("a figure of several events is counted once", () => {
  const events = [event("a", { figures: ["x", "y"] }), event("b", { figures: ["y"] })];
  assert.deepEqual(figuresOf(events), ["x", "y"]);
});
