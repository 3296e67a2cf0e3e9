// The filter panel: years, every facet's values with counts that follow, and the chosen as chips.

import { yearInWords } from "../1-values/calendar.js";
import { byId, element } from "../1-values/dom.js";
import { countWithin } from "../1-values/selection.js";
import * as wording from "../1-values/wording.js";

// Open when the page opens; the rest is one click away.
const OPEN = new Set(["kind", "actor"]);
// So many values are worth a way past them by keyboard.
const MANY = 12;
// So many letters have room below the bars of the years, with one between two labels.
const LETTERS = 36;
// Scope has its buttons above the timeline.
const ELSEWHERE = new Set(["scope"]);

/** @param {number} first @param {number} last */
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, n) => first + n);

/**
 * Every value some event has, in any scope; a value of no event would only be in the way.
 * @param {Corpus} corpus @param {string} key
 */
function used(corpus, key) {
  const values = new Set(corpus.events.flatMap((event) => event[/** @type {FacetKey} */ (key)]));
  return corpus.options[key].filter(({ id }) => values.has(id));
}

/** @param {Payload.Option[]} options */
function groups(options) {
  const byGroup = Map.groupBy
    ? Map.groupBy(options, ({ group }) => group)
    : options.reduce(
        (all, one) => all.set(one.group, [...(all.get(one.group) ?? []), one]),
        new Map(),
      );
  return [...byGroup];
}

/** @param {string} key @param {Payload.Option} given1 */
const choice = (key, { id, label }) =>
  element(
    "label",
    { className: "value", "data-value": id },
    element("input", { type: "checkbox", value: id, name: key, className: "form-check-input" }),
    element("span", { className: "value-label" }, label),
    element("span", { className: "count" }),
  );

/** @param {{ length: number }} given */
const wayPast = ({ length }) =>
  element(
    "button",
    { type: "button", className: "way-past", "data-past": "1" },
    `Skip these ${length} values`,
  );

/** @param {Corpus} corpus @param {Payload.Facet} given1 */
function facet(corpus, { key, label }) {
  const options = used(corpus, key);
  return element(
    "details",
    { className: "facet", "data-facet": key, open: OPEN.has(key) },
    element("summary", {}, label, element("span", { className: "chosen" })),
    element(
      "fieldset",
      {},
      element("legend", { className: "unseen" }, label),
      options.length > MANY ? wayPast(options) : null,
      groups(options).map(([group, values]) =>
        element(
          "div",
          group ? { role: "group", "aria-label": group, className: "value-group" } : {},
          group ? element("p", { className: "group-name", "aria-hidden": "true" }, group) : null,
          values.map((/** @type {Payload.Option} */ option) => choice(key, option)),
        ),
      ),
    ),
  );
}

/** @param {string} id @param {string} words @param {number[]} years */
function yearSelect(id, words, years) {
  return element(
    "label",
    { className: "year-end" },
    words,
    element(
      "select",
      { id, className: "form-select" },
      element("option", { value: "" }, "any"),
      years.map((year) => element("option", { value: String(year) }, yearInWords(year))),
    ),
  );
}

/**
 * What is written below each bar: as many labels as there is room for, none beyond the last bar.
 * @param {{ short: string }[]} bars
 */
function labels(bars) {
  const perBar = LETTERS / bars.length;
  const longest = Math.max(...bars.map(({ short }) => short.length));
  const each = Math.ceil((longest + 1) / perBar);
  return bars.map(({ short }, place) =>
    place % each === 0 && short.length <= (bars.length - place) * perBar ? short : "",
  );
}

/**
 * One bar a year to choose it by, and both ends by name.
 * @param {Corpus} corpus
 */
function years(corpus) {
  const { years: own, bars } = corpus.subject;
  const written = labels(bars);
  const all = corpus.events.flatMap(({ span }) => span?.years ?? []);
  const named = range(Math.min(own[0], ...all), Math.max(own[1], ...all));
  return [
    element("p", { className: "filter-title", id: "years-title" }, "Years"),
    element(
      "div",
      { className: "histogram", role: "group", "aria-labelledby": "years-title" },
      bars.map(({ years: [first, last], label }, place) =>
        element(
          "button",
          {
            type: "button",
            className: "year-bar",
            "data-year": first,
            "data-last-year": last,
            title: label,
          },
          element("span", { className: "bar-fill" }),
          element("span", { className: "bar-year", "aria-hidden": "true" }, written[place]),
        ),
      ),
    ),
    element(
      "div",
      { className: "year-ends" },
      yearSelect("years-first", "from", named),
      yearSelect("years-last", "to", named),
    ),
  ];
}

/** @param {Corpus} corpus */
export function start(corpus) {
  byId("years").replaceChildren(...years(corpus));
  // Of a single year there is nothing to choose.
  byId("years").hidden = corpus.subject.bars.length < 2;
  const facets = corpus.facets.filter(({ key }) => !ELSEWHERE.has(key));
  byId("facets").replaceChildren(
    ...facets.filter(({ key }) => used(corpus, key).length).map((one) => facet(corpus, one)),
  );
  // One alone is no choice.
  byId("scopes").style.display = corpus.options.scope.length < 2 ? "none" : "";
  byId("scopes").replaceChildren(
    ...corpus.options.scope.map(({ id, label }) =>
      element(
        "button",
        { type: "button", className: "tool scope", "data-scope": id },
        label,
        " ",
        element("span", { className: "count" }),
      ),
    ),
  );
}

