/** The bytes of a file → a copy with what the rules give, and what was written. */
import type { PatchRefusal, RecalculatedCell } from "../app/core/patch-refusal";
import { isTicked, NO_USER_CHOICES } from "../app/core/session/user-choices";
import { checkedForm } from "../app/plan/checked-form";
import { formKeys } from "../app/plan/choice-keys";
import type { Assessment } from "../domain/assessment/assessment";
import { a1 } from "../domain/cells";
import { parseDecimal } from "../domain/decimal";
import { checkSheet } from "../domain/assessment/check-sheet";
import type { Change } from "../domain/changes/change";
import { planFlags } from "../domain/changes/plan-flags";
import { emptyTexts } from "../domain/explanation/empty-texts";
import { editableSheet } from "../xlsx/patch/editable-sheet";
import { openPackage, type OpenPackage } from "../xlsx/patch/open-package";
import { patchWorkbook, type SheetEdits } from "../xlsx/patch/patch-workbook";
import { readSheets, type WorkbookSheet } from "../xlsx/read-workbook";
import { checkBytes, type CheckedFile } from "./check-bytes";
import type { FileOutcome } from "./file-outcome";
import { acceptedIn, type Rules } from "./check-line";
import { problemOf } from "./problem-of";
import { tablesOf } from "./sheet-problems";

/** A change that is not written unless a person ticks it. */
export type LeftChange = Change & { readonly why: LeftWhy };
export type LeftWhy = "locked" | "formula" | "explained" | "unread" | "open-weights";

/** What is written to one sheet. */
export interface FilledSheet {
  readonly sheet: string;
  readonly written: readonly Change[];
  /** Formulas of the sheet whose results follow from what is written, and were stored anew. */
  readonly recalculated: readonly RecalculatedCell[];
  /** Without formulas that give what was planned once they are calculated. */
  readonly left: readonly LeftChange[];
  /** How many rows are marked; null: its protection keeps the formats, or the file has no styles. */
  readonly flags: number | null;
}

export type FilledFile =
  | {
      readonly kind: "filled";
      /** The copy; the file's own bytes where nothing was to be written. */
      readonly bytes: Uint8Array;
      /** The sheets with a form, in their order. */
      readonly sheets: readonly FilledSheet[];
      /** The result of checking the copy. */
      readonly after: Extract<CheckedFile, { kind: "checked" }>;
    }
  /** The file could not be read, or has no form. */
  | Exclude<FileOutcome, { kind: "checked" }>
  /** There is no copy. */
  | { readonly kind: "not-written"; readonly refusals: readonly PatchRefusal[] };

type Planned = Omit<FilledSheet, "flags" | "recalculated"> & { readonly mayFlag: boolean };

/** Why a planned change is left out while nobody has ticked it; null: it is written. */
function leftWhy(change: Change): LeftWhy | null {
  if (isTicked(NO_USER_CHOICES, "", change)) return null;
  if (change.before.isLocked === true) return "locked";
  if (change.overUnread === true) return "unread";
  if (change.overFormula) return "formula";
  return change.overExplained ? "explained" : "open-weights";
}

/** The changes that the pane would list for the forms of a sheet; null for a sheet without a form. */
function planSheet(open: OpenPackage, sheet: WorkbookSheet, rules: Rules): Planned | null {
  const { profile } = rules;
  if (!tablesOf(sheet).some((cells) => checkSheet(cells, profile).length > 0)) return null;
  const editable = editableSheet(open, sheet);
  const assessments = tablesOf(editable).flatMap((cells) => checkSheet(cells, profile));
  const keys = formKeys(assessments);
  const changes = assessments.flatMap(
    (assessment, index) =>
      checkedForm(
        assessment,
        { sheetId: sheet.name, key: keys[index] ?? "" },
        profile,
        NO_USER_CHOICES,
        acceptedIn(assessment, rules),
      ).changes,
  );
  return {
    sheet: sheet.name,
    mayFlag: editable.mayFormat && open.styles !== null,
    written: changes.filter((change) => leftWhy(change) === null),
    left: changes.flatMap((change) => {
      const why = leftWhy(change);
      return why === null ? [] : [{ ...change, why }];
    }),
  };
}

