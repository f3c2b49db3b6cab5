/** Findings about 偏差原因分析及改进措施: missing where one is required, or incomplete. */
import { a1, type Position } from "../cells";
import type { ExplanationRules } from "../explanation/explanation-rules";
import {
  missingParts,
  onlyProposes,
  statesFinished,
  statesUnfinished,
} from "../explanation/explanation-text";
import { writtenLength } from "../explanation/printed-hints";
import { isPlaceholderText } from "../explanation/placeholder-text";
import type { ExplanationFault, ExplanationFinding } from "../findings/explanation-findings";
import { compactText } from "../text/compact";
import type { Subject } from "./check";
import { explainedRows, type ExplainedRow } from "./explained-rows";

/** At most one finding for each explanation cell: the most specific one. */
export const checkExplanations = (subject: Subject): readonly ExplanationFinding[] => {
  const rules = subject.profile.explanation;
  const rows = explainedRows(subject);
  const year = subject.form.year?.text ?? "";
  return rows.flatMap((row): readonly ExplanationFinding[] => {
    const { name, explanation, reason } = row;
    const cell = explanation.at;
    if (isPlaceholderText(explanation.text, rules)) {
      // an over-achieved row has a warning of its own
      if (reason === null || reason.why === "overachieved") return [];
      return [{ code: "missing-explanation", cell, name, reason }];
    }
    const fault = faultOf(row, rows, { rules, year }) ?? tooLong(row, rules);
    return fault === null ? [] : [{ code: "explanation-incomplete", cell, name, fault }];
  });
};

function faultOf(
  row: ExplainedRow,
  rows: readonly ExplainedRow[],
  { rules, year }: { rules: ExplanationRules; year: string },
): ExplanationFault | null {
  const { explanation, reason, full } = row;
  const { text } = explanation;
  if (full && statesUnfinished(text, rules, year)) return { why: "full-but-unfinished" };
  if (reason === null) return null;
  if (reason.why !== "below-weight") {
    return onlyProposes(text, rules) ? { why: "lacks", lacks: "cause" } : null;
  }
  if (statesFinished(text, rules)) return { why: "lost-but-finished" };
  const lacks = missingParts(text, rules, row.repeated);
  if (lacks !== null) return { why: "lacks", lacks };
  const first = pastedFrom(row, rows, rules);
  return first === null ? null : { why: "pasted", first };
}

/** An explanation longer than the rules allow. */
function tooLong(
  { explanation, longest }: ExplainedRow,
  rules: ExplanationRules,
): ExplanationFault | null {
  if (longest === null) return null;
  const length = writtenLength(explanation.text, rules);
  return length > longest ? { why: "too-long", length, most: longest } : null;
}

/** The earlier explanation of which a long one is a copy, although the rows have different figures. */
function pastedFrom(
  row: ExplainedRow,
  rows: readonly ExplainedRow[],
  rules: ExplanationRules,
): Position | null {
  const text = compactText(row.explanation.text, "signs");
  if (text.length < rules.pastedLength) return null;
  const earlier = rows.slice(0, rows.indexOf(row)).find(
    (other) =>
      other.reason?.why === "below-weight" &&
      other.name !== row.name &&
      (row.figures === null || other.figures !== row.figures) &&
      // one cell merged over several rows is written once
      a1(other.explanation.at) !== a1(row.explanation.at) &&
      compactText(other.explanation.text, "signs") === text,
  );
  return earlier?.explanation.at ?? null;
}
