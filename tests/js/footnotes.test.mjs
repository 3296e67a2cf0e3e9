// A footnote: Python's words with a link for every hop, its works, and what rests on it.
import assert from "node:assert/strict";
import test from "node:test";

import { chain, doubted, item, link } from "../../assets/js/2-drawing/footnotes.js";
import { madeCorpus } from "./corpus.mjs";
import { drawn, wordsOf } from "./dom.mjs";

const corpus = madeCorpus();
const NOTHING = { events: [], figures: [], claims: [] };

/** Each part as text, a link with the number it leads to. */
const parts = (words, hops) =>
  chain({ chain: words, hops }).map((part) =>
    typeof part === "string" ? part : [part.textContent, Number(part.dataset.toFootnote)],
  );

test("every hop is a link to its footnote, and the words stay as they are", () => {
  assert.deepEqual(parts("fn 159 → Id. → fn 158 → supra 142 → UN News", [158, 142]), [
    "fn 159 → Id. → ",
    ["fn 158", 158],
    " → ",
    ["supra 142", 142],
    " → UN News",
  ]);
});

test("a footnote's own number is no link, at the head of a second branch neither", () => {
  assert.deepEqual(parts("fn 20 → A; fn 20 → supra 2 → B", [2]), [
    "fn 20 → A; fn 20 → ",
    ["supra 2", 2],
    " → B",
  ]);
});

test("a Part of the paper is no footnote, and a work called like one neither", () => {
  assert.deepEqual(parts("fn 5 → infra Part I.D", []), ["fn 5 → infra Part I.D"]);
  assert.deepEqual(parts("fn 5 → The book of fn 3", []), ["fn 5 → The book of fn 3"]);
});

test("a link has an address of its own", () => {
  assert.equal(link(158, "fn 158").getAttribute("href"), "?view=sources&footnote=158");
});

test("an item names its works, each a link that leaves the page", () => {
  const place = drawn(item(corpus, "1", NOTHING));
  const work = place.querySelector(".work a");
  assert.equal(work.textContent, "A report, 2012");
  assert.equal(work.getAttribute("href"), "https://example.org/");
  assert.match(work.rel, /noopener/);
});

test("what rests on it stands in a list for each kind there is", () => {
  const place = drawn(item(corpus, "1", { events: ["coup"], figures: ["dead"], claims: [] }));
  assert.deepEqual(wordsOf(place, ".rests-label"), ["Events", "Figures"]);
  assert.equal(place.querySelector(".rests-events button").dataset.open, "coup");
  assert.deepEqual(wordsOf(place, ".rests-figures li"), ["at least 10 people killed · 2012"]);
});

test("that nothing rests on it is said", () => {
  const place = drawn(item(corpus, "1", NOTHING));
  assert.ok(wordsOf(place, "p").includes("No event, figure or claim rests on it."));
});

test("a doubt is the curator's, on the item and in the list of all of them", () => {
  for (const node of [item(corpus, "2", NOTHING), doubted(corpus, "2")]) {
    assert.deepEqual(wordsOf(drawn(node), ".doubt"), ["Doubt: Which page is meant? the curator"]);
  }
  assert.deepEqual(wordsOf(drawn(item(corpus, "1", NOTHING)), ".doubt"), []);
});
