import type { WorkbookSettingName, WorkbookSettings } from "../../app/core/port";

/** Settings that all opened files share. */
export interface SharedSettings {
  /** Whether a setting is shared; every other one belongs to its file. */
  readonly has: (name: WorkbookSettingName) => boolean;
  readonly read: () => WorkbookSettings;
  /** Stores a setting for all files; `undefined` removes it. */
  readonly store: (name: WorkbookSettingName, value: unknown) => void;
  /** Calls a listener after each change. */
  readonly subscribe: (listener: () => void) => () => void;
}
