import { a1 } from "../../../src/domain/cells";
import { standardTemplate } from "../../../src/domain/template/standard-template";
import type { PlannedSheet } from "../../../src/domain/sheet/planned-sheet";
import published from "../../../src/workbench/sample/shanghai-2024.json";
import { optionsWith } from "./options";

const options = optionsWith();

const contents = (sheet: PlannedSheet): Map<string, string> =>
  new Map(sheet.cells.map(({ at, content }) => [a1(at), content.value]));

const merges = (sheet: PlannedSheet): string[] =>
  sheet.blocks.filter(({ merged }) => merged).map(({ from, to }) => `${a1(from)}:${a1(to)}`);

const rowOf = (address: string): number => Number(/\d+/.exec(address)?.[0]);

const form = published.sheets[0];
if (form === undefined) throw new Error("no published form");

/** Labels of the published form that every form has; its level-2 rows differ. */
const publishedLabels = Object.entries(form.cells).flatMap(([address, content]) => {
  const row = rowOf(address);
  const isLabel =
    [1, 5, 10, 12].includes(row) ||
    ["A3", "A4", "E4", "B6", "B7", "B8", "B9", "F7", "H7", "F9", "H9"].includes(address);
  return isLabel && typeof content === "string" ? [[address, content] as const] : [];
});

