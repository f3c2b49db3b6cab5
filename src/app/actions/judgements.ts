/** Judging a row: the score chosen joins the pending changes, and is forgotten when its row changes. */
import { a1, type Position } from "../../domain/cells";
import type { JudgeableRow } from "../../domain/changes/judgeable-rows";
import { decimal, fixed2, parseDecimal, roundHalfUp } from "../../domain/decimal";
import { knownForm } from "../plan/choice-keys";
import { judgementKeys } from "../plan/judgement-keys";
import { replan } from "../plan/replan";
import type { Session } from "../core/session";

/** The points as they are kept; null for what the row cannot have. */
function pointsFor({ low, high, places }: JudgeableRow, text: string): string | null {
  const points = parseDecimal(text);
  if (points === null || !roundHalfUp(points, places).equals(points)) return null;
  const isWithin = points.gte(decimal(low)) && points.lte(decimal(high));
  return isWithin ? fixed2(points) : null;
}

/**
 * Chooses the score of a judged row of the form shown, a plain decimal within its limits; null takes
 * the choice back. Anything else is no choice. Nothing is written yet.
 */
export function judge(session: Session, at: Position, score: string | null): void {
  const { sheet, forms, shown } = session.state.get();
  const form = forms[shown];
  const row = form?.judgeable.find((each) => a1(each.at) === a1(at));
  if (sheet === null || form === undefined || row === undefined) return;
  const key = judgementKeys(sheet.id, knownForm(form), form.judgeable).get(row) ?? "";
  const judgements = new Map(session.userChoices.judgements);
  const points = score === null ? null : pointsFor(row, score);
  if (points !== null) judgements.set(key, points);
  else if (score === null) judgements.delete(key);
  replan(session, { ...session.userChoices, judgements });
}
