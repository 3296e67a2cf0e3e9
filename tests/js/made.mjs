// Made-up values for tests: events, addresses that are known, and seeded chance.

const MILLISECONDS = 86400000;

export const day = (text) => Date.parse(`${text}T00:00:00Z`) / MILLISECONDS;

/** A span of days, as Python sends it. */
export function span(first, last = first, certainty = "day") {
  return {
    first: day(first),
    last: day(last),
    certainty,
    years: [Number(first.slice(0, 4)), Number(last.slice(0, 4))],
  };
}

export const year = (number) => span(`${number}-01-01`, `${number}-12-31`, "year");

/** The first and the last day of the years that a made-up subject has to scale. */
export const DAYS = [day("2012-01-01"), day("2020-12-31")];

/** An event of the core with nothing else to it. */
export const event = (id, properties = {}) => ({
  id,
  span: null,
  record: null,
  text: "",
  actor: [],
  claim: [],
  place: [],
  kind: ["coups"],
  scope: ["core"],
  ...properties,
});

/** What an address may name. */
export const known = () => ({
  values: {
    actor: new Set(["mnla", "ansar-dine", "jnim"]),
    kind: new Set(["coups", "reform"]),
    scope: new Set(["core", "background"]),
  },
  pageKeys: ["event", "lanes", "layout"],
  pages: { event: new Set(["coup-2012"]), lanes: new Set(["kind", "actor"]) },
});

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
