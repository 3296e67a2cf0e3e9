// Makes the files of the Data view as the page would: reads {first, later, queries}, writes both for each.
import { readFileSync } from "node:fs";
import { keptFigures } from "../../assets/js/1-values/charts.js";
import { complete, index } from "../../assets/js/1-values/corpus.js";
import { all, asCsv, asJson } from "../../assets/js/1-values/rows.js";
import { narrow, parse } from "../../assets/js/1-values/selection.js";
import { status } from "../../assets/js/1-values/wording.js";
import { asCsv as csvText } from "../../assets/js/3-page/downloading.js";

const { first, later, queries } = JSON.parse(readFileSync(0, "utf8"));
const corpus = complete(index(first), later);
const { tables } = corpus.views.data;

function files(key, ids, words) {
  const rows = all(corpus, key).filter(({ id }) => ids.has(id));
  const about = { words, release: corpus.release };
  return {
    csv: csvText(asCsv(tables[key], rows, about)),
    json: asJson(key, tables[key], rows, about),
  };
}

const answers = queries.map((query) => {
  const { selection } = parse(query, corpus.known);
  const narrowed = narrow(corpus.events, selection, corpus.facetKeys, corpus.defaultScope);
  const words = status(selection, narrowed, corpus.facets, corpus.options);
  const kept = new Set(narrowed.kept);
  const figures = keptFigures(corpus.figures, kept);
  return { events: files("events", kept, words), figures: files("figures", figures, words) };
});
process.stdout.write(JSON.stringify(answers));
