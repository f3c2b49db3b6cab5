/** Which planned changes of the form shown are ticked. */
import { a1 } from "../../domain/cells";
import { choiceKeys, knownForm } from "./choice-keys";
import type { CheckedForm } from "../core/state";
import { isTicked, type UserChoices } from "./user-choices";

/** The addresses in A1 notation of the ticked changes of a form. */
export function tickedOf(
  wishes: UserChoices,
  sheetId: string,
  form: CheckedForm | undefined,
): ReadonlySet<string> {
  if (form === undefined) return new Set();
  const keyOf = choiceKeys(sheetId, knownForm(form));
  const ticked = form.changes.filter((change) => isTicked(wishes, keyOf(change), change));
  return new Set(ticked.map(({ at }) => a1(at)));
}

/** The choices without those about changes that a sheet no longer needs. */
export function remainingChoices(
  { choices }: UserChoices,
  sheetId: string,
  forms: readonly CheckedForm[],
): UserChoices["choices"] {
  const needed = new Set(
    forms.flatMap((form) =>
      [...form.changes, ...form.outlines].map(choiceKeys(sheetId, knownForm(form))),
    ),
  );
  const isKept = (key: string): boolean => !key.startsWith(`${sheetId}\n`) || needed.has(key);
  return new Map([...choices].filter(([key]) => isKept(key)));
}
