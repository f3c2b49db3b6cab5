/** Planned sheets → the bytes of a new .xlsx file. The product's only importer of hucre. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { markName } from "../../domain/sheet/mark-name";
import type { PlannedSheet } from "../../domain/sheet/planned-sheet";
import { fileSheet } from "./planned-sheet";

/**
 * Takes the mark of a height given by hand off the fitted rows: Excel and LibreOffice change the
 * height of a row without it as its cells are filled in. hucre marks every height.
 */
function withFittedRows(xml: string, fitted: PlannedSheet["fittedRows"]): string {
  if (fitted === null) return xml;
  const { first, last } = fitted;
  return xml.replace(
    /(<row r="(\d+)" ht="[^"]*") customHeight="1"/g,
    (row, start: string, number) =>
      first <= Number(number) && Number(number) <= last ? start : row,
  );
}

/** The hidden names that lead to the sheets that are recognised by them. */
const marksOf = (sheets: readonly PlannedSheet[]) =>
  sheets.flatMap(({ name, mark }, index) =>
    mark === undefined
      ? []
      : [{ name: markName(mark, index), range: `'${name.replaceAll("'", "''")}'!$A$1` }],
  );

/** hucre writes no hidden names. */
const withHiddenMarks = (xml: string, marks: ReadonlySet<string>): string =>
  xml.replace(/<definedName name="([^"]*)"/g, (tag, name: string) =>
    marks.has(name) ? `${tag} hidden="1"` : tag,
  );

const WORKBOOK = "xl/workbook.xml";

/** Writes sheets in their order; the first is in front. Their names have to differ. */
export async function writeWorkbook(sheets: readonly PlannedSheet[]): Promise<Uint8Array> {
  const namedRanges = marksOf(sheets);
  const parts = unzipSync(
    await writeXlsx({
      sheets: sheets.map(fileSheet),
      ...(namedRanges.length > 0 && { namedRanges }),
    }),
  );
  for (const [index, { fittedRows }] of sheets.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[name];
    if (part === undefined) throw new Error(`hucre wrote no ${name}`);
    parts[name] = strToU8(withFittedRows(strFromU8(part), fittedRows));
  }
  const workbook = parts[WORKBOOK];
  if (workbook !== undefined && namedRanges.length > 0) {
    const marks = new Set(namedRanges.map(({ name }) => name));
    parts[WORKBOOK] = strToU8(withHiddenMarks(strFromU8(workbook), marks));
  }
  return zipSync(parts);
}
