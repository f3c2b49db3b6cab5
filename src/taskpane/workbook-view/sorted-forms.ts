/** The orders in which the forms of a workbook can be listed. */
import type { ListedSheet, FormsList } from "../../app/core/forms-list";
import { decimal, type Decimal } from "../../domain/decimal";
import type { FormSummary } from "../../domain/summary/form-summary";

/** Order of the tabs, most problems first, lowest or highest total first, by project name. */
export const sortOrders = ["tabs", "problems", "lowest", "highest", "project"] as const;
export type Order = (typeof sortOrders)[number];

/** One form of the workbook with its sheet. */
export interface FormOfSheet {
  readonly sheet: ListedSheet;
  readonly form: FormSummary;
  /** Index among the forms of its sheet, from 0. */
  readonly index: number;
}

/** The computed total, else the one on the form; null where there is neither. */
const totalOf = ({ form: { total } }: FormOfSheet): Decimal | null => {
  const text = total.computed ?? total.reported;
  return text === null ? null : decimal(text);
};

/** A form without a total comes last in both directions. */
function byTotal(one: FormOfSheet, other: FormOfSheet, direction: 1 | -1): number {
  const [left, right] = [totalOf(one), totalOf(other)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left.comparedTo(right) * direction;
}

const bySeverity = ({ form: one }: FormOfSheet, { form: other }: FormOfSheet): number =>
  other.counts.error - one.counts.error ||
  other.counts.warning - one.counts.warning ||
  other.counts.notice - one.counts.notice;

/** By pinyin, with numbers by value: 第 2 期 before 第 10 期. */
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

/** All forms in an order; forms that compare equal keep their order in the workbook. */
export function sortedForms({ sheets }: FormsList, order: Order): readonly FormOfSheet[] {
  return sheets
    .flatMap((sheet) => sheet.forms.map((form, index) => ({ sheet, form, index })))
    .sort(comparisons[order]);
}
