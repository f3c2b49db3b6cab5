/** Finding the form shown again after its sheet has been read again. */
import { a1, type Position } from "../../domain/cells";
import type { CheckedForm } from "../core/state";

/** By what a form is found again. */
export interface FormIdentity {
  /** Its title cell. */
  readonly at: Position;
  readonly project: string;
}

const titleOf = ({ assessment }: CheckedForm): string => a1(assessment.form.title.at);

const projectOf = ({ assessment }: CheckedForm): string => assessment.form.project?.text ?? "";

/** Title cell and project of a form. */
export const identityOf = (form: CheckedForm): FormIdentity => ({
  at: form.assessment.form.title.at,
  project: projectOf(form),
});

/** The form with the same title cell; undefined where there is none. */
export function formAtPlaceOf(
  form: CheckedForm,
  fresh: readonly CheckedForm[],
): CheckedForm | undefined {
  return fresh.find((candidate) => titleOf(candidate) === titleOf(form));
}

/**
 * The index of the form to show: the one with the same project and title cell, else with the same
 * project (rows or another form were inserted above), else with the same title cell (its project was
 * renamed), else the one with the nearest index. 0 when no form was shown before.
 */
export function shownIndex(
  before: FormIdentity | undefined,
  shown: number,
  fresh: readonly CheckedForm[],
): number {
  if (before === undefined) return 0;
  const hasSameTitle = (form: CheckedForm): boolean => titleOf(form) === a1(before.at);
  const hasSameProject = (form: CheckedForm): boolean =>
    projectOf(form) !== "" && projectOf(form) === before.project;
  const found =
    fresh.find((form) => hasSameTitle(form) && hasSameProject(form)) ??
    fresh.find(hasSameProject) ??
    fresh.find(hasSameTitle);
  return found === undefined
    ? Math.max(0, Math.min(shown, fresh.length - 1))
    : fresh.indexOf(found);
}
