/**
 * Metadata of a file that is not in the grid but can be read and changed by an add-in: protection,
 * print setup, validations, names. It is applied to the model when a file is opened and read from
 * the model when the workbook is saved. An object that is still the applied one is unchanged, and
 * saved as it was in the file.
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
  /** By the grid's id of a validation: the model's validations for it. */
  readonly validations: ReadonlyMap<string, readonly Validation[]>;
}

export interface AppliedMetadata {
  /** By the grid's id of the sheet. */
  readonly sheets: ReadonlyMap<string, AppliedSheet>;
  /** Names of single sheets, which the model does not support; saved unchanged. */
  readonly otherNames: readonly NamedRange[];
}

export const NOTHING_APPLIED: AppliedMetadata = { sheets: new Map(), otherNames: [] };

/** Names built into Excel; print area, titles and filter are saved with their own settings. */
const BUILT_IN_NAME = /^_xlnm\./i;

/** Applies the opened file's metadata to the model; returns what was applied, for saving. */
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
    // updating such a rule rewrites its formula for the grid, which cannot evaluate the file's
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

/** The metadata of a sheet of the model, to be saved. */
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
  // the model has one validation per range of a rule; those not removed are saved on their own
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

/** All names of the workbook, to be saved. */
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
