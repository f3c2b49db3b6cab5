/** From which front sheet without a form the other sheets were searched for forms. */

/** The only module that changes it: the search is made once for each such sheet. */
export interface OtherSheetsSearch {
  /** Whether the last search was made from this sheet; null: from no sheet. */
  readonly isDoneFrom: (sheetId: string | null) => boolean;
  readonly begin: (sheetId: string | null) => void;
  /** Sheets were added, deleted or moved: the last result may be out of date. */
  readonly reset: () => void;
}

/** Creates the state of the search, which has not been made yet. */
export function createOtherSheetsSearch(): OtherSheetsSearch {
  let searchedFrom: string | null = null;
  return {
    isDoneFrom: (sheetId) => sheetId === searchedFrom,
    begin: (sheetId) => {
      searchedFrom = sheetId;
    },
    reset: () => {
      searchedFrom = null;
    },
  };
}
