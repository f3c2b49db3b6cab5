/** Forms that have not been filled in yet: they get one notice and no other findings. */
import type { Finding } from "../findings/finding";
import { withSeverity } from "../findings/severity";
import { numberAt } from "../form/model/figures";
import type { Figure, Form, FormField, FundsRow, Place } from "../form/model/form";

/** Whether a form is still to be filled in. */
export type FormState = "unfilled" | "filled";

/**
 * `unfilled`: no row has an answer or a score, and no unplaced cell may be one. Amounts and points of 0
 * by a formula do not count as entries.
 */
export function stateOf(form: Form): FormState {
  const { headers, indicators, funds, unplaced, unknownLabels } = form;
  const hasRows = indicators.length > 0 || headers.length > 0;
  if (!hasRows || unplaced.length > 0 || unknownLabels.length > 0) return "filled";
  const isBegun =
    indicators.some(({ actual, score }) => actual.actual.kind !== "empty" || isEntered(score)) ||
    funds.some(isExecuted);
  return isBegun ? "filled" : "unfilled";
}

const isExecuted = ({ role, executed, score }: FundsRow): boolean =>
  (role === "total" && isEntered(score)) || isEntered(executed, false);

/**
 * Whether a figure was entered: not a dash, not the error of a formula.
 *
 * @param mayBeZero whether a typed 0 is an entry: true for points, false for amounts
 */
function isEntered(figure: Figure | null, mayBeZero = true): boolean {
  if (figure === null) return false;
  const { number, cell } = figure;
  if (number.kind === "unreadable") return cell.kind !== "error" && cell.formula === undefined;
  const value = numberAt(figure);
  if (value === null) return false;
  return !value.isZero() || (mayBeZero && cell.formula === undefined);
}

/** The number of rows to be filled in of an unfilled form; null for any other form. */
export function waitingRows(findings: readonly Finding[]): number | null {
  for (const finding of findings) if (finding.code === "unfilled") return finding.rows;
  return null;
}

/** The rows between the header of the table and its total, of a form whose rows have no names yet. */
function unnamedRows({ headers, total }: Pick<Form, "headers" | "total">): number {
  const header = headers.flatMap(({ columns }) => columns.map(({ at }) => at.row));
  if (total === null || header.length === 0) return 0;
  return Math.max(0, total.label.at.row - Math.max(...header) - 1);
}

/** The one finding of an unfilled form: how many rows and which fields are to be filled in. */
export function unfilled({ indicators, funds, ...form }: Form): Finding {
  const total = funds.find(({ role }) => role === "total");
  const fields: readonly (readonly [FormField, Place | null])[] = [
    ["project", form.project],
    ["department", form.department],
    ["unit", form.unit],
    ["year", form.year],
    ["budget", total?.budget ?? null],
    ["executed", total?.executed ?? null],
  ];
  return withSeverity({
    code: "unfilled",
    cell: null,
    rows: indicators.filter(({ part }) => part !== true).length || unnamedRows(form),
    fields: fields.flatMap(([field, place]) => (place?.text.trim() === "" ? [field] : [])),
  });
}
