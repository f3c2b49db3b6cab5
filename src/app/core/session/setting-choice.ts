/** What a person has chosen for a setting of the workbook, until the workbook stores it. */
import { isEqual } from "../../../domain/equal";

/**
 * One setting of the workbook, such as its profile: the choice made in this pane that is not stored
 * yet, and the value stored in the workbook. The only module that changes them.
 */
export interface SettingChoice<Chosen, Parsed> {
  /** The choice that the workbook does not store yet, or refused to store; null where there is none. */
  readonly unstored: () => Chosen | null;
  readonly choose: (chosen: Chosen) => void;
  /** The workbook stores this choice. Returns false where another has been made since. */
  readonly markStored: (chosen: Chosen) => boolean;
  /** The stored JSON value, parsed; parsed again only when the value differs from the last one. */
  readonly stored: (value: unknown, parse: (value: unknown) => Parsed) => Parsed;
}

/** Creates a setting without a choice. */
export function createSettingChoice<Chosen, Parsed>(): SettingChoice<Chosen, Parsed> {
  let unstored: Chosen | null = null;
  let last: { readonly value: unknown; readonly parsed: Parsed } | null = null;
  return {
    unstored: () => unstored,
    choose: (chosen) => {
      unstored = chosen;
    },
    markStored: (chosen) => {
      if (unstored !== chosen) return false;
      unstored = null;
      return true;
    },
    stored: (value, parse) => {
      if (last === null || !isEqual(last.value, value)) last = { value, parsed: parse(value) };
      return last.parsed;
    },
  };
}
