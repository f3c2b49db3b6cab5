/** Forms whose every answer in figures is its target. */
import type { FormRecord } from "../form-record";
import type { AnswersEqualTargets } from "./across-notice";
import { isSameFigure, plainFigure } from "./plain-figure";

/** Fewer rows may well be met to the point. */
const LEAST_ROWS = 5;

export function equalAnswers(forms: readonly FormRecord[]): readonly AnswersEqualTargets[] {
  return forms.flatMap((form): readonly AnswersEqualTargets[] => {
    const figures = form.rows.filter(
      ({ kind, target }) => kind === "quantitative" && plainFigure(target) !== null,
    );
    const isEqual = figures.every(({ target, actual }) => isSameFigure(target, actual));
    if (figures.length < LEAST_ROWS || !isEqual) return [];
    return [{ kind: "answers-equal-targets", rows: figures.length, forms: [form] }];
  });
}
