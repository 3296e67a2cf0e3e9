// What the reader chose: from the address and back, and which events it keeps.
import assert from "node:assert/strict";
import test, { describe } from "node:test";

import * as selection from "../../assets/js/1-values/selection.js";
import { event, known, seeded, span, year } from "./made.mjs";

const { empty, fold, parse, format, formatAddress, countWithin, narrow, toggled, dropped } =
  selection;

const FACETS = ["actor", "kind", "scope"];
const read = (search) => parse(search, known());
const kept = (events, chosen) => narrow(events, chosen, FACETS, ["core"]).kept;
const choosing = (choices, rest = {}) => ({
  ...empty(),
  choices: Object.fromEntries(Object.entries(choices).map(([key, ids]) => [key, new Set(ids)])),
  ...rest,
});

describe("reading an address", () => {
  test("an empty address chooses nothing", () => {
    assert.deepEqual(read(""), { selection: empty(), page: {}, notices: [] });
  });

  test("values of a facet are joined by a tilde", () => {
    const { choices } = read("?actor=mnla~ansar-dine").selection;
    assert.deepEqual(choices, { actor: new Set(["mnla", "ansar-dine"]) });
  });

  test("a facet named twice has the values of both", () => {
    const { choices } = read("?actor=mnla&actor=jnim").selection;
    assert.deepEqual(choices, { actor: new Set(["mnla", "jnim"]) });
  });

  for (const [text, years] of [
    ["2012..2013", { first: 2012, last: 2013 }],
    ["2012..", { first: 2012, last: null }],
    ["..2013", { first: null, last: 2013 }],
    ["2012", { first: 2012, last: 2012 }],
    ["0012..2013", { first: 12, last: 2013 }],
    ["-0430..-0403", { first: -430, last: -403 }],
    ["-0043..0014", { first: -43, last: 14 }],
  ]) {
    test(`years=${text} is understood`, () => {
      assert.deepEqual(read(`?years=${text}`).selection.years, years);
    });
  }

  const NO_YEARS = [
    "..",
    "2013..2012",
    "2012-2013",
    "12..13",
    "20120",
    "2012...2013",
    "x",
    "2٠١٢",
    "-0000",
    "-430",
    "-0403..-0430",
  ];
  for (const text of NO_YEARS) {
    test(`years=${text} is passed over with a notice`, () => {
      const { selection: chosen, notices } = read(`?years=${encodeURIComponent(text)}`);
      assert.equal(chosen.years, null);
      assert.deepEqual(notices, [
        `“${text}” are no years such as 1990..1991; they were passed over.`,
      ]);
    });
  }

  test("words are taken without stray spaces", () => {
    assert.equal(read("?q=%20S%C3%A9gou++peace ").selection.words, "Ségou peace");
  });

  test("an unknown value is passed over with a notice, and the known one stays", () => {
    const { selection: chosen, notices } = read("?actor=nobody~mnla");
    assert.deepEqual(chosen.choices, { actor: new Set(["mnla"]) });
    assert.deepEqual(notices, ["There is no actor “nobody” here; it was passed over."]);
  });

  test("an unknown key is passed over with a notice", () => {
    assert.deepEqual(read("?colour=red").notices, [
      "The address holds “colour”, which is not known here; it was passed over.",
    ]);
  });

  for (const key of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
    test(`the key ${key} is as unknown as any other`, () => {
      assert.deepEqual(read(`?${key}=x`).notices, [
        `The address holds “${key}”, which is not known here; it was passed over.`,
      ]);
    });
  }

  test("what the page shows is kept apart from what is chosen", () => {
    const { selection: chosen, page } = read("?event=coup-2012&lanes=actor&layout=list");
    assert.deepEqual(page, { event: "coup-2012", lanes: "actor", layout: "list" });
    assert.deepEqual(chosen, empty());
  });

  test("a notice calls what is not there by a word of English", () => {
    const { notices } = read("?lanes=colour");
    assert.deepEqual(notices, ["There is no kind of lanes “colour” here; it was passed over."]);
  });

  test("an event that is not there is passed over with a notice", () => {
    const { page, notices } = read("?event=no-such-event");
    assert.deepEqual(page, {});
    assert.deepEqual(notices, ["There is no event “no-such-event” here; it was passed over."]);
  });

  test("keys without a value say nothing", () => {
    assert.deepEqual(read("?actor=&years=&q=&event=&colour="), {
      selection: empty(),
      page: {},
      notices: [],
    });
  });
});

