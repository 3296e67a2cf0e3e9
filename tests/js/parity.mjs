// Answers selections as the page would: reads {corpus, queries} and writes an answer for each.
import { readFileSync } from "node:fs";
import { load } from "./load.mjs";

const client = load();
const { corpus: data, queries } = JSON.parse(readFileSync(0, "utf8"));
const corpus = client.corpus.index(data);

const plain = (counts) =>
  Object.fromEntries(Object.entries(counts).map(([key, map]) => [key, Object.fromEntries(map)]));

const answers = queries.map((query) => {
  const { selection, notices } = client.selection.parse(query, corpus.known);
  const narrowed = client.selection.narrow(
    corpus.events,
    selection,
    corpus.facetKeys,
    corpus.defaultScope,
  );
  return {
    query: client.selection.format(selection, corpus.facetKeys),
    notices,
    kept: narrowed.kept,
    total: narrowed.total,
    undated: narrowed.undated,
    counts: plain(narrowed.counts),
    without: narrowed.without,
    status: client.wording.status(selection, narrowed, corpus.facets, corpus.options),
  };
});
process.stdout.write(JSON.stringify(answers));
