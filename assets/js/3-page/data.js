// The Data view: one table at a time, narrowed with everything else, and files made of it.

import { keptFigures } from "../1-values/charts.js";
import { byId, pressed } from "../1-values/dom.js";
import {
  all as allRows,
  asCsv,
  asJson,
  narrowing,
  readable as readableRows,
} from "../1-values/rows.js";
import { empty, narrow } from "../1-values/selection.js";
import { current, go } from "../1-values/store.js";
import { counted, status as statusInWords } from "../1-values/wording.js";
import { addresses, arrange, dictionary, plain } from "../2-drawing/tables.js";
import * as downloading from "./downloading.js";
import * as grids from "./grids.js";
import * as opening from "./opening.js";

const MISSING =
  "The table that can be sorted has not come from the server yet; it is asked for until it comes, and this is the plain one.";

const FIRST = "events";

// The table that is open.
/** @type {TableKey} */
let open;
// By table: its rows as its file has them and as they are read, and the ids the filters keep.
/** @type {Tables} */
const tables = new Map();
const mounted = new Set();
// Of which tables the grid is still to come, though it was asked for a while ago.
const missing = new Set();

/** @type {Record<TableKey, (corpus: Corpus, kept: Set<string>) => Set<string>>} */
const keptBy = {
  events: (_, kept) => kept,
  figures: (corpus, kept) => keptFigures(corpus.figures, kept),
};

/** What a row stands for, and the event whose card it opens. */
/** @type {Record<string, (corpus: Corpus, id: string) => { mark: string, event: string | undefined }>} */
const standsFor = {
  events: (_, id) => ({ mark: "data-event", event: id }),
  figures: (corpus, id) => ({ mark: "data-figure", event: corpus.figures[id].events[0] }),
};

/** @param {string} key */
const place = (key) => byId(`table-${key}`);

/** @param {Corpus} corpus */
function start(corpus) {
  const { data } = corpus.views;
  for (const [key, table] of Object.entries(data.tables)) {
    const rows = allRows(corpus, /** @type {TableKey} */ (key));
    const readable = rows.map(readableRows);
    tables.set(/** @type {TableKey} */ (key), { rows, readable, kept: new Set() });
    const of = (/** @type {Row} */ { id }) => standsFor[key](corpus, id);
    place(key)
      .querySelector(".plain")
      .append(plain(table.label, table.first, readable, of));
    place(key).addEventListener("keydown", onKey);
  }
  byId("addresses").replaceChildren(addresses(data.addresses));
}

/**
 * One of the tables, with its dictionary.
 * @param {Corpus} corpus @param {TableKey} chosen
 */
function choose(corpus, chosen) {
  const { data } = corpus.views;
  open = chosen;
  for (const key of tables.keys()) place(key).hidden = key !== open;
  for (const button of byId("view-data").querySelectorAll("[data-table]")) {
    pressed(button, button.dataset.table === open);
  }
  byId("dictionary").replaceChildren(dictionary(data.tables[open], data.lists));
  mount(data, open);
  say();
}

/**
 * Once; until the scripts have come, the plain table stays.
 * @param {Payload.DataView} given @param {TableKey} key
 */
async function mount({ tables: sent, scripts }, key) {
  if (mounted.has(key)) return;
  mounted.add(key);
  await grids.mount(key, sent[key], scripts, {
    late: () => {
      missing.add(key);
      say();
    },
    heard: say,
    // The other grid is put back in order out of sight.
    sorted: (by) => key === open && sorted(by),
  });
  missing.delete(key);
  place(key).dataset.grid = "1";
  say();
}

/**
 * Sorting leaves no step Back: a reader tries one column after another.
 * @param {string} by
 */
function sorted(by) {
  if (by !== (current().page.sort ?? "")) go({ page: { sort: by || null }, replace: true });
}

/** @param {Corpus} corpus @param {Shown} given1 */
export function show(corpus, { page, kept }) {
  const chosen = /** @type {TableKey} */ (page.table ?? FIRST);
  if (!tables.size) start(corpus);
  if (chosen !== open) choose(corpus, chosen);
  else mount(corpus.views.data, open);
  for (const [key, table] of tables) {
    table.kept = keptBy[key](corpus, kept);
    const seen = table.readable.filter(({ id }) => table.kept.has(id));
    grids.show(key, seen, (key === open && page.sort) || "");
  }
  say();
}

