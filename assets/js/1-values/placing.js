// Where each mark and its label stand: lanes of rows in which no two ever overlap.

export const ROW = 27;
const LANE_PADDING = 8;
const GAP = 10;
const DIAMOND = 12;
const SMALLEST = 8;
const INSET = 6;
const BESIDE = 5;
// Only these are pale enough to be written upon.
const WRITTEN_UPON = new Set(["year", "decade", "century", "approximate", "span"]);
const ROOM_TO_WRITE = 40;

/**
 * The mark's own pixels: a diamond around its day, else a bar as wide as what is not known.
 * @param {{ span: Span }} given @param {Scale} scale
 */
function mark({ span }, scale) {
  const x = scale.at(span.first);
  const end = scale.at(span.last + 1);
  if (span.certainty === "day") return { x: (x + end) / 2 - DIAMOND / 2, width: DIAMOND };
  return { x, width: Math.max(SMALLEST, end - x) };
}

/**
 * The label stands on a pale bar or beside the mark, and flips to the left near the edge.
 * @param {{ x: number, width: number }} bar
 * @param {string} certainty
 * @param {number} width
 * @param {number} limit
 */
function label(bar, certainty, width, limit) {
  const onBar = WRITTEN_UPON.has(certainty) && bar.width >= ROOM_TO_WRITE;
  const start = onBar ? bar.x + INSET : bar.x + bar.width + BESIDE;
  if (start + width <= limit) return start;
  const flipped = onBar
    ? Math.min(bar.x + bar.width, limit) - INSET - width
    : bar.x - BESIDE - width;
  return Math.max(0, flipped);
}

/** @param {PlacedEvent} event @param {Scale} scale @param {number} textWidth */
function box(event, scale, textWidth) {
  const bar = mark(event, scale);
  const text = label(bar, event.span.certainty, textWidth, scale.width);
  // The record's day may lie outside the paper's bar, where the two disagree.
  const days = event.record?.span ? [event.record.span.first, event.record.span.last + 1] : [];
  const record = days.map(scale.at);
  const left = Math.min(bar.x, text, ...record);
  const right = Math.max(bar.x + bar.width, text + textWidth, ...record);
  return { left, right, mark: bar.x - left, markWidth: bar.width, label: text - left };
}

/**
 * The first row with room; rows hold the boxes placed so far.
 * @param {Place[][]} rows @param {Place} given1
 */
function rowFor(rows, { left, right }) {
  const free = rows.findIndex((row) =>
    row.every((other) => right + GAP <= other.left || other.right + GAP <= left),
  );
  if (free >= 0) return free;
  rows.push([]);
  return rows.length - 1;
}

/** @param {PlacedEvent[]} events @param {Measure} measure @param {Scale} scale */
function pack(events, measure, scale) {
  /** @type {Place[][]} */
  const rows = [];
  const placed = events.map((event) => {
    const place = box(event, scale, measure(event));
    const row = rowFor(rows, place);
    rows[row].push(place);
    return { event, ...place, row };
  });
  return { placed, rows: rows.length };
}

/**
 * Undated events have no place in time: they stand one after the other, like words.
 * @param {TimelineEvent[]} events @param {Measure} measure @param {number} width
 */
function flow(events, measure, width) {
  let x = 0;
  let row = 0;
  const placed = events.map((event) => {
    const size = DIAMOND + BESIDE + measure(event);
    if (x > 0 && x + size > width) {
      x = 0;
      row += 1;
    }
    const place = { left: x, right: x + size, mark: 0, markWidth: DIAMOND };
    x += size + 2 * GAP;
    return { event, ...place, label: DIAMOND + BESIDE, row };
  });
  return { placed, rows: events.length ? row + 1 : 0 };
}

/**
 * All positions. `lanes` gives id and label in their fixed order, `laneOf` an event's lane;
 * `header` is the height kept free above each lane for its name, `tray` the name of the undated.
 * @param {TimelineEvent[]} events @param {Placement} given1
 */
export function place(events, { lanes, laneOf, scale, measure, header, visibleWidth, tray }) {
  /** @type {Map<string | undefined, PlacedEvent[]>} */
  const dated = new Map(lanes.map(({ id }) => [id, []]));
  const undated = [];
  for (const event of events) {
    if (event.span) dated.get(laneOf(event))?.push(/** @type {PlacedEvent} */ (event));
    else undated.push(event);
  }
  /** @type {Packed[]} */
  const packed = lanes
    .map((lane) => ({ lane, those: dated.get(lane.id) ?? [] }))
    .filter(({ those }) => those.length)
    .map(({ lane, those }) => ({ lane, ...pack(those, measure, scale) }));
  if (undated.length) {
    const lane = { id: "undated", label: tray, short: tray };
    packed.push({ lane, ...flow(undated, measure, visibleWidth) });
  }
  return stacked(packed, header);
}

/** @param {Packed[]} packed @param {number} header */
function stacked(packed, header) {
  /** @type {Lookup<Placed>} */
  const places = new Map();
  /** @type {LaidLane[]} */
  const lanes = [];
  let y = 0;
  for (const { lane, placed, rows } of packed) {
    const top = y + LANE_PADDING + header;
    for (const { event, row, ...at } of placed) {
      places.set(event.id, { ...at, top: top + row * ROW });
    }
    const height = header + rows * ROW + 2 * LANE_PADDING;
    lanes.push({ ...lane, top: y, height });
    y += height;
  }
  return { places, lanes, height: y };
}
