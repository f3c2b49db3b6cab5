/** Findings about 偏差原因分析及改进措施: missing where one is due, or not telling what it should. */
import { a1 } from "../cells";
import { isPlaceholderText } from "../explanation/placeholder-text";
import type { ExplanationRules } from "../explanation/explanation-rules";
import { found, type Check } from "./check";
import { explainedRows, type ExplainedRow } from "./explained-rows";
import type { Finding } from "../findings/finding";
import {
  compactText,
  lacking,
  onlyProposes,
  tellsFinished,
  tellsUnfinished,
} from "../explanation/explanation-text";

/** At most one finding an explanation cell: the most telling one. */
export const checkExplanations: Check = (subject) => {
  const rules = subject.profile.explanation;
  const rows = explainedRows(subject);
  const year = subject.form.year?.text ?? "";
  return rows.flatMap((row) => explanationOf(row, rows, { rules, year }));
};

function explanationOf(
  row: ExplainedRow,
  rows: readonly ExplainedRow[],
  { rules, year }: { rules: ExplanationRules; year: string },
): readonly Finding[] {
  const { name, explanation, reason, full } = row;
  const { at, text } = explanation;
  const incomplete = (params: Finding["params"]): readonly Finding[] => [
    found("explanation-incomplete", at, { name, ...params }),
  ];
  if (isPlaceholderText(text, rules)) {
    // of an over-achieved row that is a warning of its own
    if (reason === null || reason.why === "overachieved") return [];
    return [found("missing-explanation", at, { name, why: reason.why, ...reason.params })];
  }
  if (full && tellsUnfinished(text, rules, year))
    return incomplete({ reason: "full-but-unfinished" });
  if (reason === null) return [];
  if (reason.why !== "below-weight") {
    return onlyProposes(text, rules) ? incomplete({ reason: "lacks", lacks: "cause" }) : [];
  }
  if (tellsFinished(text, rules)) return incomplete({ reason: "lost-but-finished" });
  const lacks = lacking(text, rules);
  if (lacks !== null) return incomplete({ reason: "lacks", lacks });
  const first = pastedFrom(row, rows, rules);
  return first === null ? [] : incomplete({ reason: "pasted", first });
}

/** The earlier explanation that a longer one repeats, where the rows tell of something else. */
function pastedFrom(
  row: ExplainedRow,
  rows: readonly ExplainedRow[],
  rules: ExplanationRules,
): string | null {
  const text = compactText(row.explanation.text);
  if (text.length < rules.pastedLength) return null;
  const earlier = rows.slice(0, rows.indexOf(row)).find(
    (other) =>
      other.reason?.why === "below-weight" &&
      other.name !== row.name &&
      (row.figures === null || other.figures !== row.figures) &&
      // one cell merged over several rows is written once
      a1(other.explanation.at) !== a1(row.explanation.at) &&
      compactText(other.explanation.text) === text,
  );
  return earlier === undefined ? null : a1(earlier.explanation.at);
}
