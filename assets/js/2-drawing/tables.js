// Tables as plain as on paper, the dictionary of their columns, and the addresses of files.

import { element } from "../1-values/dom.js";

/** @param {string[]} words */
const heads = (words) =>
  element(
    "thead",
    {},
    element(
      "tr",
      {},
      words.map((word) => element("th", { scope: "col" }, word)),
    ),
  );

/**
 * In a frame of its own that scrolls where the page is narrow.
 * @param {string} label @param {...Child} parts
 */
const framed = (label, ...parts) =>
  element(
    "div",
    { className: "twin-frame", tabIndex: 0, role: "region", "aria-label": label },
    element("table", { className: "twin", "aria-label": label }, parts),
  );

/**
 * The name of a row, which opens its event's card.
 * @param {string} words @param {string | null | undefined} event
 */
const opener = (words, event) =>
  event
    ? element("button", { type: "button", className: "as-text", "data-open": event }, words)
    : words;

/**
 * The columns that show at first; `of` gives a row's mark and its event.
 * @param {string} label
 * @param {Payload.ColumnHeading[]} columns
 * @param {Row[]} rows
 * @param {(row: Row) => { mark: string, event: string | null | undefined }} of
 */
export function plain(label, columns, rows, of) {
  const row = (/** @type {Row} */ cells) => {
    const { mark, event } = of(cells);
    const [first, ...others] = columns.map(({ name }) => String(cells[name]));
    return element(
      "tr",
      { [mark]: cells.id },
      element("th", { scope: "row" }, opener(first, event)),
      others.map((words) => element("td", {}, words)),
    );
  };
  const headings = columns.map(({ heading }) => heading);
  return framed(label, heads(headings), element("tbody", {}, rows.map(row)));
}

/**
 * Only these rows of a plain table, in this order.
 * @param {HTMLElement} place @param {string[]} ids
 */
export function arrange(place, ids) {
  const body = place.querySelector("tbody");
  const all = [...body.children];
  const rows = /** @type {Lookup<HTMLElement>} */ (
    new Map(all.map((row) => [row.dataset.event ?? row.dataset.figure, row]))
  );
  for (const [id, row] of rows) row.hidden = !ids.includes(id);
  body.append(...ids.map((id) => rows.get(id)));
}

/**
 * Names of columns and values stand in backticks, as in the tables' own dictionary.
 * @param {string} text
 */
const worded = (text) =>
  text.split("`").map((part, place) => (place % 2 ? element("code", {}, part) : part));

/** @param {Record<string, string>} list */
function values(list) {
  const item = (/** @type {[string, string]} */ [value, label]) =>
    element("li", {}, element("code", {}, value), label && label !== value ? ` ${label}` : "");
  return element(
    "details",
    {},
    element("summary", {}, `${Object.keys(list).length} values`),
    element("ul", {}, Object.entries(list).map(item)),
  );
}

/**
 * Per column: its name, what it holds and its closed list, whether it may be empty, its meaning.
 * @param {Pick<Payload.Table, "label" | "columns">} given
 * @param {Record<string, Record<string, string>>} lists
 */
export function dictionary({ label, columns }, lists) {
  const row = (/** @type {Payload.Column} */ { name, holds, list, empty, meaning }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, element("code", {}, name)),
      element("td", {}, worded(meaning)),
      element("td", {}, holds, list ? values(lists[list]) : null),
      element("td", {}, empty ? "yes" : "no"),
    );
  return framed(
    `What the columns of ${label.toLowerCase()} mean`,
    heads(["Column", "Meaning", "Holds", "May be empty"]),
    element("tbody", {}, columns.map(row)),
  );
}

/**
 * Addresses are relative: they hold wherever the page is served.
 * @param {[string, string[]][]} groups
 */
export function addresses(groups) {
  const link = (/** @type {string} */ name) => element("a", { href: `data/${name}` }, name);
  return element(
    "dl",
    { className: "addresses" },
    groups.flatMap(([about, names]) => [
      element("dt", {}, about),
      element("dd", {}, names.map(link)),
    ]),
  );
}
