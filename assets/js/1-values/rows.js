// The rows of the tables: every cell as its file has it, and the files that are made of them.

const SEPARATOR = ";";

// What the browser has of each row, in the order in which the rest of it is sent.
/** @type {Record<TableKey, (corpus: Corpus) => object[]>} */
const statements = {
  events: (corpus) => corpus.events,
  figures: (corpus) => Object.entries(corpus.figures).map(([id, figure]) => ({ id, ...figure })),
};

/** @param {any} statement @param {string} path */
const at = (statement, path) => path.split(".").reduce((value, name) => value?.[name], statement);

/**
 * Several values are a list; what the browser never had is an empty cell.
 * @param {any} value @param {boolean} several
 */
function shaped(value, several) {
  if (several) return value ?? [];
  if (value === undefined) return "";
  return Array.isArray(value) ? value[0] : value;
}

/**
 * Every row, its cells by the names of their columns: what the browser had, and what was sent.
 * @param {Corpus} corpus @param {TableKey} key
 */
export function all(corpus, key) {
  const table = corpus.views.data.tables[key];
  const several = new Set(table.columns.filter((one) => one.several).map(({ name }) => name));
  return statements[key](corpus).map((statement, place) => {
    const had = Object.entries(table.known).map(([name, path]) => [name, at(statement, path)]);
    const sent = table.sent.columns.map((name, n) => [name, table.sent.rows[place][n]]);
    const cells = [...had, ...sent].map(([name, value]) => [
      name,
      shaped(value, several.has(name)),
    ]);
    return Object.fromEntries(cells);
  });
}

/** @param {any} value @param {string} [separator] */
const joined = (value, separator = SEPARATOR) =>
  Array.isArray(value) ? value.join(separator) : value;

/**
 * As a reader sees them: several values apart, so that a line may end between them.
 * @param {Row} row
 */
export const readable = (row) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, joined(value, "; ")]));

/** @param {{ columns: { name: string }[] }} table */
const names = (table) => [...table.columns.map(({ name }) => name), "caveat", "citation"];

/**
 * A head and the rows; each says by itself what was asked and of which state of the tables.
 * @param {{ columns: { name: string }[] }} table @param {Row[]} rows @param {AboutRows} given2
 */
export function asCsv(table, rows, { words, release }) {
  const columns = names(table);
  const cells = (/** @type {Row} */ row) => columns.map((name) => joined(row[name]));
  return [
    [...columns, "filter", "data_hash"],
    ...rows.map((row) => [...cells(row), words, release.shortHash]),
  ];
}

/**
 * What holds of all rows stands once, beside them.
 * @param {TableKey} key
 * @param {{ columns: { name: string }[] }} table
 * @param {Row[]} rows
 * @param {AboutRows} given3
 */
export function asJson(key, table, rows, { words, release }) {
  const { shortHash: _, bibtex: __, ...terms } = release;
  const picked = (/** @type {Row} */ row) =>
    Object.fromEntries(names(table).map((name) => [name, row[name]]));
  return { ...terms, filter: words, [key]: rows.map(picked) };
}

/**
 * What the columns of a grid leave out, in a sentence; empty where they leave out nothing.
 * @param {GridModel} model
 * @param {Record<string, string>} ways
 * @param {{ first: Payload.ColumnHeading[] }} given2
 */
export function narrowing(model, ways, { first }) {
  const headingOf = (/** @type {string} */ column) =>
    first.find(({ name }) => name === column)?.heading ?? column;
  const said = Object.entries(model).map(([column, { type, filter = "" }]) =>
    [headingOf(column), ways[type], filter === "" ? [] : `“${filter}”`].flat().join(" "),
  );
  return said.length ? `Narrowed further: ${said.join("; ")}.` : "";
}
