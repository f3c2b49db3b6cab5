/** 插入说明提纲: an outline joins the pending changes once it is asked for, and not by itself. */
import { a1 } from "../../domain/cells";
import { choiceKeys, knownForm } from "../plan/choice-keys";
import { replan } from "../plan/replan";
import type { Session } from "../core/session";

/**
 * Takes the outlines for these cells of the form shown (A1 notation) into the pending changes,
 * ticked; or out of them. Nothing is written yet.
 */
export function wantOutlines(session: Session, addresses: readonly string[], on: boolean): void {
  const { sheet, forms, shown } = session.state.get();
  const form = forms[shown];
  const outlines = form?.outlines.filter(({ at }) => addresses.includes(a1(at))) ?? [];
  if (sheet === null || form === undefined || outlines.length === 0) return;
  const keyOf = choiceKeys(sheet.id, knownForm(form));
  const choices = new Map(session.userChoices.choices);
  for (const outline of outlines) {
    if (on) choices.set(keyOf(outline), true);
    else choices.delete(keyOf(outline));
  }
  replan(session, { ...session.userChoices, choices });
}
