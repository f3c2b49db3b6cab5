/** A printed form → the record that a collection keeps. */
import type { FindingCode } from "../findings/finding";
import type { AmountUnit, FormRecord, RecordFinding, RecordRow } from "./form-record";
import type { PrintedFinding, PrintedForm, PrintedRow } from "./printed-form";

/** The findings that may be about one row of indicators; all others are about the form or its blocks. */
const ABOUT_ROWS: ReadonlySet<string> = new Set<FindingCode>([
  "missing-explanation",
  "score-mismatch",
  "score-out-of-band",
  "band-edge",
  "adjusted-score",
  "own-criterion",
  "free-answer",
  "score-exceeds-weight",
  "negative-score",
  "needs-judgement",
  "missing-target",
  "missing-actual",
  "missing-weight",
  "unreadable-target",
  "unreadable-actual",
  "unit-mismatch",
  "overachieved",
  "explanation-incomplete",
  "duplicate-indicator",
  "placeholder-row",
  "layout-unclear",
]);

const rowOf = (cell: string): number => Number(/^[A-Z]{1,3}(\d{1,7})$/u.exec(cell)?.[1] ?? "0");

/**
 * The row that a finding is about: the row of its cell, unless its sentence begins with the name of
 * another row. A cell merged over several lines is at its first line, and the row at the line of its
 * figures: then the next row below is taken.
 */
function aboutRow(
  { code, cell, message }: PrintedFinding,
  rows: readonly PrintedRow[],
): number | null {
  if (cell === null || !ABOUT_ROWS.has(code)) return null;
  const at = rowOf(cell);
  const own = rows.findIndex(({ row }) => row === at);
  const isNamed = ({ name }: PrintedRow): boolean =>
    name !== null && name !== "" && message.startsWith(`“${name}”`);
  const quoted = rows.filter(isNamed);
  const [named] = quoted;
  if (own >= 0 && (quoted.length === 0 || isNamed(rows[own] as PrintedRow))) return own;
  if (named !== undefined && quoted.length === 1) return rows.indexOf(named);
  if (own >= 0) return own;
  const [first] = rows;
  if (first === undefined || at < first.row) return null;
  const next = rows.findIndex(({ row }) => row > at);
  return next < 0 ? null : next;
}

const recordRow = (printed: PrintedRow): RecordRow => ({
  row: printed.row,
  level1: printed.level1 ?? "",
  level2: printed.level2 ?? "",
  name: printed.name ?? "",
  target: printed.target ?? "",
  actual: printed.actual ?? "",
  kind: printed.kind,
  weight: printed.weight,
  score: printed.score.computed ?? printed.score.reported,
  explanation: printed.explanation ?? "",
});

const recordFinding = (printed: PrintedFinding, rows: readonly PrintedRow[]): RecordFinding => ({
  code: printed.code,
  severity: printed.severity,
  cell: printed.cell,
  sentence: printed.message,
  row: aboutRow(printed, rows),
  cause: printed.cause,
  accepted: printed.accepted ?? null,
});

/**
 * The record of a form.
 *
 * @param amountUnit the unit of the amounts, which the printed form lacks; null where it is not known
 */
export function formRecordOf(printed: PrintedForm, amountUnit: AmountUnit | null): FormRecord {
  const [funds] = printed.funds;
  const { indicators, total, grade } = printed;
  return {
    file: printed.file,
    sheet: printed.sheet,
    range: printed.range,
    title: printed.title,
    unit: printed.unit ?? "",
    department: printed.department ?? "",
    project: printed.project ?? "",
    year: printed.year ?? "",
    profile: printed.profile,
    unfilled: printed.state === "unfilled",
    amountUnit,
    funds:
      funds === undefined
        ? null
        : {
            initial: funds.initial,
            budget: funds.budget,
            executed: funds.executed,
            weight: funds.weight,
            rate: funds.rate,
            score: funds.score,
          },
    total: total && { reported: total.reported, computed: total.computed },
    grade: grade && { reported: grade.reported, computed: grade.computed },
    rows: indicators.map(recordRow),
    findings: printed.findings.map((finding) => recordFinding(finding, indicators)),
    unchecked: printed.unchecked.length,
  };
}
