/**
 * What an opened file said that the grid does not hold, kept beside the grid's snapshot so that
 * saving writes it again. What the grid left alone is written as the file had it.
 */
import type { IWorkbookData } from "@univerjs/core";
import type { SheetAttributes } from "./sheet-attributes";
import type { WebExtension } from "./web-extensions";
import type { CellStyle, ConditionalRule, DataValidation, Sheet, Workbook } from "./xlsx-library";

/** A rule of the file and how the grid was told of it: as long as that is the same, it is unchanged. */
export interface OriginalRule<Rule> {
  readonly shown: string;
  readonly rule: Rule;
}

export interface OriginalSheet {
  readonly sheet: Sheet;
  readonly attributes: SheetAttributes;
  /** By the grid's id of the rule. */
  readonly conditional: ReadonlyMap<string, OriginalRule<ConditionalRule>>;
  readonly validations: ReadonlyMap<string, OriginalRule<DataValidation>>;
  /** Rules the grid has no like of: neither shown nor changed, only carried along. */
  readonly unshownConditional: readonly ConditionalRule[];
  readonly unshownValidations: readonly DataValidation[];
}

export interface OriginalFile {
  readonly workbook: Workbook;
  /** What add-ins keep in it. */
  readonly extensions: readonly WebExtension[];
  /** The file's cell styles, by the grid's id of the style. */
  readonly styles: ReadonlyMap<string, CellStyle>;
  /** By the grid's id of the sheet. */
  readonly sheets: ReadonlyMap<string, OriginalSheet>;
}

export interface OpenedFile {
  readonly snapshot: IWorkbookData;
  readonly original: OriginalFile;
}

/** The names of the grid's plugins whose data travel with a snapshot. */
export const CONDITIONAL_RESOURCE = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
export const VALIDATION_RESOURCE = "SHEET_DATA_VALIDATION_PLUGIN";
export const NOTE_RESOURCE = "SHEET_NOTE_PLUGIN";

/** A plugin's data of a snapshot, by sheet id; empty when it has none. */
export function resourceOf(
  snapshot: IWorkbookData,
  name: string,
): Readonly<Record<string, unknown>> {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  const parsed: unknown = data ? JSON.parse(data) : {};
  return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
}
