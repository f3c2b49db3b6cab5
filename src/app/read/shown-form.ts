/** Which form of a sheet is shown, kept when the sheet is read again. */
import { a1, type Position } from "../../domain/cells";
import type { CheckedForm } from "../core/state";

/** What a form is known by when its sheet is read again. */
export interface FormIdentity {
  /** Its title's place. */
  readonly at: Position;
  readonly project: string;
}

const titleOf = ({ assessment }: CheckedForm): string => a1(assessment.form.title.at);

const projectOf = ({ assessment }: CheckedForm): string => assessment.form.project?.text ?? "";

export const identityOf = (form: CheckedForm): FormIdentity => ({
  at: form.assessment.form.title.at,
  project: projectOf(form),
});

/** The form that stands where another stood: the same title cell. */
export function formAtPlaceOf(
  form: CheckedForm,
  fresh: readonly CheckedForm[],
): CheckedForm | undefined {
  return fresh.find((candidate) => titleOf(candidate) === titleOf(form));
}

/**
 * The index of the form to show: of the same project and at the same place, else of the same project
 * (rows or another form were inserted above), else at the same place (its project was renamed), else
 * the nearest. 0 when nothing was shown before.
 */
export function shownIndex(
  before: FormIdentity | undefined,
  shown: number,
  fresh: readonly CheckedForm[],
): number {
  if (before === undefined) return 0;
  const isAtPlace = (form: CheckedForm): boolean => titleOf(form) === a1(before.at);
  const isOfProject = (form: CheckedForm): boolean =>
    projectOf(form) !== "" && projectOf(form) === before.project;
  const kept =
    fresh.find((form) => isAtPlace(form) && isOfProject(form)) ??
    fresh.find(isOfProject) ??
    fresh.find(isAtPlace);
  return kept === undefined ? Math.max(0, Math.min(shown, fresh.length - 1)) : fresh.indexOf(kept);
}
