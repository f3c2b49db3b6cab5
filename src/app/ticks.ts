/** Which planned changes are ticked: all but those over a formula, until a person says otherwise. */
import { a1 } from "../domain/cells";
import type { Session } from "./session";
import type { CheckedForm } from "./state";
import { choiceKey, type Wishes } from "./wishes";

/** The addresses in A1 notation of the ticked changes of a form. */
export function tickedOf(
  { choices }: Wishes,
  sheetId: string,
  form: CheckedForm | undefined,
): ReadonlySet<string> {
  const ticked = form?.changes.filter(
    (change) => choices.get(choiceKey(sheetId, change)) ?? !change.overFormula,
  );
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

/** Ticks the change at an address of the form shown, or takes its tick away. */
export function tick(session: Session, address: string, on: boolean): void {
  const { sheet, forms, shown } = session.state.get();
  const form = forms[shown];
  const change = form?.changes.find(({ at }) => a1(at) === address);
  if (sheet === null || change === undefined) return;
  const { wishes } = session;
  session.wishes = {
    ...wishes,
    choices: new Map([...wishes.choices, [choiceKey(sheet.id, change), on]]),
  };
  session.state.set({ ticked: tickedOf(session.wishes, sheet.id, form) });
}
