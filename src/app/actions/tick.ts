import { a1 } from "../../domain/cells";
import type { Session } from "../core/session/session";
import { choiceKeys, knownForm } from "../plan/choice-keys";
import { replan } from "../plan/replan";

/**
 * Ticks or unticks the planned change at an address (A1 notation) of the form shown. Plans again, as
 * total and grade are those of the scores that will stand.
 */
export function tick(session: Session, address: string, on: boolean): void {
  const { sheet, forms, shown } = session.state.get();
  const form = forms[shown];
  const change = form?.changes.find(({ at }) => a1(at) === address);
  if (sheet === null || form === undefined || change === undefined) return;
  session.userChoices.choose([choiceKeys(sheet.id, knownForm(form))(change)], on);
  void replan(session);
}
