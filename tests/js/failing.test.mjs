// A function that fails says so.
import assert from "node:assert/strict";
import test from "node:test";

import { guarded as guard } from "../../assets/js/1-values/failing.js";

const no_update = "no update";

function guarded(act) {
  const reported = [];
  globalThis.window = { dash_clientside: { no_update } };
  globalThis.reportError = (error) => reported.push(error);
  return { ...guard({ act }), reported };
}

test("a function that does not fail is as it was", () => {
  const { act, reported } = guarded((a, b) => a + b);
  assert.equal(act(1, 2), 3);
  assert.deepEqual(reported, []);
});

test("what a function throws is reported, and Dash is told of no change", () => {
  const failure = new Error("no such thing");
  const { act, reported } = guarded(() => {
    throw failure;
  });
  assert.equal(act(), no_update);
  assert.deepEqual(reported, [failure]);
});
