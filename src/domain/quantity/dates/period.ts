/** Periods from one date in figures to another: 2024.1.1-2024.12.31, 2024/01-2024/12, 2024.1-12. */
import { fold } from "../../text/normalize";

const MONTH = "(?:0?[1-9]|1[0-2])";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const TO = "(?:[-~～]|—{1,2}|–|至|到)";
const YEAR = "(?:19|20)\\d\\d";

const WITH_DOTS = `${MONTH}(?:\\.${DAY})?`;
const WITH_SLASHES = `${MONTH}(?:/${DAY})?`;
const WITH_DASHES = `${MONTH}(?:-${DAY})?`;

/** Periods whose dates have one sign between year, month and day. 2024-1-12 is a day. */
const PERIODS = [
  new RegExp(`^${YEAR}\\.${WITH_DOTS}${TO}(?:${YEAR}\\.)?${WITH_DOTS}$`, "u"),
  new RegExp(`^${YEAR}/${WITH_SLASHES}${TO}(?:${YEAR}/)?${WITH_SLASHES}$`, "u"),
  new RegExp(`^${YEAR}-${WITH_DASHES}${TO}${YEAR}-${WITH_DASHES}$`, "u"),
];

/** The longest text of a period, in characters: 2024.01.01——2024.12.31 and white space. */
const LONGEST = 40;

/** Whether a text is a period between two dates in figures and nothing else: no range of numbers. */
export function isPeriod(text: string): boolean {
  if (text.length > LONGEST || !/^\s*(?:19|20|１９|２０)/u.test(text)) return false;
  const folded = fold(text).replace(/\s/gu, "");
  return PERIODS.some((period) => period.test(folded));
}
