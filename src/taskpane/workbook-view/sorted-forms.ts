/** The forms of a workbook in the order a person has chosen. */
import type { ListedSheet, FormsList } from "../../app/core/forms-list";
import { decimal, type Decimal } from "../../domain/decimal";
import type { FormSummary } from "../../domain/summary/form-summary";

export const orders = ["tabs", "problems", "lowest", "highest", "project"] as const;
export type Order = (typeof orders)[number];

export interface FormOfSheet {
  readonly sheet: ListedSheet;
  readonly form: FormSummary;
  /** Its place among the forms of its sheet, from 0. */
  readonly index: number;
}

/** The computed total, else the printed one; null where there is neither. */
const totalOf = ({ form: { total } }: FormOfSheet): Decimal | null => {
  const text = total.computed ?? total.reported;
  return text === null ? null : decimal(text);
};

/** A form without a total comes last either way. */
function byTotal(one: FormOfSheet, other: FormOfSheet, direction: 1 | -1): number {
  const [left, right] = [totalOf(one), totalOf(other)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left.comparedTo(right) * direction;
}

const bySeverity = ({ form: one }: FormOfSheet, { form: other }: FormOfSheet): number =>
  other.counts.error - one.counts.error ||
  other.counts.warning - one.counts.warning ||
  other.counts.notice - one.counts.notice;

/** As a Chinese list of names is ordered, by sound; 第 2 期 before 第 10 期. */
const names = new Intl.Collator("zh-CN", { numeric: true });

/** A form without a name comes last. */
const byProject = ({ form: one }: FormOfSheet, { form: other }: FormOfSheet): number =>
  Number(one.project === "") - Number(other.project === "") ||
  names.compare(one.project, other.project);

const comparisons: Readonly<Record<Order, (one: FormOfSheet, other: FormOfSheet) => number>> = {
  tabs: () => 0,
  problems: bySeverity,
  lowest: (one, other) => byTotal(one, other, 1),
  highest: (one, other) => byTotal(one, other, -1),
  project: byProject,
};

/** All forms; those that are equal by the order stay as they stand in the workbook. */
export function sortedForms({ sheets }: FormsList, order: Order): readonly FormOfSheet[] {
  return sheets
    .flatMap((sheet) => sheet.forms.map((form, index) => ({ sheet, form, index })))
    .sort(comparisons[order]);
}
