// Answers selections as the page would: reads {corpus, queries} and writes an answer for each.
import { readFileSync } from "node:fs";
import { index } from "../../assets/js/1-values/corpus.js";
import { countWithin, format, narrow, parse } from "../../assets/js/1-values/selection.js";
import { status } from "../../assets/js/1-values/wording.js";

const { corpus: data, queries } = JSON.parse(readFileSync(0, "utf8"));
const corpus = index(data);

// The years that any choice of years can tell apart here, each with what choosing it would keep.
const YEARS = Array.from({ length: 70 }, (_, place) => 1955 + place);

const plain = ({ years, ...counts }) => ({
  ...Object.fromEntries(Object.entries(counts).map(([key, map]) => [key, Object.fromEntries(map)])),
  years: Object.fromEntries(YEARS.map((year) => [year, countWithin(years, year, year)])),
});

const answers = queries.map((query) => {
  const { selection, notices } = parse(query, corpus.known);
  const narrowed = narrow(corpus.events, selection, corpus.facetKeys, corpus.defaultScope);
  return {
    query: format(selection, corpus.facetKeys),
    notices,
    kept: narrowed.kept,
    total: narrowed.total,
    undated: narrowed.undated,
    counts: plain(narrowed.counts),
    without: narrowed.without,
    status: status(selection, narrowed, corpus.facets, corpus.options),
  };
});
process.stdout.write(JSON.stringify(answers));
