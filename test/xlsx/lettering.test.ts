/** Text that is struck out, raised or lowered. */
import { cellAt, type Cell } from "../../src/domain/cells";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { fileOf, stringsXml, type WorkbookSource } from "../support/xlsx-file";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function cellOf(xml: string, source: Omit<WorkbookSource, "sheets"> = {}): Cell {
  const [sheet] = readWorkbook(fileOf(`<row r="1">${xml}</row>`, source)).sheets;
  if (!sheet) throw new Error("no sheet was read");
  return cellAt(sheet.cells, { row: 1, column: 1 });
}

const run = (text: string, looks = ""): string => `<r>${looks}<t>${text}</t></r>`;
const STRUCK = "<rPr><strike/></rPr>";
const RAISED = `<rPr><vertAlign val="superscript"/></rPr>`;
const LOWERED = `<rPr><vertAlign val="subscript"/></rPr>`;

const inline = (item: string, style = ""): string =>
  `<c r="A1"${style} t="inlineStr"><is>${item}</is></c>`;

const ITEMS: readonly [string, string, Cell["lettering"]][] = [
  ["a struck digit", run("5", STRUCK) + run("3期"), "struck"],
  ["a struck point", run("1") + run(".", STRUCK) + run("30万元"), "struck"],
  ["a struck word", run("不", STRUCK) + run("及时"), "struck"],
  ["a raised digit", run("3") + run("1", RAISED) + run("期"), "raised"],
  ["a raised exponent", run("10") + run("4", RAISED) + run("份"), "raised"],
  ["a raised number in a circle", run("3") + run("①", RAISED) + run("期"), "raised"],
  ["a lowered digit", run("3") + run("1", LOWERED) + run("期"), "raised"],
  ["a square unit", run("≥30m") + run("2", RAISED), undefined],
  ["a cubic unit", run("30km") + run("3", RAISED) + run("以上"), undefined],
  ["a raised 4 behind a unit", run("30m") + run("4", RAISED), "raised"],
  ["a formula", run("CO") + run("2", LOWERED) + run("减排量"), undefined],
  ["a raised word", run("优") + run("注", RAISED), undefined],
  ["a struck blank", run("3期") + run(" ", STRUCK), undefined],
  ["strike that is off", run("3期", `<rPr><strike val="0"/></rPr>`), undefined],
  ["other looks", run("3", "<rPr><b/></rPr>") + run("期"), undefined],
  ["a plain text", "<t>3期</t>", undefined],
];

describe.each([
  ["an inline string", (item: string) => cellOf(inline(item))],
  [
    "a shared string",
    (item: string) =>
      cellOf(`<c r="A1" t="s"><v>1</v></c>`, { strings: stringsXml("<t>优</t>", item) }),
  ],
])("the lettering of %s", (_, read) => {
  it.each(ITEMS)("%s", (_case, item, expected) => {
    expect(read(item).lettering).toBe(expected);
  });
});

describe("a cell with a struck font", () => {
  const styles = `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>`;

  it.each<[string, string, Cell["lettering"]]>([
    ["a text", inline("<t>4期</t>", ' s="1"'), "struck"],
    ["a number", `<c r="A1" s="1"><v>4</v></c>`, "struck"],
    [
      "a text of which a part has a font of its own",
      inline(run("4") + run("期", "<rPr/>"), ' s="1"'),
      "struck",
    ],
    [
      "a text whose parts have fonts of their own",
      inline(run("4期", "<rPr/>"), ' s="1"'),
      undefined,
    ],
    ["nothing", `<c r="A1" s="1"><v></v></c>`, undefined],
    ["a number in another font", `<c r="A1" s="0"><v>4</v></c>`, undefined],
    ["a number with strike off", `<c r="A1" s="2"><v>4</v></c>`, undefined],
  ])("%s", (_, xml, expected) => {
    expect(cellOf(xml, { styles }).lettering).toBe(expected);
  });
});
