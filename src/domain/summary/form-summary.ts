/** One assessment → one line in a list of forms. */
import type { Assessment } from "../assessment/assessment";
import { waitingRows } from "../assessment/unfilled";
import type { Position } from "../cells";
import type { Compared } from "../scores/compared";
import type { Item } from "./items";
import { uncheckedOf } from "./unchecked";
import { severityCounts, type SeverityCounts } from "./severity-counts";

export interface FormSummary {
  /** The title's cell, and the rectangle of the form ("A1:H33"). */
  readonly at: Position;
  readonly range: string;
  /** "" where it is empty or the form has no such place. */
  readonly project: string;
  /** 实施单位, else 主管部门. */
  readonly unit: string;
  /** Points with two places. */
  readonly total: Compared;
  readonly grade: Compared;
  /** The number of items of each severity. */
  readonly counts: SeverityCounts;
  /** The number of rows to be filled in of an unfilled form; null for any other form. */
  readonly waiting: number | null;
  /** The number of `Unchecked` entries. */
  readonly unchecked: number;
}

/**
 * The identity, the figures and the number of items of a form. Unlike in `FormResult`, total and grade
 * are those of the rules also for a form without a place for them.
 */
export function formSummary(
  assessment: Assessment,
  items: readonly Pick<Item, "severity">[],
): FormSummary {
  const { form, findings, total, grade } = assessment;
  return {
    at: form.title.at,
    range: form.range,
    project: form.project?.text ?? "",
    unit: [form.unit, form.department].find((place) => (place?.text ?? "") !== "")?.text ?? "",
    total: { reported: total.reported, computed: total.computed },
    grade: { reported: grade.reported, computed: grade.computed },
    counts: severityCounts(items),
    waiting: waitingRows(findings),
    unchecked: uncheckedOf(assessment).length,
  };
}
