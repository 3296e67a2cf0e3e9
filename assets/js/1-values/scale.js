// From days to pixels: the paper's years to scale, what lies before and after them folded.

const MILLISECONDS = 86400000;
const FIRST_YEAR = 2012;
const LAST_YEAR = 2020;
// Folded years are not to scale; this is room enough to tell their marks apart.
const FOLDED = 0.16;

/** @param {number} year */
const startOf = (year) => Date.UTC(year, 0, 1) / MILLISECONDS;
/** @param {number} day */
export const yearOf = (day) => new Date(day * MILLISECONDS).getUTCFullYear();

/**
 * Years that are drawn: the paper's own, widened to whatever `events` reach beyond them.
 * @param {{ span: Span | null }[]} events
 */
export function extent(events) {
  const spans = events.flatMap(({ span }) => span ?? []);
  return {
    first: spans.reduce((year, { years }) => Math.min(year, years[0]), FIRST_YEAR),
    last: spans.reduce((year, { years }) => Math.max(year, years[1]), LAST_YEAR),
  };
}

/**
 * Segments of the axis, each linear, laid end to end over `width` pixels. The paper's years
 * always keep the same share for the same extent, so that filtering never moves a mark.
 * @param {{ first: number, last: number }} given @param {number} width
 * @returns {Scale}
 */
export function scale({ first, last }, width) {
  const before = first < FIRST_YEAR ? width * FOLDED : 0;
  const after = last > LAST_YEAR ? width * FOLDED : 0;
  const bounds = [
    { from: first, to: FIRST_YEAR, size: before, folded: true },
    { from: FIRST_YEAR, to: LAST_YEAR + 1, size: width - before - after, folded: false },
    { from: LAST_YEAR + 1, to: last + 1, size: after, folded: true },
  ].filter(({ size }) => size > 0);
  let x = 0;
  const segments = bounds.map(({ from, to, size, folded }) => {
    /** @type {Segment} */
    const segment = { from: startOf(from), to: startOf(to), x, size, folded, years: [from, to] };
    x += size;
    return segment;
  });
  return { segments, width, at: (day) => position(segments, day) };
}

/** @param {Segment[]} segments @param {number} day */
function position(segments, day) {
  const segment = segments.find(({ to }) => day < to) ?? segments[segments.length - 1];
  const share = (day - segment.from) / (segment.to - segment.from);
  return segment.x + Math.min(1, Math.max(0, share)) * segment.size;
}

/**
 * The years to be written on the axis, with the pixel at which each begins.
 * @param {{ segments: Segment[] }} given
 */
export function ticks({ segments }) {
  const drawn = segments.filter(({ folded }) => !folded);
  return drawn.flatMap(({ years: [from, to], x, size }) =>
    Array.from({ length: to - from }, (_, n) => ({
      label: String(from + n),
      x: x + ((startOf(from + n) - startOf(from)) / (startOf(to) - startOf(from))) * size,
    })),
  );
}