describe("the standard template", () => {
  const sheet = standardTemplate(options);

  it.each(publishedLabels)("has the published form's label in %s", (address, label) => {
    expect(contents(sheet).get(address)).toBe(label);
  });

  it("merges its upper half as the published form does", () => {
    const upper = (all: readonly string[]) => all.filter((range) => rowOf(range) <= 11).sort();
    expect(upper(merges(sheet))).toEqual(upper(form.merges));
  });

  it("merges each level over its rows", () => {
    const small = standardTemplate({
      ...options,
      levels: [
        {
          label: "产出指标",
          level2: [
            { label: "数量指标", rows: 3 },
            { label: "质量指标", rows: 1 },
          ],
        },
        { label: "满意度指标", level2: [{ label: "服务对象满意度指标", rows: 2 }] },
      ],
    });
    const lower = merges(small).filter((range) => rowOf(range) > 12);
    expect(lower).toEqual([
      "A13:A16",
      "B13:B15",
      "A17:A18",
      "B17:B18",
      "A19:E19",
      "A20:B20",
      "C20:H20",
      "A21:H21",
    ]);
    expect(contents(small).get("B16")).toBe("质量指标");
    expect(contents(small).get("A19")).toBe("总分");
    expect(contents(small).get("A20")).toBe("评分等级");
  });

  it("never merges a cell twice", () => {
    const taken = new Set<string>();
    for (const { from, to, merged } of sheet.blocks) {
      if (!merged) continue;
      for (let row = from.row; row <= to.row; row += 1) {
        for (let column = from.column; column <= to.column; column += 1) {
          const address = a1({ row, column });
          expect(taken).not.toContain(address);
          taken.add(address);
        }
      }
    }
  });

  it("gives every cell at most one content", () => {
    expect(contents(sheet).size).toBe(sheet.cells.length);
  });

  it("has a height for every row and a width for every column", () => {
    const rows = Math.max(...sheet.blocks.map(({ to }) => to.row));
    const columns = sheet.print.to.column;
    expect([...sheet.rowHeights.keys()].sort((a, b) => a - b)).toEqual(
      Array.from({ length: rows }, (_, index) => index + 1),
    );
    expect(sheet.columnWidths).toHaveLength(columns);
  });

  it("lets the indicators' rows grow, and keeps them from being low by a cell beside the print", () => {
    expect(sheet.fittedRows).toEqual({ first: 13, last: 30 });
    const [beside, ...others] = sheet.blocks.filter(({ to }) => to.column > sheet.print.to.column);
    expect(others).toEqual([]);
    expect(beside).toEqual({
      from: { row: 13, column: 9 },
      to: { row: 30, column: 9 },
      style: { size: 20 },
    });
  });

  it.each([
    ["no goal yet", "", 12],
    ["a goal of eighty characters", "目".repeat(80), 12],
    ["a goal that fills half a page", "目".repeat(600), 0],
  ])("keeps the head in view unless it would fill a small screen: %s", (_case, goal, frozen) => {
    const made = standardTemplate(optionsWith({ entries: { goal } }));
    expect(made.frozenRows).toBe(frozen);
  });

  it("makes the row of a goal high enough for its text, whose merged cell does not grow", () => {
    const made = standardTemplate(optionsWith({ entries: { goal: "目".repeat(200) } }));
    // 290 points wide, 27 characters a line: 8 lines of 14.5 points
    expect(made.rowHeights.get(11)).toBe(8 * 14.5 + 4);
  });

  it.each([
    [undefined, "(    年度)"],
    ["2025", "(2025年度)"],
  ])("prints the year %s as %s", (year, line) => {
    const dated = standardTemplate(optionsWith({ entries: year === undefined ? {} : { year } }));
    expect(contents(dated).get("A2")).toBe(line);
  });

  it("takes the funds' points and the grades from its options", () => {
    const other = contents(
      standardTemplate(
        optionsWith({
          rules: {
            ...options.rules,
            fundsWeight: "20",
            grades: [
              { grade: "优", from: "85.5" },
              { grade: "差", from: "0" },
            ],
          },
        }),
      ),
    );
    expect(other.get("F6")).toBe("20");
    expect(other.get("C32")).toBe('=IF(ISNUMBER(G31),IF(G31>=85.5,"优","差"),"")');
  });

  it("rounds rates and scores to the places of its options, and caps the execution score by them", () => {
    const other = contents(
      standardTemplate(
        optionsWith({
          rules: { ...options.rules, places: { score: 1, rate: 0 }, executionCap: "95" },
        }),
      ),
    );
    expect(other.get("G6")).toMatch(/ROUND\(E6\*100\/D6,0\)/);
    expect(other.get("H6")).toMatch(/ROUND\(MAX\(0,MIN\(F6\*95\/100,F6\*E6\/D6\)\),1\)/);
    expect(other.get("G31")).toMatch(/,1\)\)$/);
  });

  it("takes 0 of 0 for a rate of 100 in the total's row alone, where its options say so", () => {
    const other = contents(
      standardTemplate(optionsWith({ rules: { ...options.rules, isZeroBudgetFull: true } })),
    );
    const both = "=IF(AND(ISNUMBER(D6),ISNUMBER(E6),N(D6)=0,N(E6)=0),";
    expect(other.get("G6")?.startsWith(`${both}100,IF(OR(N(D6)<=0,`)).toBe(true);
    expect(other.get("H6")?.startsWith(`${both}ROUND(F6,2),IF(OR(N(D6)<=0,`)).toBe(true);
    expect(other.get("G7")?.startsWith("=IF(OR(N(D7)<=0,")).toBe(true);
  });

  it("keeps the total below what the execution rate leaves of it", () => {
    const totalCaps = [
      { below: "80", most: "89" },
      { below: "50", most: "59" },
    ];
    const other = contents(
      standardTemplate(optionsWith({ rules: { ...options.rules, totalCaps } })),
    );
    expect(other.get("G31")).toMatch(
      /ROUND\(MIN\((SUM\(H6,[^&]+?\)),IF\(E6\*100<D6\*50,59,IF\(E6\*100<D6\*80,89,\1\)\)\),2\)\)$/,
    );
  });

  it("repeats the indicators' header on every printed page", () => {
    expect(contents(sheet).get("A12")).toBe("一级\n指标");
    expect(sheet.print.titleRows).toEqual({ first: 12, last: 12 });
  });

  it("prints on A4, one page wide, without the line of hints below the form", () => {
    expect(sheet.print).toMatchObject({ orientation: "portrait", paper: "A4", pagesWide: 1 });
    expect([a1(sheet.print.from), a1(sheet.print.to)]).toEqual(["A1", "H32"]);
    expect(contents(sheet).get("A33")).toMatch(/^填表提示（本行不打印）/);
  });

  it("keeps in view what stands above the indicators", () => {
    expect(sheet.frozenRows).toBe(12);
  });
});
