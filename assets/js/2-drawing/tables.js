// Tables as plain as on paper, the dictionary of their columns, and the addresses of files.

import { element } from "../1-values/dom.js";

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

/** In a frame of its own that scrolls where the page is narrow. */
const framed = (label, ...parts) =>
  element(
    "div",
    { className: "twin-frame", tabIndex: 0, role: "region", "aria-label": label },
    element("table", { className: "twin", "aria-label": label }, parts),
  );

/** The name of a row, which opens its event's card. */
const opener = (words, event) =>
  event
    ? element("button", { type: "button", className: "as-text", "data-open": event }, words)
    : words;

/** The columns that show at first; `of` gives a row's mark and its event. */
export function plain(label, columns, rows, of) {
  const row = (cells) => {
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

/** Only these rows of a plain table, in this order. */
export function arrange(place, ids) {
  const body = place.querySelector("tbody");
  const rows = new Map([...body.rows].map((row) => [row.dataset.event ?? row.dataset.figure, row]));
  for (const [id, row] of rows) row.hidden = !ids.includes(id);
  body.append(...ids.map((id) => rows.get(id)));
}

/** Names of columns and values stand in backticks, as in the tables' own dictionary. */
const worded = (text) =>
  text.split("`").map((part, place) => (place % 2 ? element("code", {}, part) : part));

function values(list) {
  const item = ([value, label]) =>
    element("li", {}, element("code", {}, value), label && label !== value ? ` ${label}` : "");
  return element(
    "details",
    {},
    element("summary", {}, `${Object.keys(list).length} values`),
    element("ul", {}, Object.entries(list).map(item)),
  );
}

/** Per column: its name, what it holds and its closed list, whether it may be empty, its meaning. */
export function dictionary({ label, columns }, lists) {
  const row = ({ name, holds, list, empty, meaning }) =>
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

/** Addresses are relative: they hold wherever the page is served. */
export function addresses(groups) {
  const link = (name) => element("a", { href: `data/${name}` }, name);
  return element(
    "dl",
    { className: "addresses" },
    groups.flatMap(([about, names]) => [
      element("dt", {}, about),
      element("dd", {}, names.map(link)),
    ]),
  );
}
