// Files made in the browser.
import assert from "node:assert/strict";
import test from "node:test";

import * as downloading from "../../assets/js/3-page/downloading.js";

const lineOf = (...cells) => downloading.asCsv([cells]).slice(0, -2);

test("a cell that a spreadsheet would run is marked as text", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\0"]) {
    assert.equal(lineOf(`${start}cmd`), `'${start}cmd`);
  }
  assert.equal(lineOf("\rcmd"), `"'\rcmd"`);
});

test("a number stays a number, be it negative or written as text", () => {
  assert.equal(lineOf(-3, "-4.5", "+12", 0), "-3,-4.5,+12,0");
});

test("commas, quotation marks and ends of lines stay within their cell", () => {
  assert.equal(lineOf("a,b", 'say "c"', "d\ne", "f"), '"a,b","say ""c""","d\ne",f');
});

test("what is not there is an empty cell", () => {
  assert.equal(lineOf(null, undefined, ""), ",,");
});
