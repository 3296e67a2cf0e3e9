// Compares every two events as the page would: reads what the page begins with, writes the sentences of each pair.
import { readFileSync } from "node:fs";
import { index } from "../../assets/js/1-values/corpus.js";
import { inSentences } from "../../assets/js/1-values/order.js";
import { load } from "../../assets/js/1-values/store.js";

const corpus = index(JSON.parse(readFileSync(0, "utf8")));
// Sentences name the work as the subject does.
load(corpus);
const { events } = corpus;
const pairs = events.flatMap((one) =>
  events.filter((other) => other !== one).map((other) => [one, other]),
);
process.stdout.write(JSON.stringify(pairs.map(([one, other]) => inSentences(one, other))));
