/** Which planned changes of the form shown are ticked. */
import { a1 } from "../domain/cells";
import type { CheckedForm } from "./state";
import { choiceKey, isTicked, type Wishes } from "./wishes";

/** The addresses in A1 notation of the ticked changes of a form. */
export function tickedOf(
  wishes: Wishes,
  sheetId: string,
  form: CheckedForm | undefined,
): ReadonlySet<string> {
  const ticked = form?.changes.filter((change) => isTicked(wishes, sheetId, change));
  return new Set(ticked?.map(({ at }) => a1(at)));
}

/** The choices without those about changes that a sheet no longer needs. */
export function keptChoices(
  { choices }: Wishes,
  sheetId: string,
  forms: readonly CheckedForm[],
): Wishes["choices"] {
  const needed = new Set(
    forms.flatMap(({ changes, outlines }) =>
      [...changes, ...outlines].map((change) => choiceKey(sheetId, change)),
    ),
  );
  const isKept = (key: string): boolean => !key.startsWith(`${sheetId}\n`) || needed.has(key);
  return new Map([...choices].filter(([key]) => isKept(key)));
}
