// From days to pixels: the subject's own time to scale, what lies before and after it compressed.

import { dayNumber, yearOf } from "./calendar.js";
import { marks } from "./ticks.js";

// Compressed time is not to scale; this is room enough to tell its marks apart.
const COMPRESSED = 0.16;

/**
 * Days that are drawn: the subject's own, widened by whole years to whatever `events` reach beyond.
 * @param {{ span: Span | null }[]} events @param {[number, number]} own
 */
export function extent(events, [first, last]) {
  const spans = events.flatMap(({ span }) => span ?? []);
  const earliest = spans.reduce((day, span) => Math.min(day, span.first), first);
  const latest = spans.reduce((day, span) => Math.max(day, span.last), last);
  return {
    own: /** @type {[number, number]} */ ([first, last + 1]),
    first: earliest < first ? Math.min(first, dayNumber(yearOf(earliest))) : first,
    last: latest > last ? Math.max(last + 1, dayNumber(yearOf(latest) + 1)) : last + 1,
  };
}

/**
 * Segments of the axis, each linear, laid end to end over `width` pixels. The subject's own time
 * always keeps the same share for the same extent, so that filtering never moves a mark.
 * @param {{ own: [number, number], first: number, last: number }} given @param {number} width
 * @returns {Scale}
 */
export function scale({ own: [from, to], first, last }, width) {
  const before = first < from ? width * COMPRESSED : 0;
  const after = last > to ? width * COMPRESSED : 0;
  const bounds = [
    { from: first, to: from, size: before, folded: true },
    { from, to, size: width - before - after, folded: false },
    { from: to, to: last, size: after, folded: true },
  ].filter(({ size }) => size > 0);
  let x = 0;
  const segments = bounds.map((bound) => {
    /** @type {Segment} */
    const segment = { ...bound, x };
    x += bound.size;
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
 * What is to be written on the axis, with the pixel at which each begins.
 * @param {{ segments: Segment[] }} given
 */
export function ticks({ segments }) {
  const drawn = segments.filter(({ folded }) => !folded);
  return drawn.flatMap(({ from, to, x, size }) =>
    marks(from, to, size).map(({ day, label }) => ({
      label,
      x: x + ((day - from) / (to - from)) * size,
    })),
  );
}
