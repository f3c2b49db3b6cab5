/** Which form of a sheet is shown, kept when the sheet is read again. */
import { a1 } from "../domain/cells";
import type { CheckedForm } from "./state";

const titleOf = ({ assessment }: CheckedForm): string => a1(assessment.form.title.at);

const projectOf = ({ assessment }: CheckedForm): string => assessment.form.project?.text ?? "";

/** The form that stands where another stood: the same title cell. */
export function formAtPlaceOf(
  form: CheckedForm,
  fresh: readonly CheckedForm[],
): CheckedForm | undefined {
  return fresh.find((candidate) => titleOf(candidate) === titleOf(form));
}

/**
 * The index of the form to show: the one at the same place, else (rows were inserted above) the one
 * of the same project, else the nearest. 0 when nothing was shown before.
 */
export function keepShown(
  before: CheckedForm | undefined,
  shown: number,
  fresh: readonly CheckedForm[],
): number {
  if (before === undefined) return 0;
  const samePlace = fresh.findIndex((form) => titleOf(form) === titleOf(before));
  if (samePlace >= 0) return samePlace;
  const sameProject = fresh.findIndex(
    (form) => projectOf(form) !== "" && projectOf(form) === projectOf(before),
  );
  return sameProject >= 0 ? sameProject : Math.max(0, Math.min(shown, fresh.length - 1));
}
