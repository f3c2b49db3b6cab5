/**
 * The keys by which a person's choices are kept while their sheet is read again: form and row by name
 * and not by address, as rows may be inserted or deleted above. Only where two forms or rows have the
 * same name, the address is part of the key; when such a row moves, its choices are lost.
 */
import { a1 } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import type { Form } from "../../domain/form/model/form";
import type { Assessment } from "../../domain/assessment/assessment";
import type { CheckedForm } from "../core/state";

/** A form with the key that distinguishes it from the other forms of its sheet. */
export interface KnownForm {
  readonly key: string;
  readonly form: Form;
}

/** The form and the key of a checked form. */
export const knownForm = ({ key, assessment }: CheckedForm): KnownForm => ({
  key,
  form: assessment.form,
});

/** How often each text occurs. */
export function occurrences(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * The keys of a sheet's forms, in their order: empty for the only form of a sheet, else the project's
 * name, with the title's address where two forms have the same project.
 */
export function formKeys(assessments: readonly Assessment[]): readonly string[] {
  if (assessments.length === 1) return [""];
  const projects = assessments.map(({ form }) => form.project?.text ?? "");
  const counts = occurrences(projects);
  return assessments.map(({ form }, index) => {
    const project = projects[index] ?? "";
    const isUnique = counts.get(project) === 1;
    return JSON.stringify(isUnique ? [project] : [project, a1(form.title.at)]);
  });
}

/** The members of a change that its key is made of. */
export type Choosable = Pick<Change, "at" | "subject" | "label">;

/** Returns what gives a change of this form its key. */
export function choiceKeys(
  sheetId: string,
  { key, form: { funds, indicators } }: KnownForm,
): (change: Choosable) => string {
  const counts = occurrences([
    ...funds.map(({ label }) => label.text),
    ...indicators.map(({ name }) => name.text),
  ]);
  return ({ at, subject, label }) => {
    const isUnique = label !== "" && (counts.get(label) ?? 1) === 1;
    return [sheetId, key, subject, label, isUnique ? "" : a1(at)].join("\n");
  };
}
