// The rows of the tables, made of what the browser had and of what was sent.
import assert from "node:assert/strict";
import test from "node:test";

import * as rows from "../../assets/js/1-values/rows.js";

const column = (name, several = false) => ({ name, several });

const table = {
  columns: [
    column("id"),
    column("date"),
    column("kind"),
    column("actors", true),
    column("record_note"),
    column("record_source", true),
  ],
  first: [{ name: "when", heading: "date, in words" }],
  known: {
    id: "id",
    kind: "kind",
    actors: "actor",
    record_note: "record.note",
    record_source: "record.sources",
    when: "when",
  },
  sent: { columns: ["date", "caveat", "citation"], rows: [["2012", "Mind it.", "The paper"]] },
};

const statement = {
  id: "coup",
  kind: ["coups"],
  actor: ["mnla", "army"],
  record: null,
  when: "2012",
};

const corpus = (tables, statements) => ({ views: { data: { tables } }, ...statements });

const [row] = rows.all(corpus({ events: table }, { events: [statement] }), "events");
const about = {
  words: "Showing 1 of 1 events.",
  release: { version: "1", hash: "abcd", shortHash: "ab", bibtex: "@misc" },
};

test("a cell has what the browser had under another name, or what was sent", () => {
  assert.equal(row.kind, "coups");
  assert.equal(row.date, "2012");
  assert.deepEqual(row.actors, ["mnla", "army"]);
});

test("what the record does not say of an event is an empty cell", () => {
  assert.equal(row.record_note, "");
  assert.deepEqual(row.record_source, []);
});

test("no number is no number, and never an empty text or nought", () => {
  const figures = {
    columns: [column("value")],
    known: { value: "value" },
    sent: { columns: [], rows: [[]] },
  };
  const given = corpus({ figures }, { figures: { share: { value: null } } });
  const [{ value }] = rows.all(given, "figures");
  assert.equal(value, null);
});

test("several values can be told apart by eye", () => {
  assert.equal(rows.readable(row).actors, "mnla; army");
});

test("a file has the columns of the table and four more, and none that the view added", () => {
  const [head, cells] = rows.asCsv(table, [row], about);
  assert.deepEqual(head, [
    "id",
    "date",
    "kind",
    "actors",
    "record_note",
    "record_source",
    "caveat",
    "citation",
    "filter",
    "data_hash",
  ]);
  assert.deepEqual(cells, [
    "coup",
    "2012",
    "coups",
    "mnla;army",
    "",
    "",
    "Mind it.",
    "The paper",
    about.words,
    "ab",
  ]);
});

test("as JSON, what holds of all rows stands once beside them", () => {
  const document = rows.asJson("events", table, [row], about);
  assert.deepEqual(Object.keys(document), ["version", "hash", "filter", "events"]);
  assert.deepEqual(document.events[0].actors, ["mnla", "army"]);
  assert.equal("when" in document.events[0], false);
});

test("what the columns leave out is said by their headings", () => {
  const model = {
    when: { filterType: "text", type: "contains", filter: "2012" },
    value: { filterType: "number", type: "greaterThan", filter: 0 },
    note: { filterType: "text", type: "blank" },
  };
  const ways = { contains: "contains", greaterThan: "is more than", blank: "is empty" };
  assert.equal(
    rows.narrowing(model, ways, table),
    "Narrowed further: date, in words contains “2012”; value is more than “0”; note is empty.",
  );
  assert.equal(rows.narrowing({}, ways, table), "");
});
