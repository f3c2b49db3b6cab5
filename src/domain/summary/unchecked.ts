/** The parts of a form that could not be checked, each with the reason. */
import type { Assessment } from "../assessment/assessment";
import { a1, type Position } from "../cells";
import type { FindingCode } from "../findings/finding";
import type { LayoutUnclear } from "../findings/layout-findings";
import type { BecauseRule } from "../scores/because";
import type { IndicatorScore } from "../scores/form-scores";

/** The parts of a form that may be unchecked: the whole form, rows, cells. */
export type UncheckedPart =
  | "form"
  | "weights"
  | "scores"
  | "explanations"
  | "execution"
  | "total"
  | "grade"
  | "sums"
  | "rows"
  | "cells";

/** Why a part could not be checked. */
export type UncheckedWhy =
  /** the form has not been filled in yet */
  | "unfilled"
  | "no-weight-column"
  | "no-score-column"
  | "no-explanation-column"
  | "no-funds"
  | "no-total"
  | "no-grade"
  /** the cell exists and is empty */
  | "not-printed"
  /** a list of grades of which none is ticked */
  | "not-chosen"
  | "budget-zero"
  | "missing-executed"
  | "missing-weight"
  /** the row or the cell could not be placed; in `sums`: a row, a column or a block */
  | "not-placed"
  | "rows-not-placed"
  /** a cell for a number holds none, or an error */
  | "no-number"
  /** the cells were not read */
  | "not-read"
  /** the points of some rows are not computed: only the possible range, or the printed ones, count */
  | "rows-not-computed"
  | "missing-target"
  | "missing-actual"
  | "unreadable-target"
  | "unreadable-actual"
  | "unit-mismatch"
  | "unreadable-deduction"
  | "points-shared"
  /** the points need a person's judgement, which is missing */
  | "needs-judgement"
  /** the row's own criterion decides and could not be applied */
  | "own-criterion"
  /** points of a headline row, or beyond the weights, which a person gives */
  | "by-a-person";

/** A part that could not be checked. messages/ has the words. */
export interface Unchecked {
  readonly what: UncheckedPart;
  readonly why: UncheckedWhy;
  /** Of `rows`: their numbers on the sheet, from 1; else empty. */
  readonly rows: readonly number[];
  /** Of `cells`: in A1 notation, in the form's order; else empty. */
  readonly cells: readonly string[];
}

/** The whole form first, then its parts, its rows by their reason, and its cells; empty when all was checked. */
export function uncheckedOf(assessment: Assessment): readonly Unchecked[] {
  if (assessment.state === "unfilled") return [part("form", "unfilled")];
  return [
    ...absent(assessment),
    ...execution(assessment),
    ...rows(assessment),
    ...totals(assessment),
    ...cells(assessment),
  ];
}

const part = (what: UncheckedPart, why: UncheckedWhy): Unchecked => ({
  what,
  why,
  rows: [],
  cells: [],
});

/** The findings for missing parts of a form. */
const ABSENT = [
  ["no-weight-column", "weights"],
  ["no-score-column", "scores"],
  ["no-explanation-column", "explanations"],
  ["no-funds", "execution"],
  ["no-total", "total"],
  ["no-grade", "grade"],
] as const satisfies readonly (readonly [FindingCode & UncheckedWhy, UncheckedPart])[];

function absent({ findings }: Assessment): readonly Unchecked[] {
  const codes = new Set<string>(findings.map(({ code }) => code));
  return ABSENT.flatMap(([code, what]) => (codes.has(code) ? [part(what, code)] : []));
}

/** The reasons for which a row of the funds or of the table has no computed points. */
const OPEN: Partial<Readonly<Record<BecauseRule, UncheckedWhy>>> = {
  "budget-zero": "budget-zero",
  "missing-executed": "missing-executed",
  "missing-weight": "missing-weight",
  "missing-target": "missing-target",
  "missing-actual": "missing-actual",
  "unreadable-target": "unreadable-target",
  "unreadable-actual": "unreadable-actual",
  "days-disagree": "unreadable-actual",
  "several-readings": "unreadable-actual",
  "unit-mismatch": "unit-mismatch",
  "unreadable-deduction": "unreadable-deduction",
  "points-shared": "points-shared",
  "not-placed": "not-placed",
  "needs-judgement": "needs-judgement",
  "own-criterion": "own-criterion",
  granted: "by-a-person",
};

