// Makes the files of the Data view as the page would: reads {first, later, queries}, writes both for each.
import { readFileSync } from "node:fs";
import { LAYERS, load } from "./load.mjs";

const client = load({ layers: LAYERS });
const { first, later, queries } = JSON.parse(readFileSync(0, "utf8"));
const corpus = client.corpus.complete(client.corpus.index(first), later);
const { tables } = corpus.views.data;

function files(key, ids, words) {
  const rows = client.rows.all(corpus, key).filter(({ id }) => ids.has(id));
  const about = { words, release: corpus.release };
  return {
    csv: client.downloading.asCsv(client.rows.asCsv(tables[key], rows, about)),
    json: client.rows.asJson(key, tables[key], rows, about),
  };
}

const answers = queries.map((query) => {
  const { selection } = client.selection.parse(query, corpus.known);
  const narrowed = client.selection.narrow(corpus.events, selection, corpus.facetKeys, corpus.defaultScope);
  const words = client.wording.status(selection, narrowed, corpus.facets, corpus.options);
  const kept = new Set(narrowed.kept);
  const figures = client.charts.keptFigures(corpus.figures, kept);
  return { events: files("events", kept, words), figures: files("figures", figures, words) };
});
process.stdout.write(JSON.stringify(answers));
