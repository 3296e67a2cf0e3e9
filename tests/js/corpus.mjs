// A made-up corpus of three events, as Python would send it.
import { complete, index } from "../../assets/js/1-values/corpus.js";
import { load } from "../../assets/js/1-values/store.js";
import { DAYS, span, year } from "./made.mjs";

const FACETS = ["actor", "kind", "theme", "place", "section", "claim", "voice", "source", "scope"];

const option = (id, label, group = "") => ({ id, label, short: label, group, voice: "paper" });

const OPTIONS = {
  actor: [
    option("mnla", "MNLA", "Rebels"),
    option("jnim", "JNIM", "Rebels"),
    option("un", "The UN"),
  ],
  kind: [option("coups", "Coups"), option("accords", "Accords")],
  theme: [option("A", "What security is")],
  place: [option("gao", "Gao")],
  section: [option("I.A", "I.A Before the war")],
  claim: [option("one", "The first claim"), option("two", "The second claim")],
  voice: [option("paper", "the paper"), option("record", "the record")],
  source: [option("report", "A report")],
  scope: [option("core", "Core"), option("background", "Background")],
};

/** Values are sent as places among those offered. */
const placed = (values) =>
  Object.fromEntries(
    FACETS.map((key) => [
      key,
      (values[key] ?? []).map((id) => OPTIONS[key].findIndex((one) => one.id === id)),
    ]),
  );

const event = (id, title, date, values = {}) => ({
  id,
  title,
  summary: `${title}, in a sentence.`,
  when: date ? "22 March 2012" : "no date",
  precision: date ? "to the day" : "undated",
  span: date,
  record: null,
  ...placed({ kind: ["coups"], voice: ["paper"], scope: ["core"], section: ["I.A"], ...values }),
});

const YEARS = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];

const first = () => ({
  subject: {
    id: "made-up",
    title: "A made-up subject",
    credit: "A. Author, “A work”",
    called: "the essay",
    record: "the archive",
    years: [2012, 2020],
    days: DAYS,
    bars: YEARS.map((one) => ({ years: [one, one], label: String(one), short: String(one % 100) })),
  },
  facets: FACETS.map((key) => ({ key, label: key.toUpperCase(), phrase: `with ${key} {}` })),
  options: structuredClone(OPTIONS),
  defaultScope: ["core"],
  pageKeys: ["event", "view"],
  events: [
    event("coup", "A coup", span("2012-03-22"), { actor: ["mnla"], claim: ["one"] }),
    event("accord", "An accord", year(2015), { kind: ["accords"], actor: ["un"], place: ["gao"] }),
    event("rumour", "A rumour", null, { voice: ["record"] }),
  ],
  names: { mnla: ["MNLA"], jnim: ["JNIM"], un: ["The UN"] },
  nameable: { footnote: [1, 2], reading: [], sort: [], present: [] },
  views: {
    timeline: {
      lanes: { kind: [option("coups", "Coups"), option("accords", "Accords")] },
      edge: { day: 18500, words: "as of 2020" },
      words: { kind: { coups: "coups", accords: "accords" } },
    },
  },
});

const none = {
  sources: [],
  citation: "A. Author, “A work”, n. 1",
  note: "",
  recordNote: "",
  recordSources: [],
  footnotes: [],
  figures: [],
  links: [],
};

const link = (claim, relation) => ({
  claim,
  relation,
  basis: "news",
  voice: "the paper ties them",
  footnotes: [1],
});

const note = (properties) => ({
  chain: "fn 1 → A report",
  hops: [],
  sections: ["I.A"],
  signal: "",
  pinpoint: "",
  sources: ["report"],
  doubt: "",
  note: "",
  ...properties,
});

const later = () => ({
  details: {
    coup: {
      ...none,
      note: "Not certain.",
      footnotes: [1],
      figures: ["dead"],
      links: [link("one", "supports")],
    },
    accord: { ...none, links: [link("one", "complicates")] },
    rumour: { ...none, recordNote: "A letter tells of it.", recordSources: ["report"] },
  },
  claims: {
    one: { text: "The first claim.", section: "I.A Before the war", footnotes: [1] },
    two: { text: "The second claim.", section: "I.A Before the war", footnotes: [] },
  },
  causes: [],
  figures: {
    dead: {
      number: "at least 10 people",
      value: 10,
      unit: "people",
      qualifier: "at least",
      events: ["coup"],
      measure: "killed",
      who: "soldiers",
      where: "Gao",
      when: "2012",
      voice: "the paper",
      footnotes: [1],
      sources: [],
      note: "",
    },
  },
  footnotes: {
    1: note({}),
    2: note({ chain: "fn 2 → Id. → fn 1 → A report", hops: [1], doubt: "Which page is meant?" }),
  },
  sources: {
    report: {
      words: "A report, 2012",
      url: "https://example.org/",
      kind: "report",
      voice: "paper",
    },
  },
  stories: [],
  views: {
    argument: {
      headings: [{ section: "I.A", label: "I.A Before the war", claims: ["one", "two"] }],
      readings: {},
      themes: { one: ["A"] },
    },
  },
  bibtex: { coup: "@misc{coup,\n}\n", accord: "@misc{accord,\n}\n", rumour: "@misc{rumour,\n}\n" },
  authors: "The authors",
  release: { version: "1.0", shortHash: "abc", bibtex: "@misc{all,\n}\n" },
});

/** Made anew, so that no test sees what another did, and the one of which all speaks. */
export function madeCorpus() {
  const corpus = complete(index(first()), later());
  load(corpus);
  return corpus;
}
