// A function that fails says so.
import assert from "node:assert/strict";
import test from "node:test";

import { load } from "./load.mjs";

function guarded(act) {
  const { failing, reported, no_update } = load();
  return { ...failing.guarded({ act }), reported, no_update };
}

test("a function that does not fail is as it was", () => {
  const { act, reported } = guarded((a, b) => a + b);
  assert.equal(act(1, 2), 3);
  assert.deepEqual(reported, []);
});

test("what a function throws is reported, and Dash is told of no change", () => {
  const failure = new Error("no such thing");
  const { act, reported, no_update } = guarded(() => {
    throw failure;
  });
  assert.equal(act(), no_update);
  assert.deepEqual(reported, [failure]);
});
