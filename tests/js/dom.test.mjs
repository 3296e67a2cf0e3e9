// Elements from values: text is always text, never markup.
import assert from "node:assert/strict";
import test from "node:test";

import * as dom from "../../assets/js/1-values/dom.js";

const node = (tag, namespace) => ({
  tag,
  namespace,
  attributes: {},
  children: [],
  setAttribute(name, value) {
    this.attributes[name] = value;
  },
  append(...children) {
    this.children.push(...children);
  },
});
/** As much of a document as elements need: each keeps what it is given. */
globalThis.document = {
  createElement: (tag) => node(tag),
  createElementNS: (namespace, tag) => node(tag, namespace),
};

test("a text is added as text", () => {
  const node = dom.element("p", {}, "<b>bold</b>", ["a list ", "of texts"]);
  assert.deepEqual(node.children, ["<b>bold</b>", "a list ", "of texts"]);
  assert.ok(!("innerHTML" in node));
});

test("what is not there is not added", () => {
  const node = dom.element("p", { id: null, title: undefined }, null, "", "words");
  assert.deepEqual(node.children, ["words"]);
  assert.ok(!("id" in node) && !("title" in node));
});

test("states and data are attributes, the rest are properties", () => {
  const attributes = { "aria-label": "A", "data-event": "e", href: "#" };
  const node = dom.element("a", { ...attributes, className: "c" });
  assert.deepEqual(node.attributes, attributes);
  assert.equal(node.className, "c");
});

test("of a drawing everything is an attribute, and its texts are texts too", () => {
  const drawn = dom.drawn("text", { x: 4, class: "c" }, ["<b>A</b>"]);
  assert.equal(drawn.namespace, "http://www.w3.org/2000/svg");
  assert.deepEqual(drawn.attributes, { x: 4, class: "c" });
  assert.deepEqual(drawn.children, ["<b>A</b>"]);
});

test("a link leaves the page without saying where it comes from", () => {
  const link = dom.outside("https://example.org", "a source");
  assert.equal(link.tag, "a");
  assert.equal(link.attributes.href, "https://example.org");
  assert.equal(link.rel, "noopener noreferrer");
});

const NO_LINKS = ["javascript:alert(1)", " https://example.org", "data:text/html,x", "//x.org", ""];
for (const url of NO_LINKS) {
  test(`“${url}” is no link out, and its words stay`, () => {
    const shown = dom.outside(url, "a source");
    assert.equal(shown.tag, "span");
    assert.deepEqual(shown.children, ["a source"]);
    assert.ok(!("href" in shown.attributes));
  });
}
