/** Names of projects and units in a template: every text stays as it is. */
import { cellAt } from "../../src/domain/cells";
import { understand } from "../../src/domain/form/understand";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { nextYearTemplate } from "../../src/domain/template/template-from-form";
import { chosenTemplate, USUAL_CHOICES } from "../../src/domain/template/template-choices";
import { LAYOUT_NAMES, LAYOUTS } from "../../src/domain/template/template-layout";
import { PROJECT_ROW, tableRows } from "../../src/domain/template/template-rows";
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { freeSheetName } from "../../src/domain/sheet/free-sheet-name";
import { readActiveSheet } from "../../src/excel/read-sheet";
import { office } from "../support/office";
import { publishedFigures } from "../support/published-figures";

jest.setTimeout(60_000);

const NAMES = [
  "=1+1",
  "+86热线",
  "-甲局",
  "@乙中心",
  "'丙'局",
  "<b>丁&戊</b>",
  '"己"局',
  "庚局\n辛科",
  "0012",
  "3-15",
  "1/2",
  "12345",
  "50%",
  "TRUE",
];

const names = NAMES.map(
  (name, index) => [name, LAYOUT_NAMES[index % LAYOUT_NAMES.length] ?? "shanghai"] as const,
);

describe("names of projects, units and indicators", () => {
  it.each(names)(
    "%j stays that text, in the layout %s and in next year's",
    async (name, layout) => {
      office.load([{ name: "表", cells: {} }]);
      const choices = { ...USUAL_CHOICES, layout, year: "2025", department: name, unit: name };
      await createOfficeWorkbook().addSheets(() => [chosenTemplate(defaultProfile, choices)]);
      const [form] = understand((await readActiveSheet()).cells);
      const [row] = publishedFigures[0]?.form.indicators ?? [];
      if (form === undefined || row === undefined) throw new Error("no form");
      const named = {
        ...form,
        project: { ...form.title, text: name },
        indicators: [{ ...row, name: { ...row.name, text: name } }],
      };
      await createOfficeWorkbook().addSheets(() => [
        nextYearTemplate(named, defaultProfile, choices),
      ]);
      const { cells } = await readActiveSheet();
      const { head, table } = LAYOUTS[layout];
      const { first } = tableRows(LAYOUTS[layout], []);
      const written = [
        form.department?.cell,
        form.unit?.cell,
        cellAt(cells, { row: PROJECT_ROW, column: head.entry[0] }),
        cellAt(cells, { row: first, column: table.name }),
      ];
      for (const cell of written) {
        expect(cell).toMatchObject({ kind: "text", raw: name });
        expect(cell?.formula).toBeUndefined();
      }
    },
  );
});

describe("the sheet's name", () => {
  const { name } = chosenTemplate(defaultProfile, {
    ...USUAL_CHOICES,
    unit: "甲/乙:[丙]*?\\",
    department: "局".repeat(40),
  });

  it("is one Excel takes, whatever the unit is called", () => {
    expect(name).toBe("绩效自评表");
    expect(name).not.toMatch(/[\\/?*[\]:]/);
  });

  it("is the next free one each time, hidden sheets counted", async () => {
    office.load([
      { name: "表", cells: {} },
      { name, cells: {} },
    ]);
    office.sheet(name).show("VeryHidden");
    const given = [];
    for (let times = 0; times < 3; times += 1) {
      const made = await createOfficeWorkbook().addSheets(() => [
        chosenTemplate(defaultProfile, USUAL_CHOICES),
      ]);
      given.push(made.name);
    }
    expect(given).toEqual([`${name} (2)`, `${name} (3)`, `${name} (4)`]);
  });

  it("stays within 31 characters however many there are", () => {
    const taken = Array.from({ length: 1200 }, (_, index) => `${name} (${index + 1})`);
    expect(freeSheetName(name, [name, ...taken])).toBe(`${name} (1201)`);
    const long = "表".repeat(31);
    const all = [long, ...taken.map((_, index) => freeSheetName(long, [long, `${index}`]))];
    expect(freeSheetName(long, all)).toHaveLength(31);
  });
});