function execution({ funds, form }: Assessment): readonly Unchecked[] {
  return funds.flatMap(({ row, counted, exactRate, score, because }): readonly Unchecked[] => {
    if (row.role !== "total" || !(counted || row.rate !== null)) return [];
    const open = because === null ? undefined : OPEN[because.rule];
    if (open !== undefined) return [part("execution", open)];
    if (exactRate === null && score.computed === null) return [part("execution", "no-number")];
    const isPrinted = !counted || !form.hasScores || row.score === null || score.reported !== null;
    return isPrinted ? [] : [part("execution", "not-printed")];
  });
}

/** The counted rows whose printed points could not be compared, by reason. */
function rows({ indicators, form }: Assessment): readonly Unchecked[] {
  const byReason = new Map<UncheckedWhy, number[]>();
  for (const each of indicators) {
    const why = whyOpen(each, form.hasScores);
    if (why !== null) byReason.set(why, [...(byReason.get(why) ?? []), each.row.row]);
  }
  return [...byReason].map(([why, numbers]) => ({ what: "rows", why, rows: numbers, cells: [] }));
}

function whyOpen(each: IndicatorScore, hasScores: boolean): UncheckedWhy | null {
  const { row, counted, weight, score, because } = each;
  if (!counted && row.slipped !== true) return null;
  if (row.headline === true && weight !== null) return "by-a-person";
  const open = OPEN[because.rule];
  if (open !== undefined) return open;
  const isUnprinted = hasScores && score.computed !== null && score.reported === null;
  return isUnprinted ? "not-printed" : null;
}

function totals({ form, total, grade }: Assessment): readonly Unchecked[] {
  if (form.total !== null && total.reported !== null && total.expected === null) {
    return [part("sums", hasOpenLayout(form) ? "rows-not-placed" : "rows-not-computed")];
  }
  const why = total.expected?.basis === "mixed" ? "rows-not-computed" : null;
  const isList = grade.named.length > 1 && !grade.isUnclear;
  return [
    ...printed("total", form.total?.score, total.reported, why),
    ...(isList ? [part("grade", "not-chosen")] : printed("grade", form.grade, grade.reported, why)),
  ];
}

const hasOpenLayout = ({ unplaced, unknownLabels, indicators }: Assessment["form"]): boolean =>
  unplaced.length + unknownLabels.length > 0 || indicators.some(({ slipped }) => slipped === true);

function printed(
  what: "total" | "grade",
  place: { readonly at: Position } | null | undefined,
  reported: string | null,
  why: UncheckedWhy | null,
): readonly Unchecked[] {
  if (place === null || place === undefined) return [];
  if (reported === null) return [part(what, "not-printed")];
  return why === null ? [] : [part(what, why)];
}

const NO_NUMBER: ReadonlySet<LayoutUnclear["reason"]> = new Set([
  "error-value",
  "not-calculated",
  "formula-as-text",
  "number-not-readable",
  "raised",
]);

/** Cells that could not be placed, are no numbers although they should be, or were not read. */
function cells({ findings, form }: Assessment): readonly Unchecked[] {
  const unclear = findings.filter((each) => each.code === "layout-unclear");
  const at = (list: readonly { readonly at: Position }[]): readonly string[] =>
    list.map((each) => a1(each.at));
  const groups: readonly (readonly [UncheckedWhy, readonly string[]])[] = [
    [
      "not-placed",
      unclear
        .filter(({ reason }) => !NO_NUMBER.has(reason) && reason !== "points-shared")
        .map(({ cell }) => a1(cell)),
    ],
    [
      "no-number",
      unclear.filter(({ reason }) => NO_NUMBER.has(reason)).map(({ cell }) => a1(cell)),
    ],
    ["not-read", at(form.claims.filter(({ role }) => role === "unclaimed"))],
  ];
  return groups.flatMap(([why, list]) =>
    list.length === 0 ? [] : [{ what: "cells", why, rows: [], cells: list } as const],
  );
}
