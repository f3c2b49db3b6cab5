/** What the use cases share: the workbook, the rules, the state shown and what is kept behind it. */
import type { Written } from "../../domain/changes/find-written";
import type { ColumnChoices } from "../../domain/form/header/column-choices";
import type { Profile } from "../../domain/profiles/profile";
import type { ChosenProfile } from "../../domain/profiles/chosen-profile";
import { defaultNamed } from "../../domain/profiles/default-named";
import { firstState } from "./first-state";
import { createRequestQueue, type RequestQueue } from "./request-queue";
import type { LocalStorage, SheetReading, WorkbookPort } from "./port";
import { storedProfileState, type StoredProfile } from "../settings/profile-state";
import { createStateHolder, type StateHolder } from "./state-holder";
import { NO_USER_CHOICES, type UserChoices } from "../plan/user-choices";

export interface Session {
  readonly port: WorkbookPort;
  readonly own: LocalStorage;
  /** The rules forms are checked by now. */
  profile: Profile;
  /** Those that hold where nobody has chosen others. */
  readonly usualProfile: ChosenProfile;
  /** Those chosen here that the workbook does not remember yet, or refused to. */
  unkeptProfile: ChosenProfile | null;
  keptProfile: StoredProfile;
  readonly state: StateHolder;
  readonly requestQueue: RequestQueue;
  /** What a person has asked for so far; a task keeps to those of its click. */
  userChoices: UserChoices;
  /** Of each sheet the write-backs that can be undone, the newest last. */
  readonly written: Map<string, readonly Written[]>;
  /** How many readings have begun, and which of them is shown: tells whether an event is in it. */
  readingsBegun: number;
  readingShown: number;
  /** The reading shown: what it says is understood anew when the rules change, without the workbook. */
  reading: SheetReading | null;
  /** What was said of columns and is not kept in the workbook yet; null: what is kept there counts. */
  unkeptColumns: ColumnChoices | null;
  /** The sheet without a form from which the others were last looked through. */
  lookedFrom: string | null;
  /** The sheet in front, by all that was heard; null before the first reading. */
  front: string | null;
  /** How often another sheet came to the front: tells a reading that its answer is too old to say which. */
  switches: number;
}

/** Notes that a sheet has come to the front: from now on no other is shown. */
export function cameToFront(session: Session, sheetId: string): void {
  session.switches += 1;
  session.front = sheetId;
}

export function createSession(port: WorkbookPort, profile: Profile, own: LocalStorage): Session {
  const usualProfile = { profile, base: profile === defaultNamed.profile ? defaultNamed : null };
  const usual = storedProfileState(usualProfile);
  return {
    port,
    own,
    profile,
    usualProfile,
    unkeptProfile: null,
    keptProfile: { text: undefined, state: usual },
    state: createStateHolder(firstState(usual, own.read("welcomed") !== true)),
    requestQueue: createRequestQueue(),
    userChoices: NO_USER_CHOICES,
    written: new Map(),
    readingsBegun: 0,
    readingShown: 0,
    reading: null,
    lookedFrom: null,
    unkeptColumns: null,
    front: null,
    switches: 0,
  };
}
