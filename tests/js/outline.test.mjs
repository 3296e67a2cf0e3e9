// The argument as an outline: drawn once, then marked.
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { byClaim } from "../../assets/js/1-values/evidence.js";
import { content, mark, markHeadings, preview } from "../../assets/js/2-drawing/outline.js";
import { madeCorpus } from "./corpus.mjs";
import { drawn, wordsOf } from "./dom.mjs";

const corpus = madeCorpus();
const PLAIN = { there: true, lit: true, chosen: false, isAlone: false, event: null };

let place;
let one;

beforeEach(() => {
  place = drawn(content(corpus, byClaim(corpus)));
  one = place.querySelector('.claim[data-claim="one"]');
});

const marked = (given) => mark(one, { ...PLAIN, kept: new Set(["coup", "accord"]), ...given });

test("every claim stands under its heading, with what is tied to it", () => {
  assert.deepEqual(wordsOf(place, "h2"), ["I.A Before the war"]);
  assert.deepEqual(wordsOf(place, ".claim-text"), ["The first claim.", "The second claim."]);
  assert.deepEqual(wordsOf(one, "summary"), ["1 event supports it, 1 complicates it"]);
  assert.deepEqual(wordsOf(one, ".tied .name"), ["A coup", "An accord"]);
});

test("a claim without evidence says so and offers nothing to light", () => {
  const two = place.querySelector('.claim[data-claim="two"]');
  assert.deepEqual(wordsOf(two, ".untied"), ["No dated evidence"]);
  assert.equal(two.querySelector("[data-light]"), null);
});

test("a claim that is not lit is dimmed, one outside the reading hidden", () => {
  marked({ lit: false });
  assert.ok(one.hasAttribute("data-dimmed") && !one.hidden);
  marked({ there: false });
  assert.ok(one.hidden);
});

test("a claim chosen alone lists its events, for as long as it is chosen", () => {
  const list = one.querySelector(".tied-to");
  marked({ chosen: true, isAlone: true });
  assert.ok(list.open);
  assert.equal(one.querySelector("[data-light]").getAttribute("aria-pressed"), "true");
  marked({});
  assert.ok(!list.open);
});

test("a list that the reader opened stays open while nothing else is chosen", () => {
  const list = one.querySelector(".tied-to");
  list.open = true;
  marked({});
  assert.ok(list.open);
});

test("the open event says how it bears on a claim", () => {
  marked({ event: corpus.byId.get("accord") });
  assert.deepEqual(wordsOf(one, ".claim-marks"), [
    "The open event complicates this: the paper ties them",
  ]);
  marked({ event: corpus.byId.get("rumour") });
  assert.ok(!one.hasAttribute("data-marked"));
});

test("events that a filter leaves out are dimmed in the list", () => {
  marked({ kept: new Set(["coup"]) });
  const dimmed = [...one.querySelectorAll("[data-event][data-dimmed]")];
  assert.deepEqual(
    dimmed.map(({ dataset }) => dataset.event),
    ["accord"],
  );
});

test("a heading goes with the last of its claims", () => {
  for (const item of place.querySelectorAll(".claim")) item.hidden = true;
  markHeadings(place);
  assert.ok(place.querySelector(".heading").hidden);
});

test("a look at an event lights its claims, and nothing is left of it afterwards", () => {
  preview(place, corpus.byId.get("coup"));
  assert.ok(place.hasAttribute("data-preview") && one.hasAttribute("data-lit"));
  preview(place, null);
  assert.ok(!place.hasAttribute("data-preview") && !one.hasAttribute("data-lit"));
});
