/** A template with each fixture form's figures: LibreOffice computes the same as the engine. */
import { a1, cellAt, type Cells } from "../../../src/domain/cells";
import { understand } from "../../../src/domain/form/understand";
import { assess } from "../../../src/domain/assessment/assess";
import { profileNamed } from "../../../src/domain/profiles/profiles";
import { nextYearTemplate } from "../../../src/domain/template/template-from-form";
import { USUAL_CHOICES } from "../../../src/domain/template/template-choices";
import { LAYOUT_NAMES, type LayoutName } from "../../../src/domain/template/template-layout";
import type { PlannedSheet } from "../../../src/domain/sheet/planned-sheet";
import { escapeText } from "../../../src/excel/escape-text";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { publishedFigures, type PublishedFigures } from "../../support/published-figures";
import { hasLibreOffice, recalculated } from "../../support/recalculated";
import { typedFigures } from "../../support/typed-figures";
import { loadNewWorkbookFiles } from "./bundled";

jest.setTimeout(180_000);

/** Forms without weights of rows: the execution rate has 20 points there, the rows the other 80. */
const WITHOUT_WEIGHTS: readonly string[] = ["15-huangshi", "两个目标"];

/** Forms whose printed figures do not add up, or divide, to the printed result. */
const MISPRINTED: Readonly<Record<string, { readonly total?: string; readonly rate?: string }>> = {
  // 100 points of indicators and 10 of the execution rate
  "03-zhongjiang": { total: "110.00" },
  // 880 of 880; not printed
  "12-tianchang": { rate: "100.00" },
  // 215457.6 of 250000
  "20a-putuo": { rate: "86.18" },
};

interface Made {
  readonly published: PublishedFigures;
  readonly layout: LayoutName;
  readonly template: PlannedSheet;
  readonly sheet: string;
}

const profileOf = ({ name }: PublishedFigures) => {
  const profile = profileNamed(WITHOUT_WEIGHTS.includes(name) ? "湖北" : "国标 2020");
  if (profile === null) throw new Error("no such profile");
  return profile;
};

/** One workbook of all forms, each in the next layout, made and filled over Office.js. */
async function filledWorkbook(): Promise<{ bytes: Uint8Array; all: readonly Made[] }> {
  const { createOfficeWorkbook, newWorkbook } = loadNewWorkbookFiles();
  const workbook = newWorkbook(__filename);
  const all: Made[] = [];
  try {
    for (const [index, published] of publishedFigures.entries()) {
      const layout = LAYOUT_NAMES[index % LAYOUT_NAMES.length] ?? "shanghai";
      const { form } = published;
      const choices = { ...USUAL_CHOICES, layout };
      const template = nextYearTemplate(form, profileOf(published), choices);
      const { name } = await createOfficeWorkbook().addSheets(() => [template]);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        for (const { at, kind, value } of typedFigures(form, layout)) {
          const typed = kind === "number" ? Number(value) : escapeText(value);
          sheet.getRange(a1(at)).values = [[typed]];
        }
        await context.sync();
      });
      all.push({ published, layout, template, sheet: name });
    }
    workbook.deleteFirstSheet();
    return { bytes: await workbook.save(), all };
  } finally {
    workbook.close();
  }
}

function sheetsOf(bytes: Uint8Array): (name: string) => Cells {
  const sheets = new Map(readWorkbook(bytes).sheets.map(({ name, cells }) => [name, cells]));
  return (name) => {
    const cells = sheets.get(name);
    if (cells === undefined) throw new Error(`no sheet ${name}`);
    return cells;
  };
}

/** A number to twelve digits, as programs differ in the last digits. */
const valueAt = (cells: Cells, { at }: PlannedSheet["cells"][number]): string => {
  const { kind, raw } = cellAt(cells, at);
  return kind === "number" ? String(Number(Number(raw).toPrecision(12))) : raw;
};

const weightOf = ({ name, rows }: PublishedFigures): string => {
  const execution = WITHOUT_WEIGHTS.includes(name) ? 20 : 10;
  return rows.reduce((sum, { weight }) => sum + Number(weight ?? 0), execution).toFixed(2);
};

/** The values of the formulas, by the figure of the form that each gives. */
function computedBy(cells: Cells, published: PublishedFigures) {
  const [form] = understand(cells);
  if (form === undefined) throw new Error("no form");
  const { funds, total, grade } = assess(form, profileOf(published));
  return {
    parts: funds.map(({ rate }) => rate.reported),
    rate: funds[0]?.rate.reported,
    execution: funds[0]?.score.reported,
    weight: total.weight,
    total: total.reported,
    grade: grade.reported,
    engine: {
      parts: funds.map(({ rate }) => rate.computed),
      execution: funds[0]?.score.computed,
    },
  };
}

describe("every form, the layouts taking turns, in LibreOffice", () => {
  const test = hasLibreOffice() ? it : it.skip;

  test("has its formulas' values as published, as the engine and as the workbench has them (skipped where there is no soffice)", async () => {
    const { bytes, all } = await filledWorkbook();
    const workbench = sheetsOf(bytes);
    const office = sheetsOf(recalculated(bytes));
    let compared = 0;
    for (const { published, layout, template, sheet } of all) {
      const cells = office(sheet);
      const formulas = template.cells.filter(({ content }) => content.kind === "formula");
      const told = formulas.map((cell) => [a1(cell.at), valueAt(cells, cell)]);
      expect([published.name, layout, told]).toEqual([
        published.name,
        layout,
        formulas.map((cell) => [a1(cell.at), valueAt(workbench(sheet), cell)]),
      ]);
      const by = computedBy(cells, published);
      const scored = published.total !== null;
      const { rate, total } = MISPRINTED[published.name] ?? {};
      expect([published.name, layout, by]).toEqual([
        published.name,
        layout,
        {
          parts: by.engine.parts,
          rate: rate ?? published.execution.rate,
          execution: scored ? published.execution.score : "9.02",
          weight: weightOf(published),
          total: total ?? published.total,
          grade: scored ? "优" : null,
          engine: { parts: by.engine.parts, execution: by.execution },
        },
      ]);
      compared += told.length;
    }
    // three sums, four rates, the execution score, weights, total and grade of each
    expect(compared).toBe(publishedFigures.length * 11);
  });
});
