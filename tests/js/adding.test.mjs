// Adding figures: a sum as weak as the weakest of its parts, or why there is none.
import assert from "node:assert/strict";
import test, { describe } from "node:test";

import * as adding from "../../assets/js/1-values/adding.js";

const figure = (qualifier, value, unit = "troops") => ({ qualifier, value, unit });

const together = (...figures) => {
  const byId = Object.fromEntries(figures.map((one, number) => [`f${number}`, one]));
  return adding.sum(Object.keys(byId), byId, {});
};

test("one figure is no sum", () => {
  assert.equal(together(figure("exactly", 1)), "");
});

describe("a sum has the bound of its parts", () => {
  for (const [qualifiers, words] of [
    [["exactly", "exactly"], "Together: 3,000 troops."],
    [["exactly", "at least"], "Together: at least 3,000 troops."],
    [["more than", "at least"], "Together: at least 3,000 troops."],
    [["exactly", "about"], "Together: about 3,000 troops."],
    [["estimated", "nearly"], "Together: about 3,000 troops."],
    [["about", "at least"], "Together: roughly, at least 3,000 troops."],
    [["exactly", "up to"], "Together: up to 3,000 troops."],
  ]) {
    test(qualifiers.join(" and "), () => {
      const [first, second] = qualifiers;
      assert.equal(together(figure(first, 1000), figure(second, 2000)), words);
    });
  }
});

test("a lower and an upper bound make no sum", () => {
  const words = together(figure("at least", 1), figure("up to", 2));
  assert.match(words, /^These cannot be added/);
  assert.doesNotMatch(words, /3/);
});

test("related figures are not added, whichever was ticked first, and the reason is given", () => {
  const figures = {
    a: figure("exactly", 16),
    b: figure("more than", 200),
    c: figure("exactly", 1),
  };
  const apart = { "b a": "The one is part of the other." };
  for (const ids of [
    ["a", "b"],
    ["b", "a"],
    ["c", "a", "b"],
  ]) {
    assert.equal(
      adding.sum(ids, figures, apart),
      "These cannot be added. The one is part of the other.",
    );
  }
});