describe("writing an address", () => {
  test("nothing chosen is no query", () => {
    assert.equal(format(empty(), FACETS), "");
    assert.equal(formatAddress(empty(), {}, known()), "");
  });

  test("facets keep their order and values are sorted, however they were chosen", () => {
    const chosen = choosing({ kind: ["reform", "coups"], actor: ["mnla", "ansar-dine"] });
    assert.equal(format(chosen, FACETS), "actor=ansar-dine~mnla&kind=coups~reform");
  });

  test("a facet whose last value was taken out is not written", () => {
    assert.equal(format(choosing({ actor: [] }), FACETS), "");
  });

  test("words are escaped", () => {
    assert.equal(format({ ...empty(), words: "R&D = 50 %" }, FACETS), "q=R%26D%20%3D%2050%20%25");
  });

  test("what the page shows follows what is chosen", () => {
    const chosen = choosing({ actor: ["mnla"] }, { years: { first: 2012, last: null } });
    const address = formatAddress(chosen, { lanes: "actor", event: "coup-2012" }, known());
    assert.equal(address, "?actor=mnla&years=2012..&event=coup-2012&lanes=actor");
  });

  test("a part of the page that is unset is not written", () => {
    assert.equal(formatAddress(empty(), { event: null }, known()), "");
  });

  test("any address that was written is read as the same", () => {
    const chance = seeded(2012);
    const some = (values) => [...values].filter(() => chance() < 0.4);
    const letters = ["é", "&", "=", "%", "+", "#", "~", "“", "a", " ", "?", "漢", "😀", "/"];
    for (let round = 0; round < 300; round += 1) {
      const choices = Object.fromEntries(
        Object.entries(known().values)
          .map(([key, values]) => [key, some(values)])
          .filter(([, ids]) => ids.length),
      );
      const words = some(letters).join("").trim();
      const years =
        chance() < 0.5 ? null : { first: Math.floor(chance() * 4000) - 2000, last: 2019 };
      const chosen = choosing(choices, { words, years });
      const page = chance() < 0.5 ? {} : { event: "coup-2012" };
      const again = read(formatAddress(chosen, page, known()));
      assert.deepEqual(again, { selection: chosen, page, notices: [] });
    }
  });
});

