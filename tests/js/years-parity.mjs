// Answers days and years as the page would: reads {days, years} and writes what each is.
import { readFileSync } from "node:fs";
import {
  civil,
  dayNumber,
  edtfYear,
  yearInWords,
  yearsInWords,
} from "../../assets/js/1-values/calendar.js";

const { days, years } = JSON.parse(readFileSync(0, "utf8"));

const answer = {
  days: days.map((number) => {
    const { year, month, day } = civil(number);
    return { civil: [year, month, day], again: dayNumber(year, month, day) };
  }),
  years: years.map(([first, last]) => ({
    words: yearInWords(first),
    both: yearsInWords(first, last),
    written: edtfYear(first),
  })),
};
process.stdout.write(JSON.stringify(answer));
