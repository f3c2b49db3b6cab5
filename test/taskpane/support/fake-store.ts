import type { AppState, AppStore } from "../../../src/app/core/state";
import { a1 } from "../../../src/domain/cells";
import { NO_LOCAL_STORAGE } from "../../../src/app/settings/local-storage";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { ChosenProfile } from "../../../src/domain/profiles/chosen-profile";
import { USUAL_CHOICES, type TemplateChoices } from "../../../src/domain/template/template-choices";

/**
 * An action with its choices, as far as they are not the usual ones: "makeTemplate {"year":"2025"}".
 */
function said(action: string, choices: TemplateChoices | undefined): string {
  if (choices === undefined) return action;
  const usual = new Map<string, unknown>(Object.entries(USUAL_CHOICES));
  const own = Object.entries(choices).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(usual.get(name)),
  );
  return `${action} ${JSON.stringify(Object.fromEntries(own))}`;
}

/** A store without behaviour: it records calls and shows the state it is given. */
export interface FakeStore extends AppStore {
  /** The calls, in order: "check", "tick G21 true", "goTo 21,7". */
  readonly calls: readonly string[];
  /** The rules that were chosen, in order. */
  readonly chosen: readonly ChosenProfile[];
  show(state: AppState): void;
  /** Removes the recorded calls. */
  forget(): void;
}

export function fakeStore(initial: AppState): FakeStore {
  let state = initial;
  const calls: string[] = [];
  const chosen: ChosenProfile[] = [];
  const listeners = new Set<() => void>();
  const noted = (name: string) => () => {
    calls.push(name);
    return Promise.resolve();
  };
  return {
    calls,
    chosen,
    forget: () => {
      calls.length = 0;
    },
    show: (next) => {
      state = next;
      listeners.forEach((listener) => {
        listener();
      });
    },
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    dispose: () => Promise.resolve(),
    check: noted("check"),
    writeBack: noted("writeBack"),
    undo: noted("undo"),
    flag: noted("flag"),
    clearFlags: noted("clearFlags"),
    chooseProfile: (wanted) => {
      chosen.push(wanted);
      return noted(`chooseProfile ${wanted.profile.name}`)();
    },
    storeProfile: noted("keepProfile"),
    makeTemplate: (choices) => noted(said("makeTemplate", choices))(),
    makeNextYear: (choices) => noted(said("makeNextYear", choices))(),
    makeDeclared: (choices) => noted(said("makeDeclared", choices))(),
    makeReport: (scope) => noted(`makeReport ${scope}`)(),
    makeAnonymised: noted("makeAnonymised"),
    templateDefaults: () => ({
      settings: {},
      localStorage: NO_LOCAL_STORAGE,
      profile: defaultProfile,
    }),
    selectCell: (at) => noted(`goTo ${at.row},${at.column}`)(),
    chooseColumn: (_, { label, index }, role) => noted(`chooseColumn ${label} ${index} ${role}`)(),
    resetColumns: noted("recogniseColumns"),
    readOtherSheets: noted("lookElsewhere"),
    selectOnSheet: (sheetId) => noted(`goToSheet ${sheetId}`)(),
    openFormsList: noted("openWorkbook"),
    readFormsList: noted("lookThrough"),
    showSheet: () => {
      calls.push("showSheet");
    },
    selectForm: (sheetId, { range }) => noted(`goToForm ${sheetId} ${range}`)(),
    clearColumns: noted("forgetColumns"),
    storeColumns: noted("keepColumns"),
    showForm: (index) => {
      calls.push(`showForm ${index}`);
    },
    tick: (address, on) => {
      calls.push(`tick ${address} ${String(on)}`);
    },
    chooseOutlines: (addresses, on) => {
      calls.push(`wantOutlines ${addresses.join(" ")} ${String(on)}`);
    },
    judge: (at, score) => {
      calls.push(`judge ${at.row},${at.column} ${String(score)}`);
    },
    acceptFinding: ({ code }, reason) => noted(`accept ${code} ${reason}`)(),
    takeBackFinding: ({ code }) => noted(`takeBack ${code}`)(),
    writeCells: (cells) => noted(`writeCells ${cells.map(a1).join(" ")}`)(),
    reportUnexpected: () => {
      calls.push("tellUnexpected");
    },
    dismissWelcome: () => {
      calls.push("dismissWelcome");
    },
    dismissSuggestion: (key) => noted(`dismissSuggestion ${key}`)(),
    dismissNotice: () => {
      calls.push("dismissNotice");
    },
    keepSheets: () => {
      calls.push("keepSheets");
    },
    batch: {
      open: () => {
        calls.push("openBatch");
      },
      checkFiles: ({ files, passedOver }) =>
        noted(`checkFiles ${[...files.map(({ name }) => name), passedOver].join(" ")}`)(),
      checkWorkbook: noted("checkWorkbook"),
      stop: () => {
        calls.push("stopBatch");
      },
      goOn: noted("goOnBatch"),
      clear: () => {
        calls.push("clearBatch");
      },
      openForm: (key) => noted(`openBatchForm ${key}`)(),
      closeForm: () => {
        calls.push("closeBatchForm");
      },
      summarizeWorkbook: noted("summarizeWorkbook"),
      makeSheets: (what) => noted(`makeSheets ${what}`)(),
      compareWith: ({ name }) => noted(`compareWith ${name}`)(),
      compareNoMore: () => {
        calls.push("compareNoMore");
      },
      lines: () => new Blob(["{}\n"]),
    },
  };
}
