/** Forms in which every answer in figures equals its target. */
import type { FormRecord } from "../form-record";
import { nameKey, senderOf } from "../keys";
import type { AnswersEqualTargets } from "./across-notice";
import { groupBy } from "../group-by";
import { isSameFigure, plainFigure } from "./plain-figure";

/** With fewer rows, all answers may equal their targets by chance. */
const LEAST_ROWS = 5;

/**
 * The number of rows in figures of a form whose answers all equal their targets; 0 for any other form.
 */
function equalRows({ rows }: FormRecord): number {
  const figures = rows.filter(
    ({ kind, target }) => kind === "quantitative" && plainFigure(target) !== null,
  );
  const isEqual = figures.every(({ target, actual }) => isSameFigure(target, actual));
  return figures.length >= LEAST_ROWS && isEqual ? figures.length : 0;
}

/** One notice for each sender, as its forms are filled in by the same people. */
export function equalAnswers(forms: readonly FormRecord[]): readonly AnswersEqualTargets[] {
  const equal = forms.flatMap((form) => {
    const rows = equalRows(form);
    return rows === 0 ? [] : [{ form, rows }];
  });
  return [...groupBy(equal, ({ form }) => nameKey(senderOf(form))).values()].map((of) => ({
    kind: "answers-equal-targets",
    unit: of[0] === undefined ? "" : senderOf(of[0].form),
    rows: of.reduce((sum, { rows }) => sum + rows, 0),
    forms: of.map(({ form }) => form),
  }));
}
