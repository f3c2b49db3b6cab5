/** The checked forms behind the list of all forms, so that they are not read again for a summary of it. */
import { isEqual } from "../../../domain/equal";
import type { ProfileState } from "../profile-state";
import type { CheckedForm } from "../state";

export type ListedForm = Pick<CheckedForm, "assessment" | "accepted">;

/** Forms, and the rules that they were checked by. */
export interface ListedSheetForms {
  readonly forms: readonly ListedForm[];
  readonly rules: ProfileState;
}

/** The most forms that are kept: about 100 kB each. */
const MOST = 200;

export interface ListedForms {
  /** Removes all forms, before a reading of the whole workbook puts its own. */
  readonly begin: () => void;
  readonly put: (sheetId: string, sheet: ListedSheetForms) => void;
  /** The forms of these sheets, in their order; null where they are not kept, or the rules differ. */
  readonly of: (sheetIds: readonly string[]) => ListedSheetForms | null;
}

/** Creates the listed forms of a session, none at first. */
export function createListedForms(): ListedForms {
  const sheets = new Map<string, ListedSheetForms>();
  let isFull = false;
  return {
    begin: () => {
      sheets.clear();
      isFull = false;
    },
    put: (sheetId, sheet) => {
      if (isFull) return;
      sheets.set(sheetId, sheet);
      isFull = [...sheets.values()].reduce((sum, { forms }) => sum + forms.length, 0) > MOST;
      if (isFull) sheets.clear();
    },
    of: (sheetIds) => {
      const kept = sheetIds.flatMap((id) => sheets.get(id) ?? []);
      const [first] = kept;
      if (first === undefined || kept.length < sheetIds.length) return null;
      const { rules } = first;
      if (!kept.every((sheet) => isEqual(sheet.rules.profile, rules.profile))) return null;
      return { rules, forms: kept.flatMap(({ forms }) => forms) };
    },
  };
}
