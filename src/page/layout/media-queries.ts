/** Media queries used as keys in styles. */

/** Room for the sheet beside the pane. */
export const WIDE = "@media (min-width: 900px)";

/** Too little room for both at once: the sheet is folded until it is asked for. */
export const STACKED = "@media (max-width: 899px)";
