/** What the use cases of one pane share: the workbook, the state shown and the parts behind it. */
import type { AcceptedEntry } from "../../../domain/accepted/accepted";
import type { ChosenProfile } from "../../../domain/profiles/chosen-profile";
import { defaultNamed } from "../../../domain/profiles/default-named";
import type { ColumnChoices } from "../../../domain/form/header/column-choices";
import type { Profile } from "../../../domain/profiles/profile";
import { firstState } from "../first-state";
import type { LocalStorage, WorkbookPort } from "../port";
import { storedProfileState, type ProfileState } from "../profile-state";
import { createRequestQueue, type RequestQueue } from "../request-queue";
import { createStateHolder, type StateHolder } from "../state-holder";
import { createTimers, type Timers } from "../timers";
import { createFrontSheet, type FrontSheet } from "./front-sheet";
import { createListedForms, type ListedForms } from "./listed-forms";
import { createOtherSheetsSearch, type OtherSheetsSearch } from "./other-sheets-search";
import { createReadings, type Readings } from "./readings";
import { createSettingChoice, type SettingChoice } from "./setting-choice";
import { createUndoStacks, type UndoStacks } from "./undo-stacks";
import { createUserChoices, type UserChoicesHolder } from "./user-choices";

/** Each part is changed by its own functions only. */
export interface Session {
  readonly port: WorkbookPort;
  readonly localStorage: LocalStorage;
  readonly state: StateHolder;
  readonly requestQueue: RequestQueue;
  readonly timers: Timers;
  /** The profile in effect where nobody has chosen another. */
  readonly defaultProfile: ChosenProfile;
  readonly profile: SettingChoice<ChosenProfile, ProfileState>;
  readonly columns: SettingChoice<ColumnChoices, ColumnChoices>;
  readonly accepted: SettingChoice<readonly AcceptedEntry[], readonly AcceptedEntry[]>;
  /** The keys of dismissed suggestions of other rules. */
  readonly suggestions: SettingChoice<readonly string[], readonly string[]>;
  readonly userChoices: UserChoicesHolder;
  readonly undoStacks: UndoStacks;
  readonly readings: Readings;
  readonly frontSheet: FrontSheet;
  readonly otherSheetsSearch: OtherSheetsSearch;
  readonly listedForms: ListedForms;
}

/** Creates the session of one pane over a workbook; nothing is read yet. */
export function createSession(
  port: WorkbookPort,
  profile: Profile,
  localStorage: LocalStorage,
): Session {
  const defaultProfile = { profile, base: profile === defaultNamed.profile ? defaultNamed : null };
  const isFirstRun = localStorage.read("welcomed") !== true;
  const state = createStateHolder(firstState(storedProfileState(defaultProfile), isFirstRun));
  return {
    port,
    localStorage,
    state,
    requestQueue: createRequestQueue(),
    timers: createTimers(),
    defaultProfile,
    profile: createSettingChoice(),
    columns: createSettingChoice(),
    accepted: createSettingChoice(),
    suggestions: createSettingChoice(),
    userChoices: createUserChoices(),
    undoStacks: createUndoStacks(state),
    readings: createReadings(),
    frontSheet: createFrontSheet(),
    otherSheetsSearch: createOtherSheetsSearch(),
    listedForms: createListedForms(),
  };
}
