/** A form that nobody has begun to fill in: it waits, and nothing on it is wrong yet. */
import type { Finding } from "../findings/finding";
import { withSeverity } from "../findings/severity";
import { numberAt } from "../form/model/figures";
import type { Figure, Form, FormField, FundsRow, Place } from "../form/model/form";

/** Whether a form is still to be filled in. */
export type FormState = "unfilled" | "filled";

/**
 * `unfilled`: no row has an answer or a score, and nothing on the form could not be placed that might
 * be one. Amounts and points that a formula makes 0 are nobody's.
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
  (role === "total" && isEntered(score)) || isEntered(executed, "amount");

/** A dash, an error of a formula's and an amount of 0 are no entry. */
function isEntered(figure: Figure | null, what: "points" | "amount" = "points"): boolean {
  if (figure === null) return false;
  const { number, cell } = figure;
  if (number.kind === "unreadable") return cell.kind !== "error" && cell.formula === undefined;
  const value = numberAt(figure);
  if (value === null) return false;
  return !value.isZero() || (what === "points" && cell.formula === undefined);
}

/** How many rows of an unfilled form wait; null for a form that is filled. */
export function waitingRows(findings: readonly Finding[]): number | null {
  for (const finding of findings) if (finding.code === "unfilled") return finding.rows;
  return null;
}

/** The one finding of a form that waits: how many rows and which fields. */
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
    rows: indicators.filter(({ part }) => part !== true).length,
    fields: fields.flatMap(([field, place]) => (place?.text.trim() === "" ? [field] : [])),
  });
}
