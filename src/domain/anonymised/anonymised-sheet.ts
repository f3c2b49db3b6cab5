/**
 * An anonymised copy of a sheet, for reporting a form that is read wrongly. Figures, positions, merged
 * cells as far as they are read, and recognised labels are kept; all other texts are replaced. The
 * copy is built from known values only, so that formulas, notes, pictures, names and properties of the
 * file are not in it.
 */
import type { Cell, Cells, Position } from "../cells";
import { headRole, isTitle } from "../form/labels/head-labels";
import { inlineValue } from "../form/labels/inline-value";
import { isLabel } from "../form/labels/is-label";
import { isLevelName } from "../form/labels/level-names";
import { isUnitNote } from "../form/labels/row-labels";
import type { CellRole } from "../form/model/claim";
import type { Form } from "../form/model/form";
import type { PlannedSheet, SheetBlock, SheetCell } from "../sheet/planned-sheet";
import { keyOf } from "../text/normalize";
import type { NeutralTexts } from "./neutral-texts";

/** Cells of these roles are labels, with figures of their own: 分值（10分）. */
const LABELS: ReadonlySet<CellRole> = new Set<CellRole>([
  "head-label",
  "funds-header",
  "funds-label",
  "goal-label",
  "header",
  "block",
  "total-label",
  "grade-label",
]);

/** Cells of these roles keep their figures, which are used in the computation or distinguish rows. */
const FIGURES: ReadonlySet<CellRole> = new Set<CellRole>([
  "funds-figure",
  "level",
  "name",
  "target",
  "former-target",
  "actual",
  "weight",
  "score",
  "deduction",
  "criterion",
  "review",
  "subtotal",
  "total-figure",
  "grade",
  "unplaced",
]);

/** The longest label before a value in the same cell, in characters. */
const LONGEST_LABEL = 14;

const WIDTH = 84;
const MARGINS = { top: 40, bottom: 46, left: 34, right: 34 };

/** The copy, with counts that are shown before it is saved. */
export interface AnonymisedSheet {
  readonly sheet: PlannedSheet;
  /** The number of texts that were replaced, and of those that were kept. */
  readonly replaced: number;
  readonly kept: number;
}

/** Whether a text of any cell is a label by itself. A title may hold the name of a unit. */
function isKnownLabel(text: string): boolean {
  const key = keyOf(text);
  return !isTitle(key) && (isLabel(key) || isLevelName(text) || isUnitNote(key));
}

function neutralText(text: string, role: CellRole, neutral: NeutralTexts): string {
  if (isKnownLabel(text)) return text;
  if (LABELS.has(role) || role === "title" || isTitle(keyOf(text))) return neutral.ofTitle(text);
  const inline = inlineValue(text, LONGEST_LABEL);
  if (inline !== null && headRole(keyOf(inline.label)) !== null) {
    const value = text.slice(inline.label.length + 1);
    return text.slice(0, inline.label.length + 1) + neutral.of(value, false);
  }
  return neutral.of(text, FIGURES.has(role));
}

/**
 * A number that may be a telephone or account number is replaced by digits of the same length; a year
 * is kept.
 */
const neutralNumber = (raw: string): string =>
  /^(?:19|20)\d\d$/u.test(raw) ? raw : raw.replace(/\d/gu, "0").replace(/0/u, "1");

function contentOf(cell: Cell, role: CellRole, neutral: NeutralTexts): SheetCell["content"] {
  if (cell.kind === "text") return { kind: "text", value: neutralText(cell.raw, role, neutral) };
  if (cell.kind !== "number") return { kind: "text", value: cell.raw };
  const isKept = FIGURES.has(role) || LABELS.has(role);
  return { kind: "number", value: isKept ? cell.raw : neutralNumber(cell.raw) };
}

/** Whether a number format consists of signs and units only; other words in it may be names. */
const isPlainFormat = (format: string): boolean =>
  /^(?:General|[#0?.,%;()_\-+*\s\\/:@"'ymdhsE年月日百万亿元分个件¥￥]*)$/iu.test(format);

const keyOfPosition = ({ row, column }: Position): string => `${row},${column}`;

function rolesOf(forms: readonly Form[]): ReadonlyMap<string, CellRole> {
  const claims = forms.flatMap((form) => form.claims);
  return new Map(claims.map(({ at, role }) => [keyOfPosition(at), role]));
}

/**
 * The anonymised copy of a sheet, as a planned sheet.
 *
 * @param forms the forms of the sheet; outside them everything but labels is replaced
 * @param neutral shared by the sheets of a workbook, so that equal texts stay equal
 */
export function anonymisedSheet(
  cells: Cells,
  forms: readonly Form[],
  name: string,
  neutral: NeutralTexts,
): AnonymisedSheet {
  const roles = rolesOf(forms);
  const made: SheetCell[] = [];
  const blocks: SheetBlock[] = (cells.merged ?? []).map((area) => ({ ...area, merged: true }));
  let replaced = 0;
  let kept = 0;
  for (const [r, row] of cells.rows.entries())
    for (const [c, cell] of row.entries()) {
      if (cell.kind === "empty") continue;
      const at = { row: cells.top + r, column: cells.left + c };
      const content = contentOf(cell, roles.get(keyOfPosition(at)) ?? "outside", neutral);
      if (content.value === cell.raw) kept += 1;
      else replaced += 1;
      made.push({ at, content });
      const { kind, format } = cell;
      const isFormatted = kind === "number" && format !== undefined && isPlainFormat(format);
      if (isFormatted) blocks.push({ from: at, to: at, style: { format } });
    }
  const to = {
    row: Math.max(1, ...made.map(({ at }) => at.row)),
    column: Math.max(1, ...made.map(({ at }) => at.column)),
  };
  const from = { row: 1, column: 1 };
  const sheet: PlannedSheet = {
    name,
    cells: made,
    blocks: [{ from, to, style: { wrap: true, border: true } }, ...blocks],
    validations: [],
    highlights: [],
    columnWidths: Array.from({ length: to.column }, () => WIDTH),
    rowHeights: new Map(),
    fittedRows: { first: 1, last: to.row },
    firstEntry: from,
    frozenRows: 0,
    print: {
      from,
      to,
      orientation: "landscape",
      paper: "A4",
      pagesWide: 1,
      titleRows: { first: 1, last: 1 },
      footer: "",
      margins: MARGINS,
    },
    isAnonymised: true,
  };
  return { sheet, replaced, kept };
}
