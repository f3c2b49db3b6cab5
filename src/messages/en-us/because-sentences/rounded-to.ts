/** Points are shown with two places; said where they are rounded to fewer. */
export function roundedTo(places: number): string {
  if (places === 1) return " (rounded to one decimal)";
  return places === 0 ? " (rounded to a whole number)" : "";
}

/** Said where the share that is shown has lost places. */
export const notRounded = (rounded: boolean, what: string): string =>
  rounded ? ` (computed with the unrounded ${what})` : "";
