// The one state, and who is told of its changes.
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { current, go, restore, subscribe } from "../../assets/js/1-values/store.js";

const reported = [];
const heard = [];
globalThis.reportError = (error) => reported.push(error);

subscribe(() => {
  if (current().page.event === "broken") throw new Error("a word");
});
subscribe((change) => heard.push({ ...change, state: current() }));

const selection = { choices: { kind: new Set(["coups"]) }, years: null, words: "" };

beforeEach(() => {
  restore({ corpus: "the data", selection, page: { view: "data" }, notices: ["a notice"] });
  heard.length = 0;
  reported.length = 0;
});

test("a change of the page leaves the rest of the state as it is", () => {
  go({ page: { event: "coup-2012" } });
  assert.deepEqual(current(), {
    corpus: "the data",
    selection,
    page: { view: "data", event: "coup-2012" },
    notices: [],
  });
});

test("a change of the selection takes the place of the one before", () => {
  const other = { choices: {}, years: { first: 2012, last: 2013 }, words: "accord" };
  go({ selection: other });
  assert.equal(current().selection, other);
  assert.deepEqual(current().page, { view: "data" });
});

test("what an address says takes the place of all that was shown", () => {
  restore({ selection, page: { event: "coup-2012" }, notices: [] });
  assert.deepEqual(current().page, { event: "coup-2012" });
  assert.equal(current().corpus, "the data");
});

test("who subscribed hears of each change, and whether it leaves a step Back", () => {
  go({ page: { event: "coup-2012" } });
  go({ page: { event: null }, replace: true });
  restore({ page: {} });
  assert.deepEqual(
    heard.map(({ isRestored, replace }) => [isRestored, replace]),
    [
      [false, false],
      [false, true],
      [true, false],
    ],
  );
  assert.equal(heard[0].state.page.event, "coup-2012");
});

test("one that fails says so, and the others hear of the change", () => {
  go({ page: { event: "broken" } });
  assert.equal(reported[0].message, "a word");
  assert.equal(heard.length, 1);
});
