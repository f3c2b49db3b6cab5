/** Points are shown with two places; said where they are rounded to fewer. */
export function roundedTo(places: number): string {
  if (places === 1) return "（保留一位小数）";
  return places === 0 ? "（取整数）" : "";
}

/** Said where the share that is shown has lost places. */
export const notRounded = (rounded: boolean, what: string): string =>
  rounded ? `（按未取整的${what}计算）` : "";
