import type { BatchFile, BatchOutcome, NotChecked, OtherFormSheet } from "../core/batch";

const otherForm = ({ sheet, form }: OtherFormSheet): NotChecked["why"] => ({
  kind: "other-form",
  sheet,
  form,
});

/** The declarations of targets that a file holds. */
export function declaredIn(outcome: BatchOutcome): OtherFormSheet["declared"] {
  if (outcome.kind === "refused") return [];
  if (outcome.kind === "other-form") return outcome.declared;
  return outcome.others.flatMap(({ declared }) => declared);
}

/** The lines for what of a file was not checked. */
export function notCheckedOf({ key, name }: BatchFile, outcome: BatchOutcome): NotChecked[] {
  const line = (why: NotChecked["why"], index: number, isWhole: boolean): NotChecked => ({
    key: `${key}!${index}`,
    file: name,
    why,
    isWhole,
  });
  switch (outcome.kind) {
    case "refused":
      return [line({ kind: "problem", problem: outcome.problem }, 0, true)];
    case "other-form":
      return [line(otherForm(outcome), 0, true)];
    case "checked": {
      const { problems, others } = outcome;
      return [
        ...problems.map((problem) => ({ kind: "problem" as const, problem })),
        ...others.map(otherForm),
      ].map((why, index) => line(why, index, false));
    }
  }
}

/** The sheet that was not checked; null for the whole file. */
export const sheetNotChecked = ({ why }: NotChecked): string | null =>
  why.kind === "problem" ? (why.problem.sheet ?? null) : why.sheet;
