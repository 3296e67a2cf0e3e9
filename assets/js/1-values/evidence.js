// Claims and the events tied to them, from either side.

const RELATIONS = ["supports", "illustrates", "complicates"];

/**
 * By claim, the events tied to it in the order of time, each with its link.
 * @param {Pick<Corpus, "claims" | "events">} corpus
 */
export function byClaim(corpus) {
  const all = /** @type {Lookup<Tied[]>} */ (
    new Map(Object.keys(corpus.claims).map((claim) => [claim, []]))
  );
  for (const event of corpus.events) {
    for (const link of event.links) all.get(link.claim).push({ event, link });
  }
  return all;
}

/**
 * `2 events support it, 1 complicates it`; that none does is worth saying too.
 * @param {Tied[]} evidence
 */
export function inWords(evidence) {
  if (!evidence.length) return "No dated evidence";
  return RELATIONS.map((relation) => ({
    relation,
    count: evidence.filter(({ link }) => link.relation === relation).length,
  }))
    .filter(({ count }) => count)
    .map(({ relation, count }, place) => {
      const verb = count === 1 ? relation : relation.slice(0, -1);
      const noun = place ? "" : count === 1 ? " event" : " events";
      return `${count}${noun} ${verb} it`;
    })
    .join(", ");
}

/**
 * Whether a claim is lit: while any event tied to it is kept. One without events is lit as long
 * as nothing is filtered, for no filter on events can say anything of it.
 * @param {Tied[]} evidence @param {Set<string>} kept @param {boolean} isFiltered
 */
export const isLit = (evidence, kept, isFiltered) =>
  evidence.length ? evidence.some(({ event }) => kept.has(event.id)) : !isFiltered;

/** @param {Tied[]} evidence */
const isDated = (evidence) => evidence.some(({ event }) => event.span || event.record?.span);

/**
 * That none of the events tied is dated, by the paper or by the record; empty where one is.
 * @param {Tied[]} evidence
 */
export const undatedInWords = (evidence) =>
  !evidence.length || isDated(evidence)
    ? ""
    : evidence.length === 1
      ? "it is not dated"
      : "none of them is dated";
