/** Why the pane cannot work at all. */
export type StartFailure =
  /** office.js could not be fetched */
  | "office-missing"
  /** office.js has run but never reports that it is ready */
  | "office-silent"
  /** opened in a plain browser, or Excel was restarted and the pane lost its connection */
  | "not-in-excel"
  /** this Excel lacks the API that the add-in needs */
  | "too-old"
  /** an error of the add-in */
  | "crashed";
