import type { ProfileState } from "./profile-state";
import type { AppState } from "./state";

/** What the pane shows before anything has been read. */
export function firstState(profile: ProfileState, isFirstRun: boolean): AppState {
  return {
    phase: "starting",
    isFirstRun,
    task: null,
    sheet: null,
    forms: [],
    otherSheets: null,
    hasDeclaration: false,
    isReport: false,
    cutAt: null,
    isProtected: false,
    mayFitRows: true,
    editedRows: [],
    shown: 0,
    ticked: new Set(),
    undoable: 0,
    flagCount: 0,
    chosenHeaders: 0,
    selection: null,
    profile,
    dismissedSuggestions: [],
    notice: null,
    view: "sheet",
    formsList: null,
    isReadingFormsList: false,
    batch: null,
    sheetsToReplace: null,
  };
}
