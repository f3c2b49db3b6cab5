/** What a person has asked for on top of what the rules plan: kept while the sheet is read again. */
import { a1 } from "../domain/cells";
import type { Change } from "../domain/changes/change";

export interface Wishes {
  /**
   * By `choiceKey`: whether a planned change is ticked, where that was said. An outline is planned
   * only once it has been asked for, that is, once it has an entry here.
   */
  readonly choices: ReadonlyMap<string, boolean>;
}

export const NO_WISHES: Wishes = { choices: new Map() };

/** A choice belongs to the row by its name too: after rows move, an address means another row. */
export const choiceKey = (sheetId: string, { at, subject, label }: Change): string =>
  [sheetId, a1(at), subject, label].join("\n");
