/** Scores with two decimals ("10.50") as integer slider values in hundredths of a point, and back. */

/** "10.50" → 1050. */
export function sliderValue(points: string): number {
  return Number.parseInt(points.replace(".", ""), 10);
}

/** 1050 → "10.50". */
export function pointsOf(value: number): string {
  const digits = String(value).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The smallest difference between two scores, in hundredths of a point.
 *
 * @param places decimal places that scores are rounded to, 0 to 2
 */
export function stepOf(places: number): number {
  return 10 ** (2 - places);
}

/**
 * The slider value nearest to `value` within the limits.
 *
 * @param low points, a decimal string
 * @param high points, a decimal string
 */
export function clamp(value: number, low: string, high: string): number {
  return Math.min(Math.max(value, sliderValue(low)), sliderValue(high));
}

/**
 * Typed text as points with two decimals, full-width characters included: "１０．５" → "10.50".
 *
 * @returns null if the text is no number of points
 */
export function typedPoints(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/。/g, ".").trim();
  const match = /^(\d{1,3})(?:\.(\d{0,2}))?$/.exec(plain);
  if (match?.[1] === undefined) return null;
  return `${match[1].replace(/^0+(?=\d)/, "")}.${(match[2] ?? "").padEnd(2, "0")}`;
}
