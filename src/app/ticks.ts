/** Which planned changes are ticked: all but those over a formula, until a person says otherwise. */
import { a1 } from "../domain/cells";
import type { Change } from "../domain/changes/change";
import type { Session } from "./session";
import type { CheckedForm } from "./state";

/** A choice belongs to the row by its name too: after rows move, an address means another row. */
const choiceKey = (sheetId: string, { at, subject, label }: Change): string =>
  [sheetId, a1(at), subject, label].join("\n");

/** The addresses in A1 notation of the ticked changes of a form. */
export function tickedOf(
  { choices }: Session,
  sheetId: string,
  form: CheckedForm | undefined,
): ReadonlySet<string> {
  const ticked = form?.changes.filter(
    (change) => choices.get(choiceKey(sheetId, change)) ?? !change.overFormula,
  );
  return new Set(ticked?.map(({ at }) => a1(at)));
}

/** Forgets the choices about changes that a sheet no longer needs. */
export function forgetChoices(
  { choices }: Session,
  sheetId: string,
  forms: readonly CheckedForm[],
): void {
  const needed = new Set(
    forms.flatMap(({ changes }) => changes.map((change) => choiceKey(sheetId, change))),
  );
  for (const key of [...choices.keys()]) {
    if (key.startsWith(`${sheetId}\n`) && !needed.has(key)) choices.delete(key);
  }
}

/** Ticks the change at an address of the form shown, or takes its tick away. */
export function tick(session: Session, address: string, on: boolean): void {
  const { sheet, forms, shown } = session.state.get();
  const form = forms[shown];
  const change = form?.changes.find(({ at }) => a1(at) === address);
  if (sheet === null || change === undefined) return;
  session.choices.set(choiceKey(sheet.id, change), on);
  session.state.set({ ticked: tickedOf(session, sheet.id, form) });
}
