/** The bytes of an .xlsx file → a workbook of the grid, and the original for saving. */
import { type IWorkbookData, type IWorksheetData, LocaleType } from "@univerjs/core";
import { gridStyle } from "./cell-style";
import { gridRule, withSolidFill } from "./conditional-rules";
import { gridCells } from "./grid-cells";
import { gridSheet } from "./grid-sheet";
import {
  CONDITIONAL_RESOURCE,
  type OriginalRule,
  type OriginalSheet,
  NOTE_RESOURCE,
  type OpenedFile,
  VALIDATION_RESOURCE,
} from "./opened-file";
import { plainStyle } from "./plain-style";
import { NO_ATTRIBUTES, readSheetAttributes } from "./sheet-attributes";
import { readStoredCells } from "./stored-cells";
import { StyleIds } from "./style-ids";
import { gridValidation } from "./validations";
import { readWebExtensions } from "./web-extensions";
import { type ConditionalRule, readXlsx, type Sheet } from "./xlsx-library";

const NOTE_SIZE = { width: 160, height: 72 };

/** The grid's rules, the originals by the grid's ids, and the rules the grid does not support. */
function convertRules<Rule, Shown>(
  rules: readonly Rule[],
  prefix: string,
  show: (rule: Rule, id: string) => Shown | null,
): { shown: Shown[]; originals: Map<string, OriginalRule<Rule>>; unshown: Rule[] } {
  const shown: Shown[] = [];
  const originals = new Map<string, OriginalRule<Rule>>();
  const unshown: Rule[] = [];
  rules.forEach((rule, index) => {
    const id = `${prefix}-${index + 1}`;
    const each = show(rule, id);
    if (each === null) unshown.push(rule);
    else {
      shown.push(each);
      originals.set(id, { shown: JSON.stringify(each), rule });
    }
  });
  return { shown, originals, unshown };
}

function notesOf(sheet: Sheet): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  for (const [place, { comment }] of sheet.cells ?? []) {
    if (!comment) continue;
    const [row = 0, col = 0] = place.split(",").map(Number);
    (notes[row] ??= {})[col] = { id: `note-${place}`, row, col, note: comment.text, ...NOTE_SIZE };
  }
  return notes;
}

function plainRule(rule: ConditionalRule, scheme: readonly string[]): ConditionalRule {
  return rule.style ? { ...rule, style: withSolidFill(plainStyle(rule.style, scheme)) } : rule;
}

/**
 * Reads an .xlsx file for the grid. Texts such as "8.00" and "=1.00(份)" remain texts. Throws the
 * refusals of src/xlsx for a file that is no valid .xlsx. `name` is the workbook's name.
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const stored = readStoredCells(bytes);
  const attributes = readSheetAttributes(bytes);
  const extensions = readWebExtensions(bytes);
  const workbook = await readXlsx(bytes, { readStyles: true });
  const scheme = workbook.themeColors ?? [];
  const styles = new StyleIds(scheme);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const originals = new Map<string, OriginalSheet>();
  const resources: Record<string, Record<string, unknown>> = {
    [CONDITIONAL_RESOURCE]: {},
    [VALIDATION_RESOURCE]: {},
    [NOTE_RESOURCE]: {},
  };
  const readable = workbook.sheets.filter((sheet) => stored.has(sheet.name));
  readable.forEach((sheet, index) => {
    const id = `sheet-${index + 1}`;
    const cells = gridCells(stored.get(sheet.name) ?? [], sheet, (x) => styles.of(x));
    const own = attributes.get(sheet.name) ?? NO_ATTRIBUTES;
    sheets[id] = gridSheet(id, sheet, cells, own);
    const byPriority = [...(sheet.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .map((rule) => plainRule(rule, scheme));
    const conditional = convertRules(byPriority, `${id}-rule`, gridRule);
    const validations = convertRules(sheet.dataValidations ?? [], `${id}-check`, gridValidation);
    Object.assign(resources[CONDITIONAL_RESOURCE] ?? {}, { [id]: conditional.shown });
    Object.assign(resources[VALIDATION_RESOURCE] ?? {}, { [id]: validations.shown });
    Object.assign(resources[NOTE_RESOURCE] ?? {}, { [id]: notesOf(sheet) });
    originals.set(id, {
      sheet,
      attributes: own,
      conditional: conditional.originals,
      validations: validations.originals,
      unshownConditional: conditional.unshown,
      unshownValidations: validations.unshown,
    });
  });
  const snapshot: IWorkbookData = {
    id: `file-${crypto.randomUUID()}`,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: styles.grid,
    defaultStyle: gridStyle(plainStyle({ font: workbook.defaultFont ?? {} }, scheme)),
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: Object.entries(resources).map(([plugin, data]) => ({
      name: plugin,
      data: JSON.stringify(data),
    })),
  };
  return { snapshot, original: { workbook, extensions, styles: styles.file, sheets: originals } };
}
