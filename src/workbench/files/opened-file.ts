/**
 * The original contents of an opened file, stored beside the grid's snapshot. When the workbook is
 * saved, what the grid does not support is written from the original, and so is what is unchanged.
 */
import type { IWorkbookData } from "@univerjs/core";
import type { SheetAttributes } from "./sheet-attributes";
import type { WebExtension } from "./web-extensions";
import type { CellStyle, ConditionalRule, DataValidation, Sheet, Workbook } from "./xlsx-library";

/** A rule of the file, and the JSON of the grid's rule for it, to detect whether it was changed. */
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
  /** Rules the grid does not support: not shown, and saved unchanged. */
  readonly unshownConditional: readonly ConditionalRule[];
  readonly unshownValidations: readonly DataValidation[];
}

export interface OriginalFile {
  readonly workbook: Workbook;
  /** The settings of add-ins in the file. */
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

/** Names of the grid's plugins whose data are part of a snapshot. */
export const CONDITIONAL_RESOURCE = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
export const VALIDATION_RESOURCE = "SHEET_DATA_VALIDATION_PLUGIN";
export const NOTE_RESOURCE = "SHEET_NOTE_PLUGIN";

/** The data of a plugin in a snapshot, by sheet id; empty when the plugin has none. */
export function resourceOf(
  snapshot: IWorkbookData,
  name: string,
): Readonly<Record<string, unknown>> {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  const parsed: unknown = data ? JSON.parse(data) : {};
  return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
}
