import { a1 } from "../../domain/cells";
import type { Session } from "../core/session/session";
import { choiceKeys, knownForm } from "../plan/choice-keys";
import { replan } from "../plan/replan";

/**
 * 插入说明提纲: adds the outlines for these cells of the form shown (A1 notation) to the planned
 * changes, ticked, or removes them. Writes nothing.
 */
export function chooseOutlines(session: Session, addresses: readonly string[], on: boolean): void {
  const { sheet, forms, shown } = session.state.get();
  const form = forms[shown];
  const outlines = form?.outlines.filter(({ at }) => addresses.includes(a1(at))) ?? [];
  if (sheet === null || form === undefined || outlines.length === 0) return;
  const keys = outlines.map(choiceKeys(sheet.id, knownForm(form)));
  session.userChoices.choose(keys, on ? true : null);
  void replan(session);
}
