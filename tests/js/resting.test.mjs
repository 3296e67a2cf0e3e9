// Which footnotes and works are kept, and which are found.
import assert from "node:assert/strict";
import test from "node:test";

import * as resting from "../../assets/js/1-values/resting.js";
import { event } from "./made.mjs";

const corpus = {
  events: [
    event("coup", { links: [{ claim: "coups-return" }] }),
    event("accord", { links: [{ claim: "accords-fail" }, { claim: "coups-return" }] }),
    event("later", { links: [] }),
  ],
  figures: {
    killed: { events: ["coup", "later"] },
    spent: { events: ["accord"] },
    odds: { events: [] },
  },
};
const keptOf = (...ids) => resting.keptOf(corpus, new Set(ids));

test("figures of a kept event are kept, and claims that one bears on", () => {
  assert.deepEqual(keptOf("later"), {
    events: new Set(["later"]),
    figures: new Set(["killed"]),
    claims: new Set(),
  });
  assert.deepEqual(keptOf("accord").claims, new Set(["accords-fail", "coups-return"]));
});

test("with no event left nothing is kept, a figure without events neither", () => {
  assert.deepEqual(keptOf(), { events: new Set(), figures: new Set(), claims: new Set() });
});

test("an event or a figure keeps what it rests on; a claim alone does not", () => {
  const kept = keptOf("coup");
  assert.ok(resting.carries({ events: ["coup", "accord"], figures: [], claims: [] }, kept));
  assert.ok(resting.carries({ events: [], figures: ["killed"], claims: [] }, kept));
  assert.ok(
    !resting.carries({ events: ["accord"], figures: ["spent"], claims: ["coups-return"] }, kept),
  );
});

const FINDS = [
  ["159", "fn 159 → id. → fn 158", true],
  ["15", "fn 159 → id. → fn 158", false],
  ["59", "fn 159", false],
  ["2019", "un news, 8 october 2019", true],
  ["UN  news", "fn 1 → un news", true],
  ["news un", "fn 1 → un news", true],
  ["un times", "fn 1 → un news", false],
  ["Touré", "amadou toumani toure", true],
  ["(", "a title (ebook)", true],
  ["", "anything", true],
];
for (const [typed, text, found] of FINDS) {
  test(`“${typed}” is ${found ? "" : "not "}found in “${text}”`, () => {
    assert.equal(resting.mentions(text, resting.wordsOf(typed)), found);
  });
}

const NOTES = { noun: "footnote", those: "those" };
const SENTENCES = [
  [[263, 263, NOTES, { filtered: false, looked: "" }], "Showing 263 of 263 footnotes."],
  [
    [28, 263, NOTES, { filtered: true, looked: "" }],
    "Showing 28 of 263 footnotes: only those on which an event that is shown, or a figure of one, rests.",
  ],
  [
    [0, 263, NOTES, { filtered: false, looked: "zebra" }],
    "Showing 0 of 263 footnotes: only those that mention “zebra”.",
  ],
  [
    [1, 16, { noun: "doubt", those: "those of footnotes" }, { filtered: true, looked: "un" }],
    "Showing 1 of 16 doubts: only those of footnotes on which an event that is shown, or a figure of one, rests, and that mention “un”.",
  ],
];
for (const [given, words] of SENTENCES) {
  test(`it says: ${words}`, () => assert.equal(resting.shown(...given), words));
}
