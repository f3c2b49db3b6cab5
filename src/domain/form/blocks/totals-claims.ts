/** The claims of total, grade and the lines around them. */
import type { Position } from "../../cells";
import { claimsAs } from "../grid/claims";
import type { Entry, Line } from "../grid/grid";
import type { Header } from "../header/header";
import { isBlockLabel } from "../labels/column-labels";
import {
  isGradeLabel,
  isGradeScale,
  isRemarkLabel,
  isScoreLabel,
  isTotalLabel,
} from "../labels/row-labels";
import { isReview } from "../labels/points-labels";
import { withoutBrackets } from "../../text/normalize";
import type { CellRole, Claim } from "../model/claim";
import type { Place, TotalRow } from "../model/form";
import { isNumber, totalLabelOn } from "./closing-lines";
import { gradeLabelOn, isGradeCell, isGradeOfList } from "./grade";
import { inlineTotal } from "./inline-total";

/** The claims of cells by a function that gives the role of each; undefined for none. */
const claimsBy = (
  entries: readonly Entry[],
  roleOf: (entry: Entry) => CellRole | undefined,
): readonly Claim[] =>
  entries.flatMap((entry) => {
    const role = roleOf(entry);
    return role === undefined ? [] : claimsAs(role, [entry]);
  });

/** What was read of the closing lines. */
interface Closing {
  readonly total: TotalRow | null;
  readonly grade: Place | null;
}

/** A total that does not close the form, which is not read: its label and its numbers. */
export const subtotalClaims = (line: Line): readonly Claim[] =>
  claimsBy(line.entries, (entry) => {
    if (isBlockLabel(entry.key)) return "block";
    const isLabel =
      entry === totalLabelOn(line) || isTotalLabel(entry.key) || isScoreLabel(entry.key);
    return isLabel || isNumber(entry) ? "subtotal" : undefined;
  });

const isAt = (at: Position, place: Place | null | undefined): boolean =>
  place?.at.row === at.row && place.at.column === at.column;

function gradeRole(header: Header, entry: Entry, grade: Place | null): CellRole | undefined {
  if (isGradeLabel(entry.key)) return "grade-label";
  if (header.reviews.has(entry.at.column) && !isAt(entry.at, grade)) return undefined;
  return entry.at === grade?.at || isGradeOfList(entry) || isGradeCell(entry) ? "grade" : undefined;
}

function totalRole(
  header: Header,
  line: Line,
  entry: Entry,
  closing: Closing,
): CellRole | undefined {
  const { at, key } = entry;
  const { total, grade } = closing;
  // A score merged over several columns, then split and filled into them.
  const repeatsScore = entry.text === total?.score?.text;
  if (isAt(at, total?.weight) || repeatsScore || inlineTotal(entry) !== null) return "total-figure";
  const label = totalLabelOn(line);
  if (entry === label || isTotalLabel(key) || isScoreLabel(key)) return "total-label";
  if (isBlockLabel(key)) return "block";
  const ofGrade = gradeRole(header, entry, grade);
  if (ofGrade !== undefined) return ofGrade;
  // Points of a part with their label, before the total's.
  if (label !== undefined && at.column < label.at.column) return "subtotal";
  // The sum of the deductions.
  if (header.columns.get("deduction") === at.column) return "total-figure";
  if (header.reviews.has(at.column)) return "review";
  if (header.ignored.has(at.column)) return "other-column";
  // A remark on the total stands in the column of explanations.
  return header.explanations.includes(at.column) ? "note" : undefined;
}

/** A line behind the table: the grade, a remark or a signature. */
function endClaims(header: Header, line: Line, { grade }: Closing): readonly Claim[] {
  const label = gradeLabelOn(line);
  const hasGrade = line.entries.some((entry) => gradeRole(header, entry, grade) !== undefined);
  if (!hasGrade && line.entries.slice(0, 2).some(({ key }) => isRemarkLabel(key)))
    return claimsAs("note", line.entries);
  const judged = line.entries.find(({ key }) => hasGrade && isReview(withoutBrackets(key)));
  return claimsBy(line.entries, (entry) => {
    if (inlineTotal(entry) !== null) return "total-figure";
    if (isBlockLabel(entry.key)) return "block";
    if (isGradeScale(entry.key)) return "note";
    if (judged !== undefined && entry.at.column >= judged.at.column && !isAt(entry.at, grade))
      return "review";
    if (hasGrade && header.reviews.has(entry.at.column) && !isAt(entry.at, grade)) return "review";
    return entry === label ? "grade-label" : gradeRole(header, entry, grade);
  });
}

/**
 * The claims of the lines that close a form.
 *
 * @param lines.total The total row; null without one.
 * @param lines.ends The lines behind the table that are no totals.
 * @param lines.scales Those of them that print the scale of the grades.
 */
export function closingClaims(
  header: Header,
  lines: {
    readonly total: Line | null;
    readonly ends: readonly Line[];
    readonly scales: ReadonlySet<Line>;
  },
  closing: Closing,
): readonly Claim[] {
  const { total } = lines;
  return [
    ...(total === null
      ? []
      : claimsBy(total.entries, (entry) => totalRole(header, total, entry, closing))),
    ...lines.ends.flatMap((line) =>
      lines.scales.has(line) ? claimsAs("note", line.entries) : endClaims(header, line, closing),
    ),
  ];
}
