// Who belongs to whom, laid out.
import assert from "node:assert/strict";
import test, { describe } from "node:test";

import { plan } from "../../assets/js/1-values/belonging.js";
import { seeded } from "./made.mjs";

const WIDTH = 50;

/** Actors from a short form: `{ part: [wholes, origins] }`. */
const made = (ties) =>
  Object.fromEntries(
    Object.entries(ties).map(([id, [partOf = [], splitFrom = []]]) => [id, { partOf, splitFrom }]),
  );
const planned = (ties, measure = () => WIDTH) => plan(Object.keys(ties), made(ties), measure);
const order = ({ names }) => names.map(({ id }) => id);
const at = ({ names }, id) => names.find((name) => name.id === id);

const UMBRELLA = {
  people: [],
  movement: [["people"]],
  wing: [[], ["movement"]],
  umbrella: [["wing"]],
  first: [["umbrella", "network"]],
  second: [["umbrella", "network"]],
  network: [],
};

/** Any actors, each belonging to some before it: nothing is part of itself. */
function anything(chance) {
  const ids = Array.from({ length: 3 + Math.floor(chance() * 15) }, (_, n) => `a${n}`);
  const some = (n) => ids.slice(0, n).filter(() => chance() < 0.2);
  return Object.fromEntries(
    ids.map((id, n) => {
      const partOf = some(n);
      return [id, [partOf, some(n).filter((one) => !partOf.includes(one))]];
    }),
  );
}

describe("the tree", () => {
  test("each actor stands below what it belongs to, one step further in", () => {
    const drawn = planned(UMBRELLA);
    const [whole, part] = ["umbrella", "first"].map((id) => at(drawn, id));
    assert.ok(part.y > whole.y && part.x > whole.x);
    assert.deepEqual(order(drawn), [
      "people",
      "movement",
      "wing",
      "umbrella",
      "first",
      "second",
      "network",
    ]);
  });

  test("what broke away is not drawn as if it belonged", () => {
    const drawn = planned(UMBRELLA);
    assert.equal(at(drawn, "wing").x, at(drawn, "people").x);
  });

  test("of several, an actor stands under the one with the most members", () => {
    const drawn = planned({ small: [], big: [], other: [["big"]], both: [["small", "big"]] });
    assert.deepEqual(order(drawn), ["small", "big", "other", "both"]);
    assert.ok(at(drawn, "both").x > at(drawn, "big").x);
    assert.equal(drawn.brackets.length, 1);
    assert.equal(drawn.brackets[0].to, 0);
  });

  test("whatever the ties, every actor has a row of its own", () => {
    const chance = seeded(7);
    for (let round = 0; round < 200; round += 1) {
      const ties = anything(chance);
      const drawn = planned(ties);
      assert.deepEqual(order(drawn).sort(), Object.keys(ties).sort());
      assert.equal(new Set(drawn.names.map(({ y }) => y)).size, drawn.names.length);
    }
  });
});

describe("the brackets", () => {
  test("only what broke away is joined by a dashed line", () => {
    const { lines, brackets } = planned(UMBRELLA);
    assert.deepEqual(
      brackets.map(({ sort, from, to }) => [sort, from, to]),
      [
        ["split", [2], 1],
        ["belongs", [4, 5], 6],
      ],
    );
    assert.equal(lines.filter(({ sort }) => sort === "split").length, 1);
  });

  test("whatever the ties, each is drawn once", () => {
    const chance = seeded(11);
    for (let round = 0; round < 200; round += 1) {
      const ties = anything(chance);
      const { names, brackets, heads } = planned(ties);
      const stated = Object.values(ties).flatMap(([partOf, splitFrom]) => [
        ...partOf,
        ...splitFrom,
      ]);
      const indented = names.filter(({ x }) => x > Math.min(...names.map((name) => name.x)));
      const joined = brackets.flatMap(({ from }) => from);
      assert.equal(indented.length + joined.length, stated.length);
      assert.equal(heads.length, brackets.length);
    }
  });

  test("no two of one lane share a row, and all stand clear of every name", () => {
    const chance = seeded(13);
    for (let round = 0; round < 200; round += 1) {
      const widths = new Map();
      const measure = (id) => widths.get(id) ?? widths.set(id, 20 + chance() * 200).get(id);
      const { names, brackets, width } = planned(anything(chance), measure);
      for (const one of brackets) {
        for (const other of brackets) {
          const apart = one.last < other.first || other.last < one.first;
          assert.ok(one === other || one.lane !== other.lane || apart);
        }
      }
      assert.ok(names.every(({ id, x }) => x + measure(id) < width));
    }
  });
});
