// What each key of the page may hold in the browser: reads the data of the page, writes the values.
import { readFileSync } from "node:fs";
import { index } from "../../assets/js/1-values/corpus.js";

const { known } = index(JSON.parse(readFileSync(0, "utf8")));
const values = Object.entries(known.pages).map(([key, allowed]) => [key, [...allowed].sort()]);
process.stdout.write(JSON.stringify(Object.fromEntries(values)));
