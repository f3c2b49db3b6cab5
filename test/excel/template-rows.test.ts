/** Rows inserted into a template and deleted from it: formulas, formats and validations still apply. */
import { readActiveSheet } from "../../src/excel/read-sheet";
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { understand } from "../../src/domain/form/understand";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { chosenTemplate, USUAL_CHOICES } from "../../src/domain/template/template-choices";
import { LAYOUT_NAMES, LAYOUTS, type LayoutName } from "../../src/domain/template/template-layout";
import { FUNDS_TOTAL_ROW, HEADER_ROW, tableRows } from "../../src/domain/template/template-rows";
import { usualLevels } from "../../src/domain/template/usual-levels";
import { a1 } from "../../src/domain/cells";
import { office } from "../support/office";

jest.setTimeout(60_000);

const ROWS = 18;

/** A filled form: 18 indicators of five points each, all of them earned. */
async function filled(layout: LayoutName) {
  office.load([{ name: "表", cells: {} }]);
  await createOfficeWorkbook().addSheets(() => [
    chosenTemplate(defaultProfile, { ...USUAL_CHOICES, layout }),
  ]);
  const at = LAYOUTS[layout];
  const rows = tableRows(at, usualLevels(false));
  const { name, weight, score } = at.table;
  const type = (row: number, column: number, text: string): void => {
    office.type(a1({ row, column }), text);
  };
  type(FUNDS_TOTAL_ROW + 1, at.funds.budget[0], "100");
  type(FUNDS_TOTAL_ROW + 1, at.funds.executed[0], "100");
  for (let row = rows.first; row <= rows.last; row += 1) {
    type(row, name, `事项${row}`);
    type(row, weight, "5");
    type(row, score, "5");
  }
  const shown = (row: number, column: number): string => office.cell(a1({ row, column })).text;
  const lines = office.model.activeSheet().lines;
  const byHand = async (change: () => void): Promise<void> => {
    office.model.asUser(change);
    await office.model.settle();
  };
  return { at, rows, type, shown, lines, byHand };
}

it("has eighteen rows to begin with", async () => {
  const { rows, shown, at } = await filled("shanghai");
  await office.model.settle();
  expect(rows.last - rows.first + 1).toBe(ROWS);
  expect([shown(rows.total, at.table.weight), shown(rows.total, at.table.score)]).toEqual([
    "100.00",
    "100.00",
  ]);
});

describe.each(LAYOUT_NAMES)("in the layout %s", (layout) => {
  it.each([
    ["above the first", 0],
    ["between two", 3],
    ["right above the total", ROWS],
  ])("a row inserted %s is counted", async (_where, below) => {
    const { at, rows, type, shown, lines, byHand } = await filled(layout);
    const row = rows.first + below;
    await byHand(() => {
      lines.insertRows(row - 1, 1);
    });
    type(row, at.table.weight, "4");
    type(row, at.table.score, "3");
    await office.model.settle();
    expect([
      shown(rows.total + 1, at.table.weight),
      shown(rows.total + 1, at.table.score),
      shown(rows.grade + 1, at.gradeLabel[1] + 1),
    ]).toEqual(["104.00", "103.00", "优"]);
  });

  it("a deleted row is counted no more, be it the first, the last or another", async () => {
    const { at, rows, shown, lines, byHand } = await filled(layout);
    for (const row of [rows.last, rows.first + 5, rows.first]) {
      await byHand(() => {
        lines.deleteRows(row - 1, 1);
      });
    }
    expect([
      shown(rows.total - 3, at.table.weight),
      shown(rows.total - 3, at.table.score),
      shown(rows.grade - 3, at.gradeLabel[1] + 1),
    ]).toEqual(["85.00", "85.00", "良"]);
  });

  it("a row of the funds that is inserted below the last is counted, and one can go", async () => {
    const { at, type, shown, lines, byHand } = await filled(layout);
    await byHand(() => {
      lines.insertRows(FUNDS_TOTAL_ROW + 3, 1);
    });
    type(FUNDS_TOTAL_ROW + 4, at.funds.budget[0], "25");
    await office.model.settle();
    expect(shown(FUNDS_TOTAL_ROW, at.funds.budget[0])).toBe("125.00");
    await byHand(() => {
      lines.deleteRows(FUNDS_TOTAL_ROW, 1);
    });
    expect(shown(FUNDS_TOTAL_ROW, at.funds.budget[0])).toBe("25.00");
  });

  it("rules, colours, page and repeated header follow", async () => {
    const { at, rows, lines, byHand } = await filled(layout);
    const before = office.model.activeSheet();
    const count = before.validations.length;
    await byHand(() => {
      lines.insertRows(rows.first + 1, 2);
    });
    const { validations, conditionalFormats, pageLayout } = office.model.activeSheet();
    expect(validations).toHaveLength(count);
    expect(validations.find(({ area }) => area.column === at.table.score - 1)?.area).toMatchObject({
      row: rows.first - 1,
      rowCount: ROWS + 2,
    });
    const colours = conditionalFormats.all();
    expect(
      colours.flatMap(({ areas }) => areas).map(({ row, rowCount }) => [row, rowCount]),
    ).toEqual(
      expect.arrayContaining([
        [rows.first - 1, ROWS + 2],
        [rows.total + 1, 1],
      ]),
    );
    expect(colours.some(({ formula }) => formula.includes(`$${rows.total + 2}`))).toBe(true);
    expect(pageLayout.printArea?.rowCount).toBe(rows.grade + 2);
    expect(pageLayout.titleRows).toEqual({ first: HEADER_ROW - 1, last: rows.headerEnd - 1 });
  });

  it("a row inserted between two looks as the one above it", async () => {
    const { at, rows, lines, byHand } = await filled(layout);
    const row = rows.first + 1;
    await byHand(() => {
      lines.insertRows(row - 1, 1);
    });
    const look = (at: number) => {
      const { styles } = office.model.activeSheet();
      return Array.from({ length: LAYOUTS[layout].widths.length }, (_, column) => [
        styles.at(at - 1, column),
        office.cell(a1({ row: at, column: column + 1 })).format,
      ]);
    };
    expect(office.cell(a1({ row, column: at.table.weight })).format).toBe("0.00");
    expect(look(row)).toEqual(look(row - 1));
  });

  it("the reader finds every row where it is now, under its levels", async () => {
    const { at, rows, type, lines, byHand } = await filled(layout);
    await byHand(() => {
      lines.insertRows(rows.first, 1);
    });
    type(rows.first + 1, at.table.name, "加上的");
    type(rows.first + 1, at.table.weight, "1");
    type(rows.first + 1, at.table.score, "1");
    await byHand(() => {
      lines.deleteRows(rows.first + 5, 1);
    });
    const { cells } = await readActiveSheet();
    const [form, ...others] = understand(cells);
    expect(others).toEqual([]);
    expect(form?.unplaced).toEqual([]);
    expect(form?.indicators).toHaveLength(ROWS);
    expect(form?.indicators[1]).toMatchObject({
      level1: { text: "产出指标" },
      level2: { text: "数量指标" },
      name: { text: "加上的" },
    });
  });
});
