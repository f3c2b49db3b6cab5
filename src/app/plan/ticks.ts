/** Which planned changes are ticked. */
import { a1 } from "../../domain/cells";
import { choiceKeys, knownForm } from "./choice-keys";
import type { CheckedForm } from "../core/state";
import { isTicked, type UserChoices } from "../core/session/user-choices";

/** The addresses in A1 notation of the ticked changes of a form. */
export function tickedOf(
  userChoices: UserChoices,
  sheetId: string,
  form: CheckedForm | undefined,
): ReadonlySet<string> {
  if (form === undefined) return new Set();
  const keyOf = choiceKeys(sheetId, knownForm(form));
  const ticked = form.changes.filter((change) => isTicked(userChoices, keyOf(change), change));
  return new Set(ticked.map(({ at }) => a1(at)));
}

/** The keys of all changes and outlines of a sheet: a choice with another key is out of date. */
export const neededChoices = (
  sheetId: string,
  forms: readonly CheckedForm[],
): ReadonlySet<string> =>
  new Set(
    forms.flatMap((form) =>
      [...form.changes, ...form.outlines].map(choiceKeys(sheetId, knownForm(form))),
    ),
  );
