// The timeline as a list and as lanes: which items are there, which are dimmed, and the order of all.
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { item as drawItem } from "../../assets/js/2-drawing/items.js";
import * as timeline from "../../assets/js/2-drawing/timeline.js";
import { keepTabStop, onKey } from "../../assets/js/2-drawing/walking.js";
import { madeCorpus } from "./corpus.mjs";
import { frame, wordsOf } from "./dom.mjs";

const FRAME = ["timeline", "axis", "lane-labels", "track", "grid", "events"];
const CORE = new Set(["core"]);
const LIST = { lanes: "kind", layout: "list", dim: false };
const LANES = { lanes: "kind", layout: "lanes", dim: true };

const item = (id) => document.querySelector(`#events [data-event="${id}"]`);

const show = (kept, how = LIST) => timeline.show({ kept }, CORE, how, true);

beforeEach(() => {
  frame(FRAME, { events: "ol" });
  timeline.start(madeCorpus());
});

test("an item says its event, its date and whose it is", () => {
  assert.deepEqual(wordsOf(item("coup"), ".title, .when, .about"), [
    "A coup",
    "22 March 2012",
    "to the day · coups · the essay",
  ]);
  assert.equal(item("rumour").dataset.certainty, "undated");
  assert.equal(item("rumour").dataset.voice, "record");
});

test("in a list, what is filtered away is not there", () => {
  show(["accord"]);
  assert.ok(item("coup").hidden && !item("accord").hidden);
  assert.deepEqual(timeline.order(), ["accord"]);
});

test("in lanes it stays in its place, dimmed and hidden from a screen reader", () => {
  show(["accord"], LANES);
  assert.ok(!item("coup").hidden);
  assert.ok(item("coup").hasAttribute("data-dimmed"));
  assert.equal(item("coup").getAttribute("aria-hidden"), "true");
  show(["coup", "accord"], LANES);
  assert.ok(!item("coup").hasAttribute("data-dimmed") && !item("coup").hasAttribute("aria-hidden"));
});

test("a list says each year once, above its first event", () => {
  show(["coup", "accord", "rumour"]);
  const heads = ["coup", "accord", "rumour"].map((id) => item(id).dataset.head);
  assert.deepEqual(heads, ["2012", "2015", "Undated in the essay"]);
});

test("lanes stand under their names, the undated in one of their own", () => {
  show(["coup", "accord", "rumour"], LANES);
  assert.deepEqual(wordsOf(document, ".lane-label"), ["Coups", "Accords", "Undated in the essay"]);
  assert.ok(timeline.placeOf("coup").top < timeline.placeOf("accord").top);
  assert.match(item("coup").style.getPropertyValue("--x"), /px$/);
});

test("filtering moves no mark", () => {
  show(["coup", "accord", "rumour"], LANES);
  const before = timeline.placeOf("accord");
  show(["accord"], LANES);
  assert.deepEqual(timeline.placeOf("accord"), before);
});

test("one item can be reached by Tab, the others by the arrows", () => {
  show(["coup", "accord", "rumour"]);
  keepTabStop("coup");
  const stops = () => [...document.querySelectorAll('#events a[tabindex="0"]')];
  assert.deepEqual(
    stops().map((link) => link.closest("li").dataset.event),
    ["coup"],
  );
  const [link] = stops();
  link.scrollIntoView = () => {};
  item("accord").querySelector("a").scrollIntoView = () => {};
  link.focus();
  assert.ok(onKey({ target: link, key: "ArrowRight" }));
  assert.equal(document.activeElement.closest("li").dataset.event, "accord");
  assert.equal(stops().length, 1);
});

test("a mark without an end, or without a beginning, says so to the style sheet", () => {
  const { span, ...rest } = madeCorpus().byId.get("coup");
  const made = (given) => drawItem({ ...rest, span: { ...span, ...given } }, {});
  assert.equal(made({ openEnd: true }).dataset.open, "1");
  assert.equal(made({ openStart: true }).dataset.openStart, "1");
  assert.ok(!("openStart" in made({}).dataset) && !("open" in made({}).dataset));
});
