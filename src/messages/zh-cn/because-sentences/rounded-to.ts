/** The addition for points that are rounded to fewer than two places. */
export function roundedTo(places: number): string {
  if (places === 1) return "（保留一位小数）";
  return places === 0 ? "（取整数）" : "";
}

/** The addition for a share that is shown with fewer places than it was computed with. */
export const notRounded = (rounded: boolean, what: string): string =>
  rounded ? `（按未取整的${what}计算）` : "";
