// Where an axis is marked, and how: as finely as its marks have room beside each other.

import { civil, dayNumber, yearInWords } from "./calendar.js";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const MONTHS_OF_YEAR = 12;
// In pixels, as wide as a letter is on the whole; figures alone are narrower.
const LETTER = 7;
const FIGURE = 6;
// Likewise, for a label of its kind and air beside it.
const ROOM = { day: 34, month: 40, year: 24, era: 50 };

/** @typedef {{ unit: "day" | "month" | "year", count: number, days: number }} Step */

/** @type {Step[]} */
const STEPS = [
  ...[1, 2, 5].map((count) => ({ unit: /** @type {"day"} */ ("day"), count, days: count })),
  ...[1, 3].map((count) => ({
    unit: /** @type {"month"} */ ("month"),
    count,
    days: count * 30.44,
  })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count) => ({
    unit: /** @type {"year"} */ ("year"),
    count,
    days: count * 365.25,
  })),
];

/**
 * Single years of our time may stand close; where years are left out anyway, there is a choice.
 * @param {Step} step @param {number} year
 */
const room = ({ unit, count }, year) =>
  unit === "year" && (year < 1000 || count > 1) ? ROOM.era : ROOM[unit];

/** @param {number} from @param {number} to @param {number} width */
function stepFor(from, to, width) {
  const perDay = width / (to - from);
  const { year } = civil(from);
  return STEPS.find((step) => step.days * perDay >= room(step, year)) ?? STEPS[STEPS.length - 1];
}

/** @param {number} from @param {number} to @param {number} count */
const days = (from, to, count) =>
  Array.from({ length: Math.ceil((to - from) / count) }, (_, place) => from + place * count);

/** @param {number} from @param {number} to @param {number} count */
function months(from, to, count) {
  const first = civil(from);
  const last = civil(to - 1);
  const begun = first.year * MONTHS_OF_YEAR + first.month - 1 + (first.day > 1 ? 1 : 0);
  const places = steps(begun, last.year * MONTHS_OF_YEAR + last.month - 1, count);
  return places.map((at) =>
    dayNumber(
      Math.floor(at / MONTHS_OF_YEAR),
      at - Math.floor(at / MONTHS_OF_YEAR) * MONTHS_OF_YEAR + 1,
    ),
  );
}

/**
 * Round years before our era are counted back from 1 BC, which is the year 0.
 * @param {number} from @param {number} to @param {number} count
 */
function years(from, to, count) {
  const all = steps(civil(from).year - 1, civil(to - 1).year, count);
  return all
    .map((year) => dayNumber(year <= 0 && count > 1 ? year + 1 : year))
    .filter((day) => day >= from && day < to);
}

/**
 * Multiples of a number, from the first that is not before `from`.
 * @param {number} from @param {number} to @param {number} by
 */
const steps = (from, to, by) =>
  Array.from(
    { length: Math.max(0, Math.floor(to / by) - Math.ceil(from / by) + 1) },
    (_, place) => (Math.ceil(from / by) + place) * by,
  );

const STARTS = { day: days, month: months, year: years };

/**
 * The first mark says what the others leave out: its month, its year.
 * @param {Step} step @param {number} day @param {boolean} isFirst
 */
function label({ unit }, day, isFirst) {
  const at = civil(day);
  const month = MONTHS[at.month - 1];
  if (unit === "year") return yearInWords(at.year);
  if (unit === "month")
    return isFirst || at.month === 1 ? `${month} ${yearInWords(at.year)}` : month;
  if (isFirst) return `${at.day} ${month} ${yearInWords(at.year)}`;
  return at.day === 1 ? `${at.day} ${month}` : String(at.day);
}

/** @param {string} text */
const widthOf = (text) => text.length * (/^\d+$/.test(text) ? FIGURE : LETTER);

/**
 * Between two days that lie `width` pixels apart: the day at which each mark begins, and its label.
 * @param {number} from @param {number} to @param {number} width
 */
export function marks(from, to, width) {
  const step = stepFor(from, to, width);
  const perDay = width / (to - from);
  let free = Number.NEGATIVE_INFINITY;
  return STARTS[step.unit](from, to, step.count).map((day, place) => {
    const x = (day - from) * perDay;
    const full = label(step, day, place === 0);
    const end = x + widthOf(full);
    // A label that says more takes the room of those that follow; one at the edge would be cut off.
    const isLeftOut = x < free || (place > 0 && end > width + 1);
    if (!isLeftOut) free = end;
    return { day, label: isLeftOut ? "" : full };
  });
}
