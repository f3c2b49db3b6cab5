/** Sheets of the add-in's own, recognised by hidden names of the workbook that lead to them. */
import { isMarkName, markName } from "../domain/sheet/mark-name";
import { request } from "./request";

/** A hidden name with the sheet that it leads to; null where the sheet is gone. */
export interface Mark {
  readonly name: string;
  readonly sheet: string | null;
}

const LEADS_TO = /^='((?:[^']|'')+)'!\$A\$1$|^=([^'!]+)!\$A\$1$/u;

function sheetOf(formula: string): string | null {
  const [, quoted, plain] = LEADS_TO.exec(formula) ?? [];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  return plain === undefined || plain.startsWith("#") ? null : plain;
}

/** Queues loading the names of the workbook. */
export function loadNames(workbook: Excel.Workbook): Excel.NamedItemCollection {
  const { names } = workbook;
  names.load("items/name,items/formula");
  return names;
}

/** The marks among the loaded names. */
export const marksIn = (names: Excel.NamedItemCollection, mark: string): readonly Mark[] =>
  names.items
    .filter(({ name }) => isMarkName(name, mark))
    .map(({ name, formula }) => ({
      name,
      sheet: typeof formula === "string" ? sheetOf(formula) : null,
    }));

/** Queues a mark on a sheet, under a name that is not taken; taken then. */
export function addMark(sheet: Excel.Worksheet, mark: string, taken: Set<string>): void {
  let index = 0;
  while (taken.has(markName(mark, index))) index += 1;
  const name = markName(mark, index);
  taken.add(name);
  const { names } = sheet.context.workbook;
  names.add(name, sheet.getRange("A1")).visible = false;
}

/** The names of the sheets with a mark. One sync. */
export function markedSheets(mark: string): Promise<readonly string[]> {
  return request(async (context) => {
    const names = loadNames(context.workbook);
    await context.sync();
    return marksIn(names, mark).flatMap(({ sheet }) => sheet ?? []);
  });
}