/**
 * @param {Corpus} corpus
 * @param {Selected} selection
 * @param {Narrowed} narrowed
 * @param {Set<string>} scopes
 */
export function show(corpus, selection, narrowed, scopes) {
  showYears(selection, narrowed.counts.years);
  for (const box of byId("facets").children) showFacet(box, selection, narrowed);
  for (const button of byId("scopes").children) {
    const { scope } = button.dataset;
    button.setAttribute("aria-pressed", String(scopes.has(scope)));
    setText(button.querySelector(".count"), narrowed.counts.scope.get(scope) ?? 0);
  }
  byId("chips").replaceChildren(...chips(corpus, selection));
}

/** @param {HTMLElement} node @param {string | number} value */
function setText(node, value) {
  const text = String(value);
  if (node.textContent !== text) node.textContent = text;
}

/** @param {HTMLElement} box @param {Selected} selection @param {Narrowed} narrowed */
function showFacet(box, selection, narrowed) {
  const key = box.dataset.facet;
  const chosen = selection.choices[key] ?? new Set();
  setText(box.querySelector(".chosen"), chosen.size ? ` ${chosen.size} chosen` : "");
  for (const label of box.querySelectorAll(".value")) {
    const { value } = label.dataset;
    const count = narrowed.counts[key].get(value) ?? 0;
    label.firstChild.checked = chosen.has(value);
    setText(label.lastChild, count);
    label.classList.toggle("none", count === 0);
  }
}

/** @param {Selected} selection @param {Map<string | number, number>} counts */
function showYears(selection, counts) {
  const bars = [...byId("years").querySelectorAll(".year-bar")];
  const countOf = (/** @type {any} */ { dataset }) =>
    countWithin(counts, Number(dataset.year), Number(dataset.lastYear));
  const highest = Math.max(1, ...bars.map(countOf));
  const first = selection.years?.first ?? -Infinity;
  const last = selection.years?.last ?? Infinity;
  for (const bar of bars) {
    const count = countOf(bar);
    const isChosen = Number(bar.dataset.lastYear) >= first && Number(bar.dataset.year) <= last;
    bar.firstChild.style.height = `${(count / highest) * 100}%`;
    bar.setAttribute("aria-label", `${bar.title}: ${wording.counted(count, "event")}`);
    bar.setAttribute("aria-pressed", String(Boolean(selection.years) && isChosen));
  }
  byId("years-first").value = String(selection.years?.first ?? "");
  byId("years-last").value = String(selection.years?.last ?? "");
}

/** @param {string} words @param {string} key @param {string | null} value */
const chip = (words, key, value) =>
  element(
    "button",
    {
      type: "button",
      className: "chip",
      "data-key": key,
      "data-value": value,
      "aria-label": `Remove ${words}`,
    },
    words,
    element("span", { "aria-hidden": "true" }, " ×"),
  );

/** @param {Corpus} corpus @param {Selected} selection */
function chips(corpus, selection) {
  const facets = corpus.facets.filter(({ key }) => !ELSEWHERE.has(key));
  const made = facets.flatMap(({ key, label }) =>
    corpus.options[key]
      .filter(({ id }) => selection.choices[key]?.has(id))
      .map(({ id, short }) => chip(`${label}: ${short}`, key, id)),
  );
  if (selection.years) made.push(chip(`Years: ${wording.years(selection.years)}`, "years", null));
  if (selection.words) made.push(chip(`Search: “${selection.words}”`, "q", null));
  if (made.length) {
    made.push(
      element("button", { type: "button", className: "chip clear", "data-key": "" }, "Clear all"),
    );
  }
  return made;
}

/**
 * Why nothing is left, and what each way back would bring.
 * @param {Corpus} corpus @param {Selected} selection @param {Narrowed} narrowed
 */
export function empty(corpus, selection, narrowed) {
  const labels = Object.fromEntries(corpus.facets.map(({ key, label }) => [key, label]));
  /** @type {Record<string, string>} */
  const names = { ...labels, years: "Years", q: "Search" };
  const ways = wording
    .activeFilters(selection)
    .filter((key) => narrowed.without[key])
    .map((key) =>
      element(
        "button",
        { type: "button", className: "tool", "data-drop": key },
        `Drop the filter “${names[key]}”: ${wording.counted(narrowed.without[key], "event")}`,
      ),
    );
  const asked = wording.inWords(selection, corpus.facets, corpus.options);
  return [
    element(
      "p",
      {},
      `None of ${wording.counted(narrowed.total, "event")} fits all of this: ${asked}.`,
    ),
    element(
      "p",
      { className: "ways" },
      ways,
      element(
        "button",
        { type: "button", className: "tool", "data-drop": "" },
        "Clear all filters",
      ),
    ),
  ];
}
