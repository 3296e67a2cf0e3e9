// The chain of a footnote: Python's words, with a link for every hop.
import assert from "node:assert/strict";
import test from "node:test";

import * as footnotes from "../../assets/js/2-drawing/footnotes.js";

globalThis.document = {
  createElement: (tag) => ({
    tag,
    attributes: {},
    children: [],
    setAttribute(name, value) {
      this.attributes[name] = value;
    },
    append(...children) {
      this.children.push(...children);
    },
  }),
};

/** Each part as text, a link with the number it leads to. */
const drawn = (chain, hops) =>
  footnotes
    .chain({ chain, hops })
    .map((part) =>
      typeof part === "string"
        ? part
        : [part.children.join(""), Number(part.attributes["data-to-footnote"])],
    );

test("every hop is a link to its footnote, and the words stay as they are", () => {
  assert.deepEqual(drawn("fn 159 → Id. → fn 158 → supra 142 → UN News", [158, 142]), [
    "fn 159 → Id. → ",
    ["fn 158", 158],
    " → ",
    ["supra 142", 142],
    " → UN News",
  ]);
});

test("a footnote's own number is no link, at the head of a second branch neither", () => {
  assert.deepEqual(drawn("fn 20 → A; fn 20 → supra 2 → B", [2]), [
    "fn 20 → A; fn 20 → ",
    ["supra 2", 2],
    " → B",
  ]);
});

test("a Part of the paper is no footnote, and a work called like one neither", () => {
  assert.deepEqual(drawn("fn 5 → infra Part I.D", []), ["fn 5 → infra Part I.D"]);
  assert.deepEqual(drawn("fn 5 → The book of fn 3", []), ["fn 5 → The book of fn 3"]);
});

test("a link has an address of its own", () => {
  assert.equal(footnotes.link(158, "fn 158").attributes.href, "?view=sources&footnote=158");
});
