import { a1, type Position } from "../../domain/cells";
import type { JudgeableRow } from "../../domain/changes/judgeable-rows";
import { decimal, fixed2, parseDecimal, roundHalfUp } from "../../domain/decimal";
import type { Session } from "../core/session/session";
import { knownForm } from "../plan/choice-keys";
import { judgementKeys } from "../plan/judgement-keys";
import { replan } from "../plan/replan";

/**
 * Chooses the points of a judged row of the form shown, by its score cell: a plain decimal within the
 * row's limits; null removes the choice. Any other text is ignored. Plans the change, writes nothing.
 */
export function judge(session: Session, at: Position, score: string | null): void {
  const { sheet, forms, shown } = session.state.get();
  const form = forms[shown];
  const row = form?.judgeable.find((each) => a1(each.at) === a1(at));
  if (sheet === null || form === undefined || row === undefined) return;
  const points = score === null ? null : pointsFor(row, score);
  if (score !== null && points === null) return;
  const key = judgementKeys(sheet.id, knownForm(form), form.judgeable).get(row);
  if (key === undefined) return;
  session.userChoices.judge(key, points);
  void replan(session);
}

/** The points with two places; null where they are outside the row's limits or have too many places. */
function pointsFor({ low, high, places }: JudgeableRow, text: string): string | null {
  const points = parseDecimal(text);
  if (points === null || !roundHalfUp(points, places).equals(points)) return null;
  const isWithin = points.gte(decimal(low)) && points.lte(decimal(high));
  return isWithin ? fixed2(points) : null;
}
