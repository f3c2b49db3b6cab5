/** Edits of the workbook part: the numbers of its sheets, and the calculation on opening. */
import { booleanAttribute, prefixedAttribute } from "../package/xml";
import { childOf, elementTree } from "./element-tree";
import type { Splice } from "./part-text";
import { prefixOf, withAttributes } from "./tags";

/** Elements that stand before calcPr, in the order of the schema. */
const BEFORE = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/**
 * Has every formula calculated when the workbook is opened, as stored results of formulas that depend
 * on written cells are out of date. Nothing is changed where the file already asks for that.
 */
export function recalculated(text: string): readonly Splice[] {
  const root = elementTree(text);
  const settings = childOf(root, "calcPr");
  if (settings === undefined) {
    const at = root.children.filter(({ name }) => BEFORE.has(name)).at(-1)?.end ?? root.tag.to;
    return [{ from: at, to: at, text: `<${prefixOf(root.rawName)}calcPr fullCalcOnLoad="1"/>` }];
  }
  if (booleanAttribute(settings.attributes["fullCalcOnLoad"], false)) return [];
  const { from, to } = settings.tag;
  const changed = withAttributes(text.slice(from, to), { fullCalcOnLoad: "1" });
  return [{ from, to, text: changed }];
}

/** The number by which other parts name a sheet, by the id of the relation to the sheet's part. */
export function sheetNumbers(text: string): ReadonlyMap<string, string> {
  const sheets = childOf(elementTree(text), "sheets")?.children ?? [];
  return new Map(
    sheets.map(({ attributes }) => [
      (prefixedAttribute(attributes, "id") ?? "").trim(),
      (attributes["sheetId"] ?? "").trim(),
    ]),
  );
}
