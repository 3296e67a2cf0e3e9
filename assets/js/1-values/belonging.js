// Who belongs to whom, laid out: an indented tree, and beside it a bracket for every other tie.

const ROW = 26;
const INDENT = 20;
const INSET = 4;
// Between a name and the line that leads to it.
const CLEAR = 6;
const LANE = 16;
const HEAD = 7;
// From the middle of a name to below its letters.
const ASCENT = 9;

/**
 * Of several that an actor belongs to, it stands under the one with the most members.
 * @param {string[]} group @param {Record<string, Membership>} actors
 */
function parents(group, actors) {
  const members = (/** @type {string} */ id) =>
    group.filter((one) => actors[one].partOf.includes(id)).length;
  const largest = (/** @type {string[]} */ ids) =>
    ids.reduce((one, other) => (members(other) > members(one) ? other : one));
  return new Map(
    group.map((id) => [id, actors[id].partOf.length ? largest(actors[id].partOf) : null]),
  );
}

/**
 * Row by row, each actor below what it stands under and one step further in.
 * @param {string[]} group @param {Map<string, string | null>} parentOf
 */
function rows(group, parentOf) {
  /** @type {(parent: string | null, depth: number) => BelongingRow[]} */
  const under = (parent, depth) =>
    group
      .filter((id) => parentOf.get(id) === parent)
      .flatMap((id) => [{ id, depth, parent }, ...under(id, depth + 1)]);
  return under(null, 0);
}

/**
 * Ties that the tree does not show, those to the same actor and of the same sort as one.
 * @param {string[]} group
 * @param {Record<string, Membership>} actors
 * @param {Map<string, string | null>} parentOf
 * @param {Lookup<number>} rowOf
 */
function brackets(group, actors, parentOf, rowOf) {
  const found = new Map();
  /** @type {(sort: string, id: string, to: string) => void} */
  const add = (sort, id, to) => {
    const key = `${sort} ${to}`;
    if (!found.has(key)) found.set(key, { sort, to: rowOf.get(to), from: [] });
    found.get(key).from.push(rowOf.get(id));
  };
  for (const id of group) {
    for (const to of actors[id].partOf) if (to !== parentOf.get(id)) add("belongs", id, to);
    for (const to of actors[id].splitFrom) add("split", id, to);
  }
  return inLanes(
    [...found.values()].map((one) => {
      const ends = [one.to, ...one.from];
      return { ...one, first: Math.min(...ends), last: Math.max(...ends) };
    }),
  );
}

/**
 * The shortest innermost; no two in one lane share a row.
 * @param {Bracket[]} all
 */
function inLanes(all) {
  /** @type {Bracket[][]} */
  const lanes = [];
  /** @type {(lane: Bracket[], one: Bracket) => boolean} */
  const isFree = (lane, { first, last }) =>
    lane.every((other) => other.last < first || last < other.first);
  for (const one of [...all].sort((a, b) => a.last - a.first - (b.last - b.first))) {
    let lane = lanes.findIndex((taken) => isFree(taken, one));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane].push(one);
    one.lane = lane;
  }
  return lanes.flat();
}

/** @param {number} row */
const middle = (row) => row * ROW + ROW / 2;

/**
 * Down from a name, with a branch to each that stands under it.
 * @param {BelongingRow} parent @param {BelongingRow[]} below @param {Lookup<number>} rowOf
 */
function branches(parent, below, rowOf) {
  const x = parent.depth * INDENT + INSET + CLEAR;
  const [top, ...ys] = [parent, ...below].map(({ id }) => middle(rowOf.get(id)));
  const ticks = ys.map((y) => `M${x},${y}H${x + INDENT - CLEAR - 3}`);
  return `M${x},${top + ASCENT}V${ys.at(-1)}${ticks.join("")}`;
}

/**
 * From each name to the lane, along it, and back to the name it leads to.
 * @param {Bracket} given @param {number[]} ends @param {number} right
 */
function bracket({ first, last, from, to, lane }, ends, right) {
  const x = right + CLEAR + HEAD + lane * LANE;
  const ticks = from.map((row) => `M${ends[row] + CLEAR},${middle(row)}H${x}`);
  return `${ticks.join("")}M${x},${middle(first)}V${middle(last)}M${x},${middle(to)}H${ends[to] + CLEAR}`;
}

/**
 * Points at the name from its right.
 * @param {Bracket} given @param {number[]} ends
 */
const head = ({ to }, ends) => `M${ends[to] + CLEAR - 2},${middle(to)}l${HEAD},-4v8z`;

/**
 * All positions of a group; `measure` gives the width of an actor's name.
 * @param {string[]} group
 * @param {Record<string, Membership>} actors
 * @param {(id: string) => number} measure
 */
export function plan(group, actors, measure) {
  const parentOf = parents(group, actors);
  const placed = rows(group, parentOf);
  const rowOf = /** @type {Lookup<number>} */ (new Map(placed.map(({ id }, place) => [id, place])));
  const names = placed.map(({ id, depth }, place) => ({
    id,
    x: depth * INDENT + INSET,
    y: middle(place),
  }));
  const ends = names.map(({ id, x }) => x + measure(id));
  const right = Math.max(...ends);
  const beside = brackets(group, actors, parentOf, rowOf);
  const lanes = Math.max(0, ...beside.map(({ lane }) => lane + 1));
  const trunks = placed
    .map((row) => ({ row, below: placed.filter(({ parent }) => parent === row.id) }))
    .filter(({ below }) => below.length);
  return {
    names,
    lines: [
      ...trunks.map(({ row, below }) => ({ sort: "belongs", path: branches(row, below, rowOf) })),
      ...beside.map((one) => ({ sort: one.sort, path: bracket(one, ends, right) })),
    ],
    heads: beside.map((one) => head(one, ends)),
    brackets: beside,
    width: right + (lanes ? CLEAR + HEAD + lanes * LANE : CLEAR),
    height: placed.length * ROW,
  };
}
