// A part that fails says so.
import assert from "node:assert/strict";
import test from "node:test";

import { attempt } from "../../assets/js/1-values/failing.js";

const reported = [];
globalThis.reportError = (error) => reported.push(error);

test("what does not fail answers as it would", () => {
  assert.equal(
    attempt(() => 1 + 2, "otherwise"),
    3,
  );
  assert.deepEqual(reported, []);
});

test("what fails is reported, and the other answer given", () => {
  const failure = new Error("no such thing");
  const fail = () => {
    throw failure;
  };
  assert.equal(attempt(fail, "otherwise"), "otherwise");
  assert.deepEqual(reported, [failure]);
});