/** The rows that are seen, in the order in which they are, and by which columns they are narrowed. */
function shown() {
  const { rows, kept } = tables.get(open);
  const seen = grids.shown(open) ?? { ids: null, model: {} };
  if (!seen.ids) return { rows: rows.filter(({ id }) => kept.has(id)), model: {} };
  /** @type {Map<string, any>} */
  const byRow = new Map(rows.map((row) => [row.id, row]));
  return { rows: seen.ids.map((id) => byRow.get(id)), model: seen.model };
}

const belonging = {
  events: "events fit the filters.",
  figures: "figures belong to events that fit the filters, or to none.",
};

/** @param {Corpus} corpus @param {GridModel} model */
const further = (corpus, model) =>
  narrowing(model, corpus.views.data.ways, corpus.views.data.tables[open]);

/** @param {...(string | false | undefined)} said */
const sentences = (...said) => said.filter(Boolean).join(" ");

/** After every change, be it of the filters or within the grid. */
function say() {
  const { rows, kept } = tables.get(open);
  const seen = shown();
  arrange(
    place(open).querySelector(".plain"),
    seen.rows.map(({ id }) => id),
  );
  const narrowed = further(current().corpus, seen.model);
  byId("table-says").textContent = sentences(
    `${kept.size} of ${rows.length} ${belonging[open]}`,
    narrowed && `${narrowed} ${counted(seen.rows.length, "row")} left.`,
    missing.has(open) && MISSING,
  );
}

/**
 * The sentence that tells what a file holds: the page's own, and what the columns leave out.
 * @param {string} extent @param {GridModel} model
 */
function inWords(extent, model) {
  const { corpus, selection } = current();
  const scopes = new Set(corpus.options.scope.map(({ id }) => id));
  const all = { ...empty(), choices: { scope: scopes } };
  const asked = extent === "all" ? all : selection;
  const narrowed = narrow(corpus.events, asked, corpus.facetKeys, corpus.defaultScope);
  const status = statusInWords(asked, narrowed, corpus.facets, corpus.options);
  const figures = open === "figures" && "Figures of these events, and those of none.";
  return sentences(status, figures, further(corpus, model));
}

/**
 * @type {Record<
 *   string, (name: string, table: Payload.Table, rows: Row[], about: AboutRows) => void
 * >}
 */
const files = {
  csv: (name, table, rows, about) => downloading.csv(`${name}.csv`, asCsv(table, rows, about)),
  json: (name, table, rows, about) =>
    downloading.json(`${name}.json`, asJson(open, table, rows, about)),
};

/** @param {Record<string, string>} given */
function take({ take: format, extent }) {
  const { corpus } = current();
  const { release } = corpus;
  const { rows, model } = extent === "all" ? { rows: tables.get(open).rows, model: {} } : shown();
  const name = `${corpus.subject.id}-timeline-${open}-${release.shortHash}`;
  const about = { words: inWords(extent, model), release };
  files[format](name, corpus.views.data.tables[open], rows, about);
}

/** @param {Element | null} row */
const eventOf = (row) =>
  row ? standsFor[open](current().corpus, row.getAttribute("row-id") ?? "").event : null;

/** @param {Element | null} row */
function openRow(row) {
  const event = eventOf(row);
  if (event) opening.openEvent(event);
  return Boolean(event);
}

/** @param {Heard<KeyboardEvent>} event */
function onKey(event) {
  if (event.key !== "Enter" && event.key !== " ") return;
  const cell = event.target.closest(".ag-cell");
  if (cell && openRow(cell.closest(".ag-row"))) event.preventDefault();
}

/** @param {string} key */
const toTable = (key) => go({ page: { table: key === FIRST ? null : key, sort: null } });

/** @param {FrameElement} target */
export function clicked(target) {
  const chosen = target.closest("button[data-table]");
  const taken = target.closest("button[data-take]");
  const opens = target.closest(".ag-cell.opens");
  if (chosen) toTable(chosen.dataset.table);
  else if (taken) take(taken.dataset);
  else if (opens) return openRow(opens.closest(".ag-row"));
  else return false;
  return true;
}

/**
 * A box of the choice of columns: `column-events-record_date`.
 * @param {HTMLInputElement} given
 */
export function changed({ id, checked }) {
  const [part, key, ...name] = id.split("-");
  if (part === "column") grids.showColumn(key, name.join("-"), checked);
}
