/** Which sheet is in front: the only one that is shown. */

/** The only module that changes the front sheet. */
export interface FrontSheet {
  /** Whether this sheet is in front. */
  readonly is: (sheetId: string) => boolean;
  /** Another sheet has come to the front. */
  readonly switchTo: (sheetId: string) => void;
  /**
   * To be called before Excel is asked for its active sheet; the function returned takes the answer.
   * The answer is ignored where another sheet has come to the front in between: it is out of date.
   */
  readonly ask: () => (sheetId: string) => void;
}

/** Creates the front sheet of a session, unknown at first. */
export function createFrontSheet(): FrontSheet {
  /** null before the first reading. */
  let front: string | null = null;
  let switches = 0;
  return {
    is: (sheetId) => sheetId === front,
    switchTo: (sheetId) => {
      switches += 1;
      front = sheetId;
    },
    ask: () => {
      const switchesWhenAsked = switches;
      return (sheetId) => {
        if (switches === switchesWhenAsked) front = sheetId;
      };
    },
  };
}
