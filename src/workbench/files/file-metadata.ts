/**
 * What a file says that the grid does not hold but an add-in may ask for and change: protection,
 * print setup, validations, names. The model is told it when a file is opened and asked for it when
 * the workbook is saved; what is still the very thing that was told is saved as the file had it.
 */
import { usesRowFunction } from "../model/row-formula";
import type { PageLayout, Protection, Validation, WorkbookModel } from "../model/workbook-model";
import { fileValidationOf, hostValidations } from "./host-validations";
import type { OriginalFile, OriginalSheet } from "./opened-file";
import { fileHeaderFooter, fileLayout, hostLayout } from "./page-layout";
import { fileProtection, hostProtection } from "./protection";
import type { SheetMetadata } from "./save-xlsx";
import type { NamedRange } from "./xlsx-library";

interface AppliedSheet {
  readonly original: OriginalSheet;
  readonly protection: Protection | null;
  readonly layout: PageLayout;
  /** What was told for each of the grid's validations, by its id. */
  readonly validations: ReadonlyMap<string, readonly Validation[]>;
}

export interface AppliedMetadata {
  /** By the grid's id of the sheet. */
  readonly sheets: ReadonlyMap<string, AppliedSheet>;
  /** The names of the file that are not the whole workbook's, or Excel's own: only carried along. */
  readonly otherNames: readonly NamedRange[];
}

export const NOTHING_APPLIED: AppliedMetadata = { sheets: new Map(), otherNames: [] };

/** Print area and titles travel with the print setup, the filter's name with the filter. */
const BUILT_IN_NAME = /^_xlnm\./i;

/** Tells the model what the opened file says; gives what was told, for saving. */
export function applyMetadata(model: WorkbookModel, original: OriginalFile): AppliedMetadata {
  const sheets = new Map<string, AppliedSheet>();
  for (const [id, originalSheet] of original.sheets) {
    const sheet = model.sheet(id);
    if (!sheet) continue;
    const { sheet: file } = originalSheet;
    const validations = new Map(
      [...originalSheet.validations].map(
        ([uid, { rule }]) => [uid, hostValidations(rule)] as const,
      ),
    );
    sheet.protection = hostProtection(file.protection);
    if (file.pageSetup) {
      sheet.pageLayout = hostLayout(file.pageSetup, file.headerFooter, sheet.pageLayout);
    }
    // said once more in the grid's own way, where it would not understand the file's
    for (const { id, formula } of sheet.conditionalFormats.all()) {
      if (usesRowFunction(formula)) sheet.conditionalFormats.update(id, { formula });
    }
    sheet.validations = [...validations.values()].flat();
    if (file.veryHidden) sheet.show("VeryHidden");
    const { protection, pageLayout: layout } = sheet;
    sheets.set(id, { original: originalSheet, protection, layout, validations });
  }
  const names = (original.workbook.namedRanges ?? []).filter(
    ({ name }) => !BUILT_IN_NAME.test(name),
  );
  for (const { name, range, scope, comment = "" } of names) {
    if (scope === undefined) {
      model.names.set(name, { name, formula: `=${range}`, comment, visible: true });
    }
  }
  return { sheets, otherNames: names.filter(({ scope }) => scope !== undefined) };
}

/** What a sheet of the model says besides the grid. */
export function metadataOf(
  model: WorkbookModel,
  applied: AppliedMetadata,
  sheetId: string,
): SheetMetadata {
  const sheet = model.sheet(sheetId);
  if (!sheet) throw new Error(`no sheet ${sheetId}`);
  const before = applied.sheets.get(sheetId);
  const file = before?.original.sheet;
  const { protection, pageLayout, validations } = sheet;
  const isSameLayout = before?.layout === pageLayout;
  const appliedValidations = [...(before?.validations ?? [])];
  const known = new Set(appliedValidations.flatMap(([, each]) => each));
  const isGone = (each: readonly Validation[]): boolean =>
    each.some((validation) => !validations.includes(validation));
  const removed = appliedValidations.filter(([, each]) => isGone(each));
  // of a rule of several ranges those that an add-in left alone are still there
  const left = removed.flatMap(([, each]) => each.filter((one) => validations.includes(one)));
  return {
    visibility: sheet.visibility,
    protection:
      protection === null
        ? null
        : protection === before?.protection && file?.protection
          ? file.protection
          : fileProtection(protection),
    pageSetup: isSameLayout ? (file?.pageSetup ?? null) : fileLayout(pageLayout, file?.pageSetup),
    headerFooter: isSameLayout
      ? (file?.headerFooter ?? null)
      : fileHeaderFooter(pageLayout, file?.headerFooter),
    formulas: new Map(sheet.conditionalFormats.all().map(({ id, formula }) => [id, formula])),
    validations: [...left, ...validations.filter((each) => !known.has(each))].map(fileValidationOf),
    removedValidations: new Set(removed.map(([uid]) => uid)),
    formulaAt: (row, column) =>
      sheet.cells.read({ row, column, rowCount: 1, columnCount: 1 })[0]?.[0]?.formula ?? null,
  };
}

/** The workbook's names, an add-in's among them. */
export function namesOf(model: WorkbookModel, applied: AppliedMetadata): NamedRange[] {
  return [
    ...applied.otherNames,
    ...[...model.names.values()].map(({ name, formula, comment }) => ({
      name,
      range: formula.replace(/^=/, ""),
      ...(comment === "" ? {} : { comment }),
    })),
  ];
}
