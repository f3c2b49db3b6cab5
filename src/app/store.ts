import type { Position } from "../domain/cells";
import type { Profile } from "../domain/scoring/profile";
import { clearFlags, flag } from "./flag";
import { chooseColumn, forgetColumns, keepColumns, recogniseColumns } from "./columns";
import { chooseProfile, keepProfile } from "./choose-profile";
import { lookElsewhere } from "./elsewhere";
import { createFollower } from "./follow";
import { createWorkbookFollower } from "./follow-workbook";
import { goToForm } from "./go-to-form";
import { judge } from "./judgements";
import { wantOutlines } from "./outlines";
import { NO_OWN_MEMORY } from "./own-memory";
import { isPassing } from "./passing-refusal";
import { perform, refusedNotice } from "./perform";
import type { OwnMemory, WorkbookPort } from "./port";
import { readActiveSheet } from "./read-sheet";
import { createSession } from "./session";
import { showForm } from "./show-form";
import { showSheet } from "./show-sheet";
import type { AppStore } from "./state";
import { makeDeclared, makeNextYear, makeTemplate, templateSetup } from "./template";
import { tick } from "./tick";
import { undo } from "./undo";
import { writeBack, writeOne } from "./write-back";

/**
 * The controller behind the pane: begins with a check of the active sheet, follows the workbook from
 * then on, and turns whatever is asked of it into a new state. Nothing it does throws: a refusal of
 * the host and an unexpected error alike become a notice, and what was shown stays.
 */
export function createStore(
  port: WorkbookPort,
  profile: Profile,
  own: OwnMemory = NO_OWN_MEMORY,
): AppStore {
  const session = createSession(port, profile, own);
  const { state } = session;
  const workbookFollower = createWorkbookFollower(session);
  const follower = createFollower(session, workbookFollower.hear);

  const check = async (): Promise<void> => {
    follower.listen();
    await perform(session, "checking", async () => {
      await readActiveSheet(session);
      return null;
    });
    await lookElsewhere(session);
    // Refused because someone is typing: read as soon as they have done.
    const { notice } = state.get();
    if (notice?.kind === "refused" && isPassing(notice.code)) follower.readSoon();
  };

  const goToSheet = async (sheetId: string, at: Position): Promise<void> => {
    try {
      await port.select(sheetId, at);
    } catch (error) {
      state.set({ notice: refusedNotice(error, "selecting") });
    }
  };

  void check();
  return {
    getState: state.get,
    subscribe: state.subscribe,
    check,
    showForm: (index) => {
      showForm(session, index);
    },
    tick: (address, on) => {
      tick(session, address, on);
    },
    wantOutlines: (addresses, on) => {
      wantOutlines(session, addresses, on);
    },
    judge: (at, score) => {
      judge(session, at, score);
    },
    writeBack: () => writeBack(session),
    writeOne: (at) => writeOne(session, at),
    undo: () => undo(session),
    flag: () => flag(session),
    clearFlags: () => clearFlags(session),
    chooseProfile: (chosen) => chooseProfile(session, chosen),
    keepProfile: () => keepProfile(session),
    makeTemplate: (choices) => makeTemplate(session, choices),
    makeNextYear: (choices) => makeNextYear(session, choices),
    makeDeclared: (choices) => makeDeclared(session, choices),
    templateSetup: () => templateSetup(session),
    goTo: async (at) => {
      const { sheet } = state.get();
      if (sheet !== null) await goToSheet(sheet.id, at);
    },
    goToSheet,
    lookElsewhere: () => lookElsewhere(session),
    openWorkbook: workbookFollower.open,
    lookThrough: workbookFollower.lookThrough,
    showSheet: () => {
      showSheet(session);
    },
    goToForm: (sheetId, listed) => goToForm(session, sheetId, listed),
    chooseColumn: (fingerprint, id, role) => chooseColumn(session, fingerprint, id, role),
    recogniseColumns: (fingerprint) => recogniseColumns(session, fingerprint),
    forgetColumns: () => forgetColumns(session),
    keepColumns: () => keepColumns(session),
    dismissNotice: () => {
      state.set({ notice: null });
    },
  };
}
