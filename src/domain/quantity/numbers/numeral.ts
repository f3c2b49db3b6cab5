/** Chinese numerals: 十二, 两, 九十五, 一百二十, 一万二千, 廿五, 壹佰, 三点五. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const STEPS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  拾: 10,
  佰: 100,
  仟: 1000,
};
/** Twenty, thirty and forty in one character. */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** The longest numeral below 10,000 that is parsed, in characters. */
const LONGEST = 9;

const isNumeral = (character: string): boolean =>
  DIGITS[character] !== undefined ||
  STEPS[character] !== undefined ||
  TENS[character] !== undefined;

/** Where the run of numeral characters ends that begins at `from`. */
function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from <= LONGEST && isNumeral(text.charAt(end))) end += 1;
  return end;
}

/** A numeral below 10,000. */
interface Run {
  readonly total: number;
  readonly end: number;
  /** It ends with a digit that no step follows: 二 of 三千二. */
  readonly openDigit: boolean;
  /** The smallest step in it: 100 of 三千二百. */
  readonly step: number;
  /** It holds 零: 三千零二 is 3,002, 三千二 may be 3,200. */
  readonly zero: boolean;
}

function runAt(text: string, from: number): Run | null {
  const end = runEnd(text, from);
  if (end === from || end - from > LONGEST) return null;
  let total = 0;
  let digit: number | null = null;
  let lastStep = Infinity;
  let zero = false;
  for (let at = from; at < end; at += 1) {
    const character = text.charAt(at);
    const tens = TENS[character];
    if (tens !== undefined) {
      if (lastStep <= 10 || (digit !== null && digit !== 0)) return null;
      total += tens;
      digit = null;
      lastStep = 10;
      continue;
    }
    const step = STEPS[character];
    if (step === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[character] ?? 0;
      zero ||= digit === 0;
      continue;
    }
    if (step >= lastStep || (digit === null && at > from)) return null;
    if (digit === null && step !== 10) return null;
    total += (digit ?? 1) * step;
    digit = null;
    lastStep = step;
  }
  return { total: total + (digit ?? 0), end, openDigit: digit !== null, step: lastStep, zero };
}

/** The digits behind 点: 五 of 三点五. */
function fractionAt(text: string, from: number): { digits: string; end: number } | null {
  if (text.charAt(from) !== "点") return null;
  let digits = "";
  let end = from + 1;
  while (digits.length < 4) {
    const digit = DIGITS[text.charAt(end)];
    if (digit === undefined) break;
    digits += String(digit);
    end += 1;
  }
  return digits === "" || isNumeral(text.charAt(end)) ? null : { digits, end };
}

/**
 * The Chinese numeral that begins at a position: its value below 100,000,000 and where it ends. 万 is
 * part of it only where more of the number follows (一万二千; of 三万元 the unit is 万元). Null where
 * there is none, where its characters follow no order of places (一三, 百千), or where its last digit
 * may stand for more than itself (三千二, 一万二).
 */
export function numeralAt(text: string, from: number): { value: string; end: number } | null {
  const run = runAt(text, from);
  if (run === null) return null;
  if (run.openDigit && run.step > 10 && run.step < Infinity && !run.zero) return null;
  const fraction = run.step === Infinity || run.step === 10 ? fractionAt(text, run.end) : null;
  if (fraction !== null)
    return { value: `${String(run.total)}.${fraction.digits}`, end: fraction.end };
  const isMyriad = text.charAt(run.end) === "万" || text.charAt(run.end) === "萬";
  const rest = isMyriad ? runAt(text, run.end + 1) : null;
  if (rest === null) return { value: String(run.total), end: run.end };
  const isWhole = !rest.openDigit || rest.zero;
  if (!isWhole || run.total === 0) return null;
  return { value: String(run.total * 10_000 + rest.total), end: rest.end };
}
