/** The height of the pane: the window's, unless the surrounding page sets the variable to less. */
export const PANE_HEIGHT = "var(--pane-height, 100vh)";
