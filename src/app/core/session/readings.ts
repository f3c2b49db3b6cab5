/** Which readings of sheets have begun, and which of them is shown. */
import type { AcceptedEntry } from "../../../domain/accepted/accepted";
import type { ColumnChoices } from "../../../domain/form/header/column-choices";
import type { Profile } from "../../../domain/profiles/profile";
import type { SheetReading, WorkbookSettingName } from "../port";

/** A reading with the rules that its forms were checked by. */
export interface ShownReading {
  readonly reading: SheetReading;
  readonly profile: Profile;
  readonly columns: ColumnChoices;
  readonly accepted: readonly AcceptedEntry[];
}

/** The rules and choices that the shown forms were checked by. */
export type ShownRules = Omit<ShownReading, "reading">;

/** The only module that counts readings and changes the one shown. */
export interface Readings {
  /** Counts a reading that begins now; returns its number, from 1. */
  readonly begin: () => number;
  /** The number of the reading begun last; 0 before the first. */
  readonly lastBegun: () => number;
  /** Whether the reading shown began after the one of this number. */
  readonly isShownSince: (number: number) => boolean;
  /** The reading shown; null before the first. */
  readonly shown: () => ShownReading | null;
  /** Shows a reading by the number it began with. */
  readonly show: (number: number, shown: ShownReading) => void;
  /** Shows the same reading, checked by other rules. */
  readonly recheck: (rules: ShownRules) => void;
  /** Enters a value just stored in the workbook into the settings of the reading shown. */
  readonly noteSetting: (name: WorkbookSettingName, value: unknown) => void;
}

/** Creates the readings of a session, none at first. */
export function createReadings(): Readings {
  let begun = 0;
  let shownNumber = 0;
  let current: ShownReading | null = null;
  return {
    begin: () => {
      begun += 1;
      return begun;
    },
    lastBegun: () => begun,
    isShownSince: (number) => shownNumber > number,
    shown: () => current,
    show: (number, shown) => {
      shownNumber = number;
      current = shown;
    },
    recheck: (rules) => {
      if (current !== null) current = { ...current, ...rules };
    },
    noteSetting: (name, value) => {
      if (current === null) return;
      const { reading } = current;
      const settings = { ...reading.settings, [name]: value };
      current = { ...current, reading: { ...reading, settings } };
    },
  };
}
