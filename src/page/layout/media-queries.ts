/** Media queries used as keys in styles. */

/** Wide enough for the sheet beside the pane. */
export const WIDE = "@media (min-width: 900px)";

/** Too narrow for both: the sheet is folded until it is opened. */
export const STACKED = "@media (max-width: 899px)";
