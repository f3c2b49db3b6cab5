/** The circumstances under which the pane looks otherwise, as keys of a style. */

/** The person has chosen few colours of their own; a transparent border is drawn as well. */
export const FORCED = "@media (forced-colors: active)";

/** A pane of the least width at 200 %: what stands side by side goes one below the other. */
export const NARROW = "@media (max-width: 259px)";

/** A pane too low for a fixed foot (high zoom, a small window) scrolls as a whole instead. */
export const LOW = "@media (max-height: 420px)";
