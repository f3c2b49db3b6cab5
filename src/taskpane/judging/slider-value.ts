/** Points with two places ("10.50") as places on a slider, counted in hundredths, and back. */

/** "10.50" → 1050. */
export function sliderValue(points: string): number {
  return Number.parseInt(points.replace(".", ""), 10);
}

/** 1050 → "10.50". */
export function pointsOf(place: number): string {
  const digits = String(place).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The distance between two scores that differ by the last place scores are rounded to. */
export function stepOf(places: number): number {
  return 10 ** (2 - places);
}

/** The nearest place between two others. */
export function clamp(place: number, low: string, high: string): number {
  return Math.min(Math.max(place, sliderValue(low)), sliderValue(high));
}

/** What a person has typed as points, full-width digits and all: "１０．５" → "10.50"; null if it is none. */
export function typedPoints(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/。/g, ".").trim();
  const match = /^(\d{1,3})(?:\.(\d{0,2}))?$/.exec(plain);
  if (match?.[1] === undefined) return null;
  return `${match[1].replace(/^0+(?=\d)/, "")}.${(match[2] ?? "").padEnd(2, "0")}`;
}
