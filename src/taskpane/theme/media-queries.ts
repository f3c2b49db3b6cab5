/** Media queries used as keys in styles. */

/** Forced colours (high contrast): the system's colours replace ours, and transparent borders are drawn. */
export const FORCED_COLORS = "@media (forced-colors: active)";

/** The narrowest pane (320 px) at 200 % zoom: columns are stacked. */
export const NARROW = "@media (max-width: 259px)";

/** A pane too low for a fixed foot (high zoom, a small window) scrolls as a whole instead. */
export const LOW = "@media (max-height: 420px)";
