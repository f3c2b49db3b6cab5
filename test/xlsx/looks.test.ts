/** The formats and sheet names of a workbook do not change the reading of its forms. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Form } from "../../src/domain/form/model/form";
import { understand } from "../../src/domain/form/understand";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readFixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";

const FIXTURES = [
  "src/workbench/sample/shanghai-2024.json",
  "test/fixtures/layouts/families.json",
  "test/fixtures/layouts/governments.json",
];

const FONTS = `<fonts><font><sz val="11"/></font><font><b/><i/><sz val="28"/><color rgb="FFFFFFFF"/><name val="隶书"/></font></fonts>`;
const FILLS = `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills>`;
const COLUMNS = `<cols><col min="2" max="3" width="0" hidden="1"/><col min="5" max="5" width="80"/></cols>`;
const BEHIND = `<sheetProtection sheet="1"/><autoFilter ref="A3:D9"/><mergeCells><mergeCell ref="A1:D1"/></mergeCells>`;

/** The part of a file with other formats, hidden parts, protection and filters. */
function repainted(name: string, xml: string): string {
  if (name.endsWith("styles.xml"))
    return xml
      .replace("<cellStyleXfs>", `${FONTS}${FILLS}<cellStyleXfs>`)
      .replaceAll(/(<xf numFmtId="\d+")/gu, `$1 fontId="1" fillId="1" applyFont="1" applyFill="1"`);
  if (!name.includes("worksheets/")) return xml;
  return xml
    .replace("<sheetData>", `${COLUMNS}<sheetData>`)
    .replace("</sheetData>", `</sheetData>${BEHIND}`)
    .replaceAll(/<row r="(\d*[037])"/gu, `<row r="$1" hidden="1" ht="0" customHeight="1"`);
}

function paintedFile(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(
    ([name, bytes]) => [name, strToU8(repainted(name, strFromU8(bytes)))] as const,
  );
  return zipSync(Object.fromEntries(parts));
}

/** The forms of a file, whatever their sheets are called. */
const formsOf = (file: Uint8Array): Form[] =>
  readWorkbook(file).sheets.flatMap(({ cells }) => understand({ ...cells, sheet: "" }));

it.each(FIXTURES)("%s reads the same painted, hidden, protected and renamed", (path) => {
  const fixture = readFixture(path);
  const renamed = fixture.sheets.map((sheet, index) => ({ ...sheet, name: `总分${index}` }));
  const plain = formsOf(fileOfFixture(fixture));
  const painted = paintedFile(fileOfFixture({ sheets: renamed }));
  expect(plain).toHaveLength(fixture.sheets.length);
  expect(formsOf(painted)).toEqual(plain);
  expect(painted).not.toEqual(fileOfFixture({ sheets: renamed }));
});
