/** The changes of 插入说明提纲: an outline for each empty explanation cell that needs a text. */
import { a1, type Position } from "../cells";
import { decimal } from "../decimal";
import type { Finding, FindingCode } from "../findings/finding";
import type { Place } from "../form/model/form";
import type { Assessment } from "../assessment/assessment";
import type { Compared } from "../scores/compared";
import { explanationOutline, fundsOutline } from "./explanation-outline";
import { pointsAt } from "../form/model/figures";
import type { Profile } from "../profiles/profile";
import type { Change } from "./change";
import { unclearPlaces } from "./writable-place";

interface Outlined {
  readonly label: string;
  readonly explanation: Place | null;
  /** The cell of the answer; null for funds. */
  readonly actual: Position | null;
  /** The text for a finding about the cell; null where there is none. */
  readonly outline: (finding: Finding) => string | null;
}

/** The findings that require a text in an empty explanation cell, by that cell. */
function askingFor(
  code: FindingCode,
  { findings }: Assessment,
): (cell: Position | null) => Finding | undefined {
  const found = new Map(
    findings.flatMap((finding) =>
      finding.code === code && finding.cell !== null ? [[a1(finding.cell), finding] as const] : [],
    ),
  );
  return (cell) => (cell === null ? undefined : found.get(a1(cell)));
}

/**
 * The outlines in the order of the form, one for each cell: for rows whose explanation is missing, and
 * for over-achieved rows that have to be explained. Only empty cells are written, as even 无 was typed
 * by a person. Nothing is planned where the layout is unclear.
 */
export function planOutlines(assessment: Assessment, profile: Profile): Change[] {
  const missing = askingFor("missing-explanation", assessment);
  const overachieved = askingFor("overachieved", assessment);
  const isUnclear = unclearPlaces(assessment);
  const planned = new Set<string>();
  return outlinedRows(assessment, profile).flatMap(
    ({ label, explanation, actual, outline }): readonly Change[] => {
      const finding = missing(explanation?.at ?? null) ?? overachieved(actual);
      if (explanation === null || finding === undefined) return [];
      const { at, cell } = explanation;
      const holdsNothing = cell.formula === undefined && cell.raw.trim() === "";
      const value = outline(finding);
      if (value === null || !holdsNothing || isUnclear(at) || planned.has(a1(at))) return [];
      planned.add(a1(at));
      return [
        {
          at,
          subject: "explanation-outline",
          label,
          before: cell,
          after: { kind: "text", value },
          overFormula: false,
          overExplained: false,
        },
      ];
    },
  );
}

function outlinedRows({ funds, indicators }: Assessment, profile: Profile): readonly Outlined[] {
  return [
    ...funds
      .filter(({ row }) => row.role === "total")
      .map((each): Outlined => ({
        label: each.row.label.text,
        explanation: each.row.explanation,
        actual: null,
        outline: (finding) =>
          isOfLostPoints(finding) && !isBelow(pointsAt(each.row.weight), each.score)
            ? null
            : fundsOutline(each, profile),
      })),
    ...indicators.map((each): Outlined => ({
      label: each.row.name.text,
      explanation: each.row.explanation,
      actual: each.row.actual.at,
      outline: (finding) =>
        isOfLostPoints(finding) && !isBelow(each.weight, each.score)
          ? null
          : explanationOutline(each, profile),
    })),
  ];
}

const isOfLostPoints = (finding: Finding): boolean =>
  finding.code === "missing-explanation" && finding.reason.why === "below-weight";

/**
 * Whether the row stays below its weight after its score is corrected; else it needs no explanation.
 */
function isBelow(weight: string | null, { computed, reported }: Compared): boolean {
  const points = computed ?? reported;
  return weight !== null && points !== null && decimal(points).lessThan(decimal(weight));
}
