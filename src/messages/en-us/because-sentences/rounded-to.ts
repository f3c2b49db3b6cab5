/** The addition for points that are rounded to fewer than two places. */
export function roundedTo(places: number): string {
  if (places === 1) return " (rounded to one decimal)";
  return places === 0 ? " (rounded to a whole number)" : "";
}

/** The addition for a share that is shown with fewer places than it was computed with. */
export const notRounded = (rounded: boolean, what: string): string =>
  rounded ? ` (computed with the unrounded ${what})` : "";
