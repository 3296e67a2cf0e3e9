// Days and years of any era; dashboard/corpus/day_numbers.py and eras.py reckon and say the same.

const MARCH = 3;
const CYCLE = 146097;
const TO_1970 = 719468;
// From here on a year is known for one without its era.
const KNOWN_BY_ITSELF = 1000;

/** @param {number} years */
const leapDays = (years) => Math.floor(years / 4) - Math.floor(years / 100);

/** @param {number} value @param {number} by */
const modulo = (value, by) => ((value % by) + by) % by;

/**
 * Days since 1 January 1970 in the Gregorian calendar of any year; the year -430 is 431 BC.
 * Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”: `days_from_civil`.
 * @param {number} year @param {number} [month] @param {number} [day]
 */
export function dayNumber(year, month = 1, day = 1) {
  const sinceMarch = year - (month < MARCH ? 1 : 0);
  const cycle = Math.floor(sinceMarch / 400);
  const ofCycle = modulo(sinceMarch, 400);
  const ofYear = Math.floor((153 * modulo(month - MARCH, 12) + 2) / 5) + day - 1;
  return cycle * CYCLE + leapDays(ofCycle) + ofCycle * 365 + ofYear - TO_1970;
}

/**
 * Year, month and day of a day; the same author's `civil_from_days`.
 * @param {number} number
 */
export function civil(number) {
  const cycle = Math.floor((number + TO_1970) / CYCLE);
  const ofCycle = modulo(number + TO_1970, CYCLE);
  const fourths = Math.floor(ofCycle / 1460);
  const year = Math.floor(
    (ofCycle - fourths + Math.floor(ofCycle / 36524) - Math.floor(ofCycle / 146096)) / 365,
  );
  const ofYear = ofCycle - year * 365 - leapDays(year);
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
  const month = modulo(sinceMarch + MARCH - 1, 12) + 1;
  return { year: cycle * 400 + year + (month < MARCH ? 1 : 0), month, day };
}

/** @param {number} day */
export const yearOf = (day) => civil(day).year;

/**
 * `1962`, `AD 79`, `431 BC` of the year -430.
 * @param {number} year
 */
export function yearInWords(year) {
  if (year <= 0) return `${1 - year} BC`;
  return year >= KNOWN_BY_ITSELF ? String(year) : `AD ${year}`;
}

/**
 * `1990–1991`, `431–404 BC`, `27 BC – AD 14`; one year where both are the same.
 * @param {number} first @param {number} last
 */
export function yearsInWords(first, last) {
  if (first === last) return yearInWords(first);
  if (first <= 0 && last > 0) return `${yearInWords(first)} – ${yearInWords(last)}`;
  return last <= 0 ? `${1 - first}–${yearInWords(last)}` : `${yearInWords(first)}–${last}`;
}

/**
 * A year as an address has it: of four digits, before our era with a minus.
 * @param {number} year
 */
export const edtfYear = (year) =>
  `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
