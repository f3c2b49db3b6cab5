import { a1 } from "../../domain/cells";
import { choiceKeys, knownForm } from "../plan/choice-keys";
import { replan } from "../plan/replan";
import type { Session } from "../core/session";

/** Ticks the change at an address of the form shown, or takes its tick away. */
export function tick(session: Session, address: string, on: boolean): void {
  const { sheet, forms, shown } = session.state.get();
  const form = forms[shown];
  const change = form?.changes.find(({ at }) => a1(at) === address);
  if (sheet === null || form === undefined || change === undefined) return;
  const { userChoices: wishes } = session;
  const choices = new Map([...wishes.choices, [choiceKeys(sheet.id, knownForm(form))(change), on]]);
  // Planned anew, not only ticked: a judgement without its tick counts for nothing.
  replan(session, { ...wishes, choices });
}
