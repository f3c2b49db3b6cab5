/** What a judgement is remembered by while its sheet is read again. */
import type { JudgeableRow } from "../domain/changes/judgeable-rows";
import type { Form } from "../domain/form/form";
import type { CheckedForm } from "./state";
import type { Wishes } from "./wishes";

/**
 * A judged row by all it says, and not by its place: rows may be inserted above it. Rows of a form
 * that say the same are told apart by their order.
 */
export function judgementKeys(
  sheetId: string,
  form: Form,
  rows: readonly JudgeableRow[],
): ReadonlyMap<JudgeableRow, string> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((each) => {
      const { level1, level2, name, target, actual, weight, score } = each.row;
      const said = [level1, level2, name, target, actual, weight, score].map((place) =>
        place === null ? null : [place.cell.raw, place.cell.formula ?? "", place.text],
      );
      const words = JSON.stringify([form.project?.text ?? "", said]);
      const before = seen.get(words) ?? 0;
      seen.set(words, before + 1);
      return [each, `${sheetId}\n${before}\n${words}`];
    }),
  );
}

/** The judgements without those about rows that a sheet no longer has as they were. */
export function keptJudgements(
  { judgements }: Wishes,
  sheetId: string,
  forms: readonly CheckedForm[],
): Wishes["judgements"] {
  const needed = new Set(
    forms.flatMap(({ assessment, judgeable }) => [
      ...judgementKeys(sheetId, assessment.form, judgeable).values(),
    ]),
  );
  const isKept = (key: string): boolean => !key.startsWith(`${sheetId}\n`) || needed.has(key);
  return new Map([...judgements].filter(([key]) => isKept(key)));
}
