import type { Profile } from "../domain/profiles/profile";
import { acceptFinding, takeBackFinding } from "./actions/accept";
import { makeAnonymised } from "./actions/anonymised";
import { chooseOutlines } from "./actions/choose-outlines";
import { chooseColumn, clearColumns, resetColumns, storeColumns } from "./actions/columns";
import { dismissSuggestion } from "./actions/dismiss-suggestion";
import { dismissWelcome } from "./actions/dismiss-welcome";
import { clearFlags, flag } from "./actions/flag";
import { judge } from "./actions/judge";
import { chooseProfile, storeProfile } from "./actions/profile";
import { makeReport } from "./actions/report";
import { reportUnexpected } from "./actions/report-unexpected";
import { selectForm } from "./actions/select-form";
import { selectCell, selectOnSheet } from "./actions/select-on-sheet";
import { showForm } from "./actions/show-form";
import { showSheet } from "./actions/show-sheet";
import { makeDeclared, makeNextYear, makeTemplate, templateDefaults } from "./actions/template";
import { tick } from "./actions/tick";
import { undo } from "./actions/undo";
import { writeBack, writeCells } from "./actions/write-back";
import { createBatchActions } from "./batch/batch-actions";
import type { LocalStorage, WorkbookPort } from "./core/port";
import { lastingNotice } from "./core/lasting-notice";
import { createSession } from "./core/session/session";
import type { AppStore } from "./core/state";
import { createFormsListFollower } from "./read/follow-forms-list";
import { subscribeEvents } from "./read/subscribe-events";
import { readOtherSheets } from "./read/other-sheets";
import { NO_LOCAL_STORAGE } from "./settings/local-storage";

/**
 * Creates the store of a pane: it checks the active sheet at once, follows the workbook from then on,
 * and runs the use cases. Its actions never throw: a refusal or an unexpected error is shown as a
 * notice, and what was shown before stays.
 */
export function createStore(
  port: WorkbookPort,
  profile: Profile,
  localStorage: LocalStorage = NO_LOCAL_STORAGE,
): AppStore {
  const session = createSession(port, profile, localStorage);
  const { state, timers } = session;
  const formsList = createFormsListFollower(session);
  const events = subscribeEvents(session, formsList.onEvent);

  const goOn = (): void => {
    state.set({ notice: lastingNotice(state.get().notice) });
  };

  void events.check();
  return {
    getState: state.get,
    subscribe: state.subscribe,
    dispose: () => {
      state.close();
      timers.stop();
      return events.stop();
    },
    check: events.check,
    showForm: (index) => {
      goOn();
      showForm(session, index);
    },
    tick: (address, on) => {
      goOn();
      tick(session, address, on);
    },
    chooseOutlines: (addresses, on) => {
      goOn();
      chooseOutlines(session, addresses, on);
    },
    judge: (at, score) => {
      goOn();
      judge(session, at, score);
    },
    writeBack: () => writeBack(session),
    writeCells: (cells) => writeCells(session, cells),
    undo: () => undo(session),
    flag: () => flag(session),
    clearFlags: () => clearFlags(session),
    chooseProfile: (chosen) => chooseProfile(session, chosen),
    storeProfile: () => storeProfile(session),
    makeTemplate: (choices) => makeTemplate(session, choices),
    makeNextYear: (choices) => makeNextYear(session, choices),
    makeDeclared: (choices) => makeDeclared(session, choices),
    makeReport: (scope, fetchWords) => makeReport(session, scope, fetchWords),
    makeAnonymised: (name) => makeAnonymised(session, name),
    templateDefaults: () => templateDefaults(session),
    selectCell: (at) => {
      goOn();
      return selectCell(session, at);
    },
    selectOnSheet: (sheetId, at) => selectOnSheet(session, sheetId, at),
    readOtherSheets: () => readOtherSheets(session),
    openFormsList: formsList.open,
    readFormsList: formsList.read,
    showSheet: () => {
      showSheet(session);
    },
    selectForm: (sheetId, listed) => selectForm(session, sheetId, listed),
    chooseColumn: (fingerprint, id, role) => chooseColumn(session, fingerprint, id, role),
    resetColumns: (fingerprint) => resetColumns(session, fingerprint),
    clearColumns: () => clearColumns(session),
    storeColumns: () => storeColumns(session),
    acceptFinding: (finding, reason) => acceptFinding(session, finding, reason),
    takeBackFinding: (finding) => takeBackFinding(session, finding),
    dismissSuggestion: (key) => dismissSuggestion(session, key),
    dismissWelcome: () => {
      dismissWelcome(session);
    },
    dismissNotice: () => {
      state.set({ notice: null });
    },
    keepSheets: () => {
      state.set({ sheetsToReplace: null });
    },
    reportUnexpected: (error) => {
      reportUnexpected(session, error);
    },
    batch: createBatchActions(session),
  };
}
