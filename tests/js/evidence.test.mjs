// Claims and the events tied to them.
import assert from "node:assert/strict";
import test from "node:test";

import * as evidence from "../../assets/js/1-values/evidence.js";

const tied = (...relations) =>
  relations.map((relation, n) => ({ event: { id: `e${n}` }, link: { relation } }));

test("every claim is there, also one that no event is tied to", () => {
  const events = [{ id: "e", links: [{ claim: "a", relation: "supports" }] }];
  const all = evidence.byClaim({ claims: { a: {}, b: {} }, events });
  assert.deepEqual(
    [...all].map(([id, of]) => [id, of.length]),
    [
      ["a", 1],
      ["b", 0],
    ],
  );
});

test("what is tied is said by its relation, in one order", () => {
  assert.equal(
    evidence.inWords(tied("complicates", "supports")),
    "1 event supports it, 1 complicates it",
  );
  assert.equal(evidence.inWords(tied("illustrates", "illustrates")), "2 events illustrate it");
  assert.equal(evidence.inWords([]), "No dated evidence");
});

test("that no event tied is dated is said, be it by the paper or by the record", () => {
  const [undated, paper, record] = [{}, { span: [1, 2] }, { record: { span: [1, 2] } }].map(
    (event) => ({ event: { span: null, record: null, ...event } }),
  );
  assert.equal(evidence.undatedInWords([undated]), "it is not dated");
  assert.equal(evidence.undatedInWords([undated, undated]), "none of them is dated");
  assert.equal(evidence.undatedInWords([undated, paper]), "");
  assert.equal(evidence.undatedInWords([undated, record]), "");
  assert.equal(evidence.undatedInWords([]), "");
});

test("a claim is lit while any of its events is kept", () => {
  const two = tied("supports", "supports");
  assert.equal(evidence.isLit(two, new Set(["e1"]), true), true);
  assert.equal(evidence.isLit(two, new Set(["other"]), true), false);
});

test("a claim without events is lit only while nothing is filtered", () => {
  assert.equal(evidence.isLit([], new Set(), false), true);
  assert.equal(evidence.isLit([], new Set(["e1"]), true), false);
});
