/** What a person has asked for on top of what the rules plan: kept while the sheet is read again. */
import type { Change } from "../../domain/changes/change";

export interface UserChoices {
  /**
   * By `choiceKeys`: whether a planned change is ticked, where that was said. An outline is planned
   * only once it has been asked for, that is, once it has an entry here.
   */
  readonly choices: ReadonlyMap<string, boolean>;
  /** By `judgementKeys`: the points chosen for a judged row, with two places. */
  readonly judgements: ReadonlyMap<string, string>;
}

export const NO_USER_CHOICES: UserChoices = { choices: new Map(), judgements: new Map() };

/** All changes are ticked but those over a formula, until a person says otherwise. */
export function isTicked(
  { choices }: UserChoices,
  key: string,
  { overFormula }: Pick<Change, "overFormula">,
): boolean {
  return choices.get(key) ?? !overFormula;
}
