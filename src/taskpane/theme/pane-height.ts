/**
 * The height of the pane: the window's, unless the page around it gives it less room by the variable.
 */
export const PANE_HEIGHT = "var(--pane-height, 100vh)";
