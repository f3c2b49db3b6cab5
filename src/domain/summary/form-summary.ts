/** One assessment → the line of it in a list of many. */
import type { Position } from "../cells";
import type { Severity } from "../findings/finding";
import type { Assessment, Compared } from "../assessment/assessment";

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface FormSummary {
  /** Where the form begins, and the rectangle it takes ("A1:H33"). */
  readonly at: Position;
  readonly range: string;
  /** "" where it is empty or the form has no such place. */
  readonly project: string;
  /** 实施单位, else 主管部门. */
  readonly unit: string;
  /** Points with two places. */
  readonly total: Compared;
  readonly grade: Compared;
  /** How many findings there are of each gravity. */
  readonly counts: SeverityCounts;
}

/** What a list says of a form: which it is, what it comes to and how much there is to do. */
export function formSummary({ form, total, grade, findings }: Assessment): FormSummary {
  const unit = form.unit?.text ?? "";
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return {
    at: form.title.at,
    range: form.range,
    project: form.project?.text ?? "",
    unit: unit === "" ? (form.department?.text ?? "") : unit,
    total: { reported: total.reported, computed: total.computed },
    grade: { reported: grade.reported, computed: grade.computed },
    counts,
  };
}
