/** What the use cases share: the workbook, the rules, the state shown and what is kept behind it. */
import type { Change } from "../domain/changes/change";
import type { Profile } from "../domain/scoring/profile";
import { createLane, type Lane } from "./lane";
import type { WorkbookPort } from "./port";
import { createStateHolder, type StateHolder } from "./state-holder";

export interface Session {
  readonly port: WorkbookPort;
  readonly profile: Profile;
  readonly state: StateHolder;
  readonly lane: Lane;
  /** Ticks a person set or took away, by `choiceKey`. */
  readonly choices: Map<string, boolean>;
  /** Of each sheet the write-backs that can be undone, the newest last. */
  readonly written: Map<string, readonly (readonly Change[])[]>;
  /** How many readings have begun: tells whether one began after something happened. */
  readingsBegun: number;
  /** How often the sheet was switched, and to which: tells a reading that came too late. */
  switches: number;
  switchedTo: string | null;
}

export function createSession(port: WorkbookPort, profile: Profile): Session {
  return {
    port,
    profile,
    state: createStateHolder({
      phase: "starting",
      task: null,
      sheet: null,
      forms: [],
      shown: 0,
      ticked: new Set(),
      undoable: 0,
      flagCount: 0,
      selection: null,
      notice: null,
    }),
    lane: createLane(),
    choices: new Map(),
    written: new Map(),
    readingsBegun: 0,
    switches: 0,
    switchedTo: null,
  };
}
