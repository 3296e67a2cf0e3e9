// The grids: their scripts come when a table is first opened, and then they are narrowed like all.

import { byId } from "../1-values/dom.js";
import { all as allScripts } from "./scripts.js";

// Per table: the rows it is to show, the column they are to be sorted by as the address has it,
// and the interface of its grid once there is one.
const wanted = new Map();
const orders = new Map();
const apis = new Map();

const DOWN = "~desc";

// What a grid asks for by name: columns in words are sorted by what the words say.
/** @param {number} one @param {number} other */
const difference = (one, other) => one - other || 0;
/** @param {any} value */
const last = (value) => (value === "" || value === null ? Infinity : value);
/** @type {Record<string, (...given: any[]) => any>} */
const functions = {
  leave: () => false,
  inTime: (_, __, { data: one }, { data: other }) =>
    difference(last(one.begins), last(other.begins)),
  byValue: (_, __, { data: one }, { data: other }) =>
    difference(last(one.value), last(other.value)),
};

/**
 * Mounts a table's grid, once its scripts have come; `late` is told where they do not. `heard` is
 * told of every change, `sorted` of the column that a reader sorts by.
 * @param {string} key
 * @param {Payload.Table} given
 * @param {string[]} scripts
 * @param {{ late: () => void, heard: () => void, sorted: (by: string) => void }} hears
 */
export async function mount(key, { label, grid: component }, scripts, { late, heard, sorted }) {
  await allScripts(scripts, late);
  window.dashAgGridFunctions = { ...window.dashAgGridFunctions, ...functions };
  window.dash_clientside.set_props(`grid-of-${key}`, { children: component });
  const api = await window.dash_ag_grid.getApiAsync(`grid-${key}`);
  // The grid has no option for its name.
  byId(`grid-${key}`)
    .querySelector('[role="grid"], [role="treegrid"]')
    .setAttribute("aria-label", label);
  apis.set(key, api);
  for (const change of ["modelUpdated", "filterChanged"]) api.addEventListener(change, heard);
  api.addEventListener("sortChanged", () => sorted(sortedBy(api)));
  order(key);
  fill(key);
}

/**
 * The first column, for an address names one; empty where the rows stand as they came.
 * @param {any} api
 */
function sortedBy(api) {
  const first = api
    .getColumnState()
    .filter((/** @type {any} */ { sort }) => sort)
    .sort((/** @type {any} */ one, /** @type {any} */ other) => one.sortIndex - other.sortIndex)[0];
  if (!first) return "";
  return first.sort === "desc" ? `${first.colId}${DOWN}` : first.colId;
}

/** @param {string} key */
function order(key) {
  const api = apis.get(key);
  const by = orders.get(key);
  if (sortedBy(api) === by) return;
  const isDown = by.endsWith(DOWN);
  const colId = isDown ? by.slice(0, -DOWN.length) : by;
  const state = by ? [{ colId, sort: isDown ? "desc" : "asc" }] : [];
  api.applyColumnState({ state, defaultState: { sort: null } });
}

/** @param {string} key */
function fill(key) {
  window.dash_clientside.set_props(`grid-${key}`, { rowData: wanted.get(key) });
}

/** @param {string} key @param {Row[]} rows @param {string} by */
export function show(key, rows, by) {
  wanted.set(key, rows);
  orders.set(key, by);
  if (!apis.has(key)) return;
  order(key);
  fill(key);
}

/**
 * What the grid shows, in its order: ids, and by which columns it is narrowed; null without it.
 * @param {string} key
 */
export function shown(key) {
  const api = apis.get(key);
  if (!api) return null;
  /** @type {string[]} */
  const ids = [];
  api.forEachNodeAfterFilterAndSort((/** @type {any} */ { data }) => ids.push(data.id));
  return { ids, model: api.getFilterModel() };
}

/** @param {string} key @param {string} name @param {boolean} is */
export function showColumn(key, name, is) {
  apis.get(key).setColumnsVisible([name], is);
}