function planFile(name: string, bytes: Uint8Array, rules: Rules): readonly Planned[] {
  let open: OpenPackage | null = null;
  const planned: Planned[] = [];
  for (const reading of readSheets(bytes, name)) {
    if (reading.kind === "unread" || reading.sheet.visibility !== "visible") continue;
    open ??= openPackage(bytes);
    const plan = planSheet(open, reading.sheet, rules);
    if (plan !== null) planned.push(plan);
  }
  return planned;
}

/** The flags of the sheets that may have some, by the check of the copy. */
function flagEdits(
  planned: readonly Planned[],
  assessments: readonly Assessment[],
  { profile }: Rules,
): readonly SheetEdits[] {
  const empty = emptyTexts(profile.explanation);
  return planned
    .filter(({ mayFlag }) => mayFlag)
    .map(({ sheet }) => ({
      sheet,
      cells: [],
      flags: {
        empty,
        flags: assessments.filter(({ form }) => form.sheet === sheet).flatMap(planFlags),
      },
    }));
}

/**
 * Fills the forms on the visible sheets of a file in a copy: what the pane's write-back has ticked before
 * a person chooses anything, and then the flags of the rows that lose points without a reason.
 *
 * @param name the file's name, by which kinds of foreign files are told apart
 * @param withFlags whether the flags are replaced; they stay as they are without
 */
export function fillBytes(
  name: string,
  bytes: Uint8Array,
  rules: Rules,
  withFlags: boolean,
): FilledFile {
  try {
    return fillForms(name, bytes, rules, withFlags);
  } catch (error) {
    return { kind: "refused", problem: problemOf(error) };
  }
}

/** Whether a formula that is not written gives what was planned for it. */
const isSettled = (
  { at, after, why }: LeftChange,
  recalculated: readonly RecalculatedCell[],
): boolean => {
  const found = recalculated.find(({ cell }) => cell === a1(at));
  if (found === undefined || why !== "formula") return false;
  if (after.kind === "text") return found.after === after.value;
  const [result, planned] = [parseDecimal(found.after), parseDecimal(after.value)];
  return result !== null && planned !== null && result.eq(planned);
};

/** The outcome of a file on whose sheets no form was found. */
const withoutForms = (checked: CheckedFile): FilledFile =>
  checked.kind === "checked"
    ? { kind: "refused", problem: { code: "no-form", detail: "" } }
    : checked;

function fillForms(name: string, bytes: Uint8Array, rules: Rules, withFlags: boolean): FilledFile {
  const planned = planFile(name, bytes, rules);
  if (planned.length === 0) return withoutForms(checkBytes(name, bytes, rules.profile));
  const written = patchWorkbook(
    bytes,
    planned.map(({ sheet, written: cells }) => ({ sheet, cells, flags: null })),
  );
  if (written.kind === "refused") return { kind: "not-written", refusals: written.refusals };
  const after = checkBytes(name, written.bytes, rules.profile);
  if (after.kind !== "checked") return withoutForms(after);
  const edits = withFlags ? flagEdits(planned, after.assessments, rules) : [];
  const flagged = patchWorkbook(written.bytes, edits);
  if (flagged.kind === "refused") return { kind: "not-written", refusals: flagged.refusals };
  const flagsOf = new Map(edits.map(({ sheet, flags }) => [sheet, flags?.flags.length ?? 0]));
  return {
    kind: "filled",
    bytes: flagged.bytes,
    after,
    sheets: planned.map(({ sheet, written: changes, left }) => {
      const recalculated = written.recalculated.filter((cell) => cell.sheet === sheet);
      return {
        sheet,
        written: changes,
        recalculated,
        left: left.filter((change) => !isSettled(change, recalculated)),
        flags: flagsOf.get(sheet) ?? null,
      };
    }),
  };
}
