/** Converts a form that was read from a sheet for the reference. */
import type { Form, Indicator } from "../../../../src/domain/form/model/form";
import type { MeasuredRow, ReferenceMoney, ReferenceRow } from "./reference-form";

type Reading = Form["funds"][number]["budget"];

const numberIn = (figure: Reading): string | null =>
  figure?.number.kind === "number" ? figure.number.value : null;

/** One row; null where the reference has no rule: words without a band, a missing number. */
export function understoodRow(row: Indicator): ReferenceRow | null {
  const { target } = row.target;
  const { actual } = row.actual;
  const weight = numberIn(row.weight);
  if (weight === null) return null;
  const base = { weight, printed: numberIn(row.score), explained: row.explanation?.text !== "" };
  if (target.kind === "words" && actual.kind === "words" && actual.attainment !== null) {
    return { kind: "judged", answer: actual.attainment, ...base };
  }
  if (actual.kind !== "quantity") return null;
  const given = { actual: actual.value, actualUnit: actual.unit };
  const measured = (asked: Pick<MeasuredRow, "sign" | "low" | "high" | "unit">): MeasuredRow => ({
    kind: "measured",
    ...asked,
    ...given,
    ...base,
    criterion: null,
    deduction: null,
  });
  if (target.kind === "range") return measured({ ...target, sign: "range" });
  if (target.kind !== "quantity") return null;
  const { comparison, value, unit } = target;
  return measured({ sign: comparison, low: value, high: value, unit });
}

/** 年度资金总额; null where the form does not score it. */
export function understoodMoney({ funds }: Form): ReferenceMoney | null {
  const total = funds.find(({ role }) => role === "total");
  const weight = numberIn(total?.weight ?? null);
  if (total === undefined || weight === null) return null;
  return {
    budget: numberIn(total.budget),
    executed: numberIn(total.executed),
    weight,
    printed: numberIn(total.score),
    printedRate: null,
  };
}
