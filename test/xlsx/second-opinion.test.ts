/** Files of another writer: the values given to hucre are read from its file. */
import { execFileSync } from "node:child_process";
import { cellAt, type Cell } from "../../src/domain/cells";
import { readWorkbook, type Workbook } from "../../src/xlsx/read-workbook";

/** hucre is an ES module, which jest cannot load: a separate process writes. */
const PROGRAM = `
  import { writeXlsx } from "hucre/xlsx";
  const sheets = JSON.parse(process.argv[1]).map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: new Map(Object.entries(cells)),
  }));
  process.stdout.write(await writeXlsx({ sheets }));`;

/** A written cell by "row,column" from 0, as hucre takes it. */
type Written = Record<string, Record<string, unknown>>;

const written: { name: string; hidden?: boolean; protection?: object; cells: Written }[] = [
  {
    name: "物业事务管理",
    cells: {
      "1,1": { value: "实际完成值 <A & B>\n第二行" },
      "1,2": { value: "=1.00(份)" },
      "2,1": { value: 0.9501, style: { numFmt: "0.00%" } },
      "2,2": { value: 1171.29, style: { numFmt: "#,##0.00" } },
      "2,3": { value: 45536, style: { numFmt: 'yyyy"年"m"月"' } },
      "3,1": { value: true },
      "3,2": { value: 9.5, formula: "ROUND(C3,1)", formulaResult: 9.5 },
      "3,3": { richText: [{ text: "质量" }, { text: "指标", font: { bold: true } }] },
    },
  },
  { name: "底稿", hidden: true, protection: { sheet: true }, cells: { "0,0": { value: 1 } } },
];

describe("a workbook written by hucre", () => {
  let workbook: Workbook;
  beforeAll(() => {
    const bytes = execFileSync(process.execPath, [
      "--input-type=module",
      "--eval",
      PROGRAM,
      JSON.stringify(written),
    ]);
    workbook = readWorkbook(bytes);
  });

  it.each<[string, number, number, Cell]>([
    ["a text of two lines", 2, 2, text("实际完成值 <A & B>\n第二行")],
    ["a text that begins with =", 2, 3, text("=1.00(份)")],
    ["a percentage", 3, 2, { kind: "number", raw: "0.9501", shown: "95.01%", format: "0.00%" }],
    ["an amount", 3, 3, { kind: "number", raw: "1171.29", shown: "1,171.29", format: "#,##0.00" }],
    [
      "a month",
      3,
      4,
      { kind: "number", raw: "45536", shown: "2024年9月", format: 'yyyy"年"m"月"' },
    ],
    ["a truth", 4, 2, { kind: "boolean", raw: "TRUE", shown: "TRUE" }],
    ["a formula", 4, 3, { kind: "number", raw: "9.5", shown: "9.5", formula: "=ROUND(C3,1)" }],
    ["a rich text", 4, 4, text("质量指标")],
  ])("keeps %s", (_, row, column, cell) => {
    const [sheet] = workbook.sheets;
    expect(sheet && cellAt(sheet.cells, { row, column })).toEqual(cell);
  });

  it("keeps the sheets' names, visibility and protection", () => {
    expect(
      workbook.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.isProtected]),
    ).toEqual([
      ["物业事务管理", "visible", false],
      ["底稿", "hidden", true],
    ]);
  });
});

function text(content: string): Cell {
  return { kind: "text", raw: content, shown: content };
}
