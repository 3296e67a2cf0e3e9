// The card of an event: what it says, in whose voice, and what its buttons are for.
import assert from "node:assert/strict";
import test from "node:test";

import { content } from "../../assets/js/2-drawing/card.js";
import { madeCorpus } from "./corpus.mjs";
import { drawn, wordsOf } from "./dom.mjs";

const corpus = madeCorpus();
const ORDER = ["coup", "accord"];

const card = (id, given = {}) =>
  drawn(content(corpus, corpus.byId.get(id), { order: ORDER, link: "", against: null, ...given }));

const tool = (place, action) => place.querySelector(`[data-card="${action}"]`);

test("it says what happened and when, in the voice of the work", () => {
  const place = card("coup");
  assert.equal(place.querySelector("#card-title").textContent, "A coup");
  assert.deepEqual(wordsOf(place, ".card-when"), ["22 March 2012 · to the day the essay"]);
  assert.ok(wordsOf(place, ".prose").includes("A coup, in a sentence."));
  assert.ok(wordsOf(place, ".doubt").includes("Not certain. the curator"));
});

test("what only the record tells is told in its voice", () => {
  const place = card("rumour");
  assert.deepEqual(wordsOf(place, ".card-when"), ["no date · undated the archive"]);
  assert.ok(wordsOf(place, ".prose").includes("A letter tells of it. the archive"));
});

test("a part that has nothing to say is not there", () => {
  assert.ok(wordsOf(card("coup"), "h3").includes("Figures"));
  assert.ok(!wordsOf(card("accord"), "h3").includes("Figures"));
});

test("names narrow the page, and an actor leads to itself", () => {
  const place = card("coup");
  const name = place.querySelector('[data-choose="actor"]');
  assert.deepEqual({ ...name.dataset }, { choose: "actor", value: "mnla" });
  assert.equal(place.querySelector("a[data-who]").getAttribute("href"), "?view=actors&who=mnla");
});

test("a claim is tied by its relation, its ground and its footnotes", () => {
  const place = card("accord");
  assert.deepEqual(wordsOf(place, "li[data-claim] .relation"), ["complicates"]);
  assert.match(wordsOf(place, "li[data-claim]")[0], /ground: news \(fn 1\)/);
});

test("at the ends of what is shown the way ends", () => {
  assert.ok(tool(card("coup"), "previous").disabled);
  assert.ok(!tool(card("coup"), "next").disabled);
  assert.ok(tool(card("accord"), "next").disabled);
});

test("an event that a filter leaves out says so, and is no step of the way", () => {
  const place = card("rumour");
  assert.match(wordsOf(place, ".notice")[0], /not among those shown/);
  assert.ok(tool(place, "previous").disabled && tool(place, "next").disabled);
});

test("it is compared with the event that is chosen", () => {
  const place = card("coup", { against: corpus.byId.get("accord") });
  assert.equal(place.querySelector("#order-with").value, "accord");
  assert.match(wordsOf(place, "#order-says")[0], /“A coup” .* before “An accord”/);
});
