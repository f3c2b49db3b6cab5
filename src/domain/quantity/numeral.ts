/** Chinese numerals: 十二, 两, 九十五, 一百二十. */

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
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** No figure of a form that is written out is longer: 九千九百九十九. */
const LONGEST = 9;

/** Where the run of numeral characters ends that begins at `from`. */
function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from <= LONGEST) {
    const character = text.charAt(end);
    if (DIGITS[character] === undefined && STEPS[character] === undefined) break;
    end += 1;
  }
  return end;
}

/**
 * The Chinese numeral that begins at a position: its value below 10,000 and where it ends. Null
 * where there is none, or where its characters follow no order of places (一三, 百千).
 */
export function numeralAt(text: string, from: number): { value: string; end: number } | null {
  const end = runEnd(text, from);
  if (end === from || end - from > LONGEST) return null;
  let total = 0;
  let digit: number | null = null;
  let lastStep = Infinity;
  for (let at = from; at < end; at += 1) {
    const character = text.charAt(at);
    const step = STEPS[character];
    if (step === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[character] ?? 0;
      continue;
    }
    if (step >= lastStep || (digit === null && at > from)) return null;
    if (digit === null && step !== 10) return null;
    total += (digit ?? 1) * step;
    digit = null;
    lastStep = step;
  }
  return { value: String(total + (digit ?? 0)), end };
}
