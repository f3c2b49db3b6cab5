/**
 * By what a choice is remembered while its sheet is read again: the form and the row it belongs to, and
 * not their place, as long as they can be told apart without it. Rows may be inserted or deleted above;
 * of two rows that cannot be told apart the choice is forgotten when they move.
 */
import { a1 } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import type { Form } from "../../domain/form/model/form";
import type { Assessment } from "../../domain/assessment/assessment";
import type { CheckedForm } from "../core/state";

/** A form of a sheet with the key that tells it from the others there. */
export interface KnownForm {
  readonly key: string;
  readonly form: Form;
}

export const knownForm = ({ key, assessment }: CheckedForm): KnownForm => ({
  key,
  form: assessment.form,
});

/** How often each word is there. */
export function occurrences(words: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/**
 * The keys of a sheet's forms, in their order. A form alone on its sheet needs none; of several the
 * project tells them apart, and the place where two are of the same project.
 */
export function formKeys(assessments: readonly Assessment[]): readonly string[] {
  if (assessments.length === 1) return [""];
  const projects = assessments.map(({ form }) => form.project?.text ?? "");
  const found = occurrences(projects);
  return assessments.map(({ form }, index) => {
    const project = projects[index] ?? "";
    const isOnly = found.get(project) === 1;
    return JSON.stringify(isOnly ? [project] : [project, a1(form.title.at)]);
  });
}

export type Choosable = Pick<Change, "at" | "subject" | "label">;

/** The keys of the changes of a form. */
export function choiceKeys(
  sheetId: string,
  { key, form: { funds, indicators } }: KnownForm,
): (change: Choosable) => string {
  const names = occurrences([
    ...funds.map(({ label }) => label.text),
    ...indicators.map(({ name }) => name.text),
  ]);
  return ({ at, subject, label }) => {
    const isTold = label !== "" && (names.get(label) ?? 1) === 1;
    return [sheetId, key, subject, label, isTold ? "" : a1(at)].join("\n");
  };
}