describe("narrowing", () => {
  const events = [
    event("a", { span: year(2012), actor: ["mnla"], text: "segou falls" }),
    event("b", { span: span("2012-12-30", "2013-01-02", "span"), actor: ["mnla", "jnim"] }),
    event("c", { span: span("2013-06-18"), actor: ["jnim"], kind: ["reform"], text: "accord" }),
    event("d", { actor: ["mnla"], text: "undated in segou" }),
    event("e", { span: year(1960), scope: ["background"] }),
  ];
  const within = (first, last) => ({ ...empty(), years: { first, last } });

  test("without a chosen scope only the core is kept, in the given order", () => {
    assert.deepEqual(kept(events, empty()), ["a", "b", "c", "d"]);
  });

  test("a chosen scope takes the place of the core", () => {
    assert.deepEqual(kept(events, choosing({ scope: ["background"] })), ["e"]);
  });

  test("values of one facet widen, a further facet narrows", () => {
    const either = choosing({ actor: ["mnla", "jnim"] });
    assert.deepEqual(kept(events, either), ["a", "b", "c", "d"]);
    assert.deepEqual(kept(events, choosing({ actor: ["mnla", "jnim"], kind: ["reform"] })), ["c"]);
  });

  test("an event is kept when any day it may have happened on is within the years", () => {
    assert.deepEqual(kept(events, within(2013, 2013)), ["b", "c"]);
    assert.deepEqual(kept(events, within(null, 2012)), ["a", "b"]);
    assert.deepEqual(kept(events, within(2014, null)), []);
  });

  test("undated events are left out by years, and counted", () => {
    const narrowed = narrow(events, within(2012, 2012), FACETS, ["core"]);
    assert.equal(narrowed.undated, 1);
    assert.ok(!narrowed.kept.includes("d"));
  });

  test("an undated event another filter hides is not counted as left out by the years", () => {
    const chosen = { ...within(2012, 2012), choices: { actor: new Set(["jnim"]) } };
    assert.equal(narrow(events, chosen, FACETS, ["core"]).undated, 0);
  });

  test("all words must be found, whatever their accents and case", () => {
    assert.deepEqual(kept(events, { ...empty(), words: "SÉGOU falls" }), ["a"]);
  });

  test("the total is that of the chosen scopes, whatever the filters", () => {
    const chosen = choosing({ scope: ["core", "background"], actor: ["jnim"] });
    assert.equal(narrow(events, chosen, FACETS, ["core"]).total, 5);
  });

  test("the count beside a value is what choosing it alone would keep", () => {
    const chosen = choosing({ actor: ["mnla"], kind: ["coups", "reform"] });
    const { counts } = narrow(events, chosen, FACETS, ["core"]);
    assert.deepEqual(Object.fromEntries(counts.actor), { mnla: 3, jnim: 2 });
    assert.deepEqual(Object.fromEntries(counts.kind), { coups: 3 });
  });

  test("a year's count holds every event that may have happened in it", () => {
    const { counts } = narrow(events, within(2013, 2013), FACETS, ["core"]);
    assert.deepEqual(Object.fromEntries(counts.years), {
      "2012..2012": 1,
      "2012..2013": 1,
      "2013..2013": 1,
    });
    assert.deepEqual(
      [2011, 2012, 2013, 2014].map((one) => countWithin(counts.years, one, one)),
      [0, 2, 2, 0],
    );
    assert.equal(countWithin(counts.years, 2012, 2013), 3);
  });

  test("an event that may have been in any of several years is counted once among them", () => {
    const ancient = event("f", {
      span: { first: 0, last: 1, certainty: "span", years: [-430, 14] },
    });
    const { counts } = narrow([ancient], empty(), FACETS, ["core"]);
    assert.equal(countWithin(counts.years, -500, -431), 0);
    assert.equal(countWithin(counts.years, -27, 500), 1);
    assert.equal(countWithin(counts.years, 14, 14), 1);
    assert.equal(countWithin(counts.years, 15, 500), 0);
  });

  test("what dropping a filter would bring back is what fails that filter alone", () => {
    const chosen = { ...choosing({ actor: ["jnim"] }), words: "segou" };
    const { kept: none, without } = narrow(events, chosen, FACETS, ["core"]);
    assert.deepEqual(none, []);
    assert.deepEqual(without, { actor: 2, q: 2 });
  });
});

describe("changing what is chosen", () => {
  test("toggling takes a value in, toggling again takes it out", () => {
    const once = toggled(empty(), "actor", "mnla");
    assert.deepEqual(once.choices.actor, new Set(["mnla"]));
    assert.equal(format(toggled(once, "actor", "mnla"), FACETS), "");
  });

  test("toggling leaves the former selection as it was", () => {
    const before = choosing({ actor: ["mnla"] });
    toggled(before, "actor", "jnim");
    assert.deepEqual(before, choosing({ actor: ["mnla"] }));
  });

  for (const [key, rest] of [
    ["years", "actor=mnla&q=peace"],
    ["q", "actor=mnla&years=2012..2013"],
    ["actor", "years=2012..2013&q=peace"],
  ]) {
    test(`dropping ${key} leaves the rest`, () => {
      const all = choosing(
        { actor: ["mnla"] },
        { years: { first: 2012, last: 2013 }, words: "peace" },
      );
      assert.equal(format(dropped(all, key), FACETS), rest);
    });
  }
});

test("folding takes accents and case away", () => {
  assert.equal(fold("Ségou – ÉTAT naïf"), "segou – etat naif");
  assert.equal(fold("Mali’s ‘victory’, “so”"), "mali's 'victory', \"so\"");
});
