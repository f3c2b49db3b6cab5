/** Why the pane cannot work at all. */
export type StartFailure =
  /** office.js could not be fetched */
  | "office-missing"
  /** office.js is there and never says that it is ready */
  | "office-silent"
  /** opened in a plain browser, or the host was lost in a restart of Excel */
  | "not-in-excel"
  /** below the Excel that the add-in needs */
  | "too-old"
  /** a bug of ours */
  | "crashed";
