import type { Profile } from "../../domain/profiles/profile";
import { clearFlags, flag } from "../actions/flag";
import { chooseColumn, forgetColumns, keepColumns, recogniseColumns } from "../actions/columns";
import { chooseProfile, keepProfile } from "../actions/choose-profile";
import { readOtherSheets } from "../read/other-sheets";
import { subscribeEvents } from "../read/subscribe-events";
import { createFormsListFollower } from "../read/follow-forms-list";
import { goToForm } from "../actions/select-form";
import { goToSheet } from "../actions/select-cell";
import { judge } from "../actions/judgements";
import { wantOutlines } from "../actions/outlines";
import { NO_LOCAL_STORAGE } from "../settings/local-storage";
import type { LocalStorage, WorkbookPort } from "./port";
import { createSession } from "./session";
import { showForm } from "../actions/show-form";
import { showSheet } from "../actions/show-sheet";
import type { AppStore } from "./state";
import { makeDeclared, makeNextYear, makeTemplate, templateGrounds } from "../actions/template";
import { tick } from "../actions/tick";
import { reportUnexpected } from "../actions/report-unexpected";
import { undo } from "../actions/undo";
import { writeBack, writeOne } from "../actions/write-back";

/**
 * The controller behind the pane: begins with a check of the active sheet, follows the workbook from
 * then on, and turns whatever is asked of it into a new state. Nothing it does throws: a refusal of
 * the host and an unexpected error alike become a notice, and what was shown stays.
 */
export function createStore(
  port: WorkbookPort,
  profile: Profile,
  own: LocalStorage = NO_LOCAL_STORAGE,
): AppStore {
  const session = createSession(port, profile, own);
  const { state } = session;
  const workbookFollower = createFormsListFollower(session);
  const { check } = subscribeEvents(session, workbookFollower.hear);

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
    templateDefaults: () => templateGrounds(session),
    goTo: async (at) => {
      const { sheet } = state.get();
      if (sheet !== null) await goToSheet(session, sheet.id, at);
    },
    goToSheet: (sheetId, at) => goToSheet(session, sheetId, at),
    readOtherSheets: () => readOtherSheets(session),
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
    dismissWelcome: () => {
      own.keep("welcomed", true);
      state.set({ isFirstRun: false });
    },
    dismissNotice: () => {
      state.set({ notice: null });
    },
    reportUnexpected: (error) => {
      reportUnexpected(session, error);
    },
  };
}
