/** What a person has asked for on top of what the rules plan: kept while the sheet is read again. */
import { a1 } from "../domain/cells";
import type { Change } from "../domain/changes/change";

export interface Wishes {
  /**
   * By `choiceKey`: whether a planned change is ticked, where that was said. An outline is planned
   * only once it has been asked for, that is, once it has an entry here.
   */
  readonly choices: ReadonlyMap<string, boolean>;
  /** By `judgementKey`: the points chosen for a judged row, with two places. */
  readonly judgements: ReadonlyMap<string, string>;
}

export const NO_WISHES: Wishes = { choices: new Map(), judgements: new Map() };

type Choosable = Pick<Change, "at" | "subject" | "label">;

/** A choice belongs to the row by its name too: after rows move, an address means another row. */
export const choiceKey = (sheetId: string, { at, subject, label }: Choosable): string =>
  [sheetId, a1(at), subject, label].join("\n");

/** All changes are ticked but those over a formula, until a person says otherwise. */
export function isTicked(
  { choices }: Wishes,
  sheetId: string,
  change: Choosable & Pick<Change, "overFormula">,
): boolean {
  return choices.get(choiceKey(sheetId, change)) ?? !change.overFormula;
}
