// A bibliography as a file.
import assert from "node:assert/strict";
import test from "node:test";

import * as bibliography from "../../assets/js/1-values/bibliography.js";

const entries = {
  a: { bibtex: "@misc{a}\n\n", ris: "TY  - ELEC\n\n", csl: { id: "a" } },
  b: { bibtex: "@misc{b}\n\n", ris: "TY  - NEWS\n\n", csl: { id: "b" } },
};
const text = (works, format) => bibliography.file(entries, works, format).text;

test("texts are joined, in the order of the works", () => {
  assert.equal(text(["b", "a"], "bibtex"), "@misc{b}\n\n@misc{a}\n\n");
  assert.equal(text(["a"], "ris"), "TY  - ELEC\n\n");
});

test("items become a list", () => {
  assert.deepEqual(JSON.parse(text(["b", "a"], "csl")), [{ id: "b" }, { id: "a" }]);
  assert.deepEqual(JSON.parse(text([], "csl")), []);
});

test("each format has the ending that programs know it by", () => {
  const endings = ["bibtex", "ris", "csl"].map(
    (format) => bibliography.file(entries, [], format).extension,
  );
  assert.deepEqual(endings, ["bib", "ris", "json"]);
});
