// The data that came with the page, indexed, and what came after it.
import assert from "node:assert/strict";
import test from "node:test";

import * as corpus from "../../assets/js/1-values/corpus.js";
import * as selection from "../../assets/js/1-values/selection.js";
import { event } from "./made.mjs";

/** What Python sends, of two events. */
const sent = () => ({
  facets: [{ key: "actor" }, { key: "kind" }, { key: "claim" }, { key: "place" }],
  options: {
    actor: [{ id: "mnla" }, { id: "jnim" }],
    kind: [{ id: "coups" }],
    claim: [{ id: "coups-return", label: "Coups return." }],
    place: [{ id: "segou", label: "Ségou" }],
  },
  pageKeys: ["event", "lanes", "q"],
  nameable: { footnote: [1], reading: ["accord"], present: ["coup-to-coup"], sort: ["title"] },
  names: { mnla: ["Mouvement", "MNLA", "Les Ségoviens"], jnim: ["JNIM", ""] },
  views: { timeline: { lanes: { kind: [], actor: [] } }, argument: {} },
  events: [
    event("one", {
      title: "A Coup",
      summary: "Officers depose.",
      actor: [0],
      claim: [0],
      place: [0],
      kind: [0],
    }),
    event("two", { title: "Two", summary: "Later.", kind: [] }),
  ].map(({ text: _, ...rest }) => rest),
});
const indexed = () => corpus.index(sent());

test("an event is found by its id", () => {
  assert.equal(indexed().byId.get("two").title, "Two");
});

test("the search looks through title, summary, claims and names of actors and places, folded", () => {
  const { text } = indexed().byId.get("one");
  assert.equal(text, "a coup officers depose. coups return. mouvement mnla les segoviens segou");
});

test("an event's text is made once, when it is first looked through", () => {
  const { byId, names } = indexed();
  const before = byId.get("one").text;
  names.mnla.push("another name");
  assert.equal(byId.get("one").text, before);
});

test("the values of an event, sent as places among those offered, are their ids", () => {
  const { actor, kind, claim } = indexed().byId.get("one");
  assert.deepEqual([actor, kind, claim], [["mnla"], ["coups"], ["coups-return"]]);
});

test("facets are known by their keys, in their order", () => {
  assert.deepEqual(indexed().facetKeys, ["actor", "kind", "claim", "place"]);
});

test("an address may name every value that is offered, every event and every lane", () => {
  const { known } = indexed();
  assert.deepEqual(known.values.actor, new Set(["mnla", "jnim"]));
  const { notices } = selection.parse("?actor=jnim&kind=coups&event=two&lanes=actor", known);
  assert.deepEqual(notices, []);
});

test("an address may name nothing else", () => {
  const { notices } = selection.parse("?actor=x&event=three&lanes=place", indexed().known);
  assert.equal(notices.length, 3);
});

test("what comes later completes each event, the views and the tables", () => {
  const corpus_ = indexed();
  assert.equal(corpus_.isWhole, false);
  corpus.complete(corpus_, {
    details: { one: { note: "A doubt." }, two: { note: "" } },
    views: { argument: { readings: {} } },
    footnotes: { 1: { chain: "fn 1" } },
  });
  assert.equal(corpus_.isWhole, true);
  assert.equal(corpus_.byId.get("one").note, "A doubt.");
  assert.deepEqual(Object.keys(corpus_.views), ["timeline", "argument"]);
  assert.deepEqual(corpus_.views.argument.readings, {});
  assert.equal(corpus_.footnotes[1].chain, "fn 1");
});
