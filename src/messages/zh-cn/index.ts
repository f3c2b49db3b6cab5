/** All Chinese words of pane and ribbon; the command line's own are not among them. */
export * from "./first-paint-words";
export * from "./lazy-words";
