// Adding figures: the sum with its bound where there is one, else why there is none.

const LOWER = new Set(["at least", "more than"]);
const SOFT = new Set(["about", "nearly", "estimated"]);
const UPPER = new Set(["up to", "fewer than"]);

/**
 * The bound of a sum: as weak as the weakest of its parts.
 * @param {Payload.Qualifier[]} qualifiers
 */
function bound(qualifiers) {
  const has = (/** @type {Set<string>} */ kinds) => qualifiers.some((one) => kinds.has(one));
  if (has(UPPER) && (has(LOWER) || has(SOFT))) return null;
  if (has(UPPER)) return "up to";
  if (has(SOFT)) return has(LOWER) ? "roughly, at least" : "about";
  return has(LOWER) ? "at least" : "";
}

/** @param {string[]} ids @param {Record<string, string>} apart */
function whyNot(ids, apart) {
  for (const one of ids) {
    for (const other of ids) {
      if (apart[`${one} ${other}`]) return apart[`${one} ${other}`];
    }
  }
  return null;
}

/**
 * A sentence for the chosen figures; `apart` holds the pairs that may not be added.
 * @param {string[]} ids @param {Figures} figures @param {Record<string, string>} apart
 */
export function sum(ids, figures, apart) {
  if (ids.length < 2) return "";
  const reason = whyNot(ids, apart);
  if (reason) return `These cannot be added. ${reason}`;
  const qualifier = bound(ids.map((id) => figures[id].qualifier));
  if (qualifier === null) return "These cannot be added: one has a lower bound, another an upper.";
  const total = ids.reduce((all, id) => all + (figures[id].value ?? 0), 0);
  const words = total.toLocaleString("en-GB");
  return `Together: ${[qualifier, words, figures[ids[0]].unit].filter(Boolean).join(" ")}.`;
}
