import { cellAt } from "../../src/domain/cells";
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { office } from "../support/office";
import type { SheetFixture } from "../support/office-harness";
import { HALF } from "../support/open-office-store";
import { publishedSheets } from "../support/published-sheets";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

const port = createOfficeWorkbook();

/** A sheet of this size: its first and last cells are filled. */
const sized = (name: string, last: string): SheetFixture => ({
  name,
  cells: { A1: "一", [last]: "末" },
});

const NOTHING = { sheet: "", top: 1, left: 1, rows: [] };

function load(...sheets: SheetFixture[]): void {
  office.load(sheets);
  office.forgetRequests();
}

describe("reading the whole workbook", () => {
  it("gives every visible sheet as reading it alone would, in the order of the tabs", async () => {
    load(...publishedSheets());
    const { sheets, unread } = await port.readAll();
    const active = await port.readActive();
    expect(sheets.map(({ cells }) => cells.sheet)).toEqual(
      publishedSheets().map(({ name }) => name),
    );
    expect(sheets[0]).toEqual({
      sheetId: active.sheetId,
      cells: active.cells,
      cutAt: active.cutAt,
    });
    expect(unread).toEqual([]);
  });

  it("is three syncs for a workbook of usual size, and touches nothing", async () => {
    load(...publishedSheets(), { name: "空表", cells: {} });
    const { sheets } = await port.readAll();
    expect(sheets.at(-1)?.cells.rows).toEqual([]);
    expect(office.syncs).toHaveLength(3);
    const written = office.syncs.flatMap(({ body }) =>
      body.Actions.filter(({ ActionType }) => ActionType === 4),
    );
    expect(written).toEqual([]);
  });

  it("reads hidden rows and columns, and protected sheets, like any others", async () => {
    load(...publishedSheets());
    const before = (await port.readActive()).cells;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("20:22").rowHidden = true;
      sheet.getRange("E:F").columnHidden = true;
      sheet.protection.protect();
      await context.sync();
    });
    const after = await port.readActive();
    const rows = before.rows.map((row) => row.map((cell) => ({ ...cell, isLocked: true })));
    expect(after.cells).toEqual({ ...before, rows });
    expect(after.isProtected).toBe(true);
  });

  it("leaves hidden and very hidden sheets out, and counts them", async () => {
    load(...publishedSheets());
    office.sheet("公房资产监管").show("Hidden");
    office.sheet("物业事务管理").show("VeryHidden");
    const { sheets, hidden } = await port.readAll();
    const names = sheets.map(({ cells }) => cells.sheet);
    expect(names).toEqual(["维修资金管理", "热线服务保障经费", "白蚁防治综合事务管理"]);
    expect(hidden).toBe(2);
  });

  it("asks for at most 15,000 cells at once, and joins the slices of a sheet", async () => {
    load(sized("甲", "Z1000"), sized("乙", "Z100"));
    const { sheets } = await port.readAll();
    expect(sheets.map(({ cells }) => cells.rows.length)).toEqual([1000, 100]);
    expect(cellAt(sheets[0]?.cells ?? NOTHING, { row: 1000, column: 26 }).raw).toBe("末");
    // the list, the sizes, 576 rows, 424 with the 100 of the next sheet
    expect(office.syncs).toHaveLength(4);
  });

  it("measures forty sheets first, and tells what it has read before it goes on", async () => {
    const sheets = Array.from({ length: 45 }, (_, index) => sized(`表${index + 1}`, "B2"));
    load(...sheets);
    const told: number[] = [];
    const { sheets: read } = await port.readAll((part) => {
      told.push(part.sheets.length);
      return Promise.resolve();
    });
    expect(told).toEqual([40, 45]);
    expect(read.map(({ cells }) => cells.sheet)).toEqual(sheets.map(({ name }) => name));
    // the list, and sizes and cells twice
    expect(office.syncs).toHaveLength(5);
  });

  it("counts the cells of all sheets against what is read in all", async () => {
    // 5,000 × 78 cells in the first and in the last
    const sheets = Array.from({ length: 45 }, (_, index) =>
      sized(`表${index + 1}`, index === 0 || index === 44 ? "BZ5000" : "B2"),
    );
    load(...sheets);
    const { unread } = await port.readAll();
    expect(unread).toEqual(["表45"]);
  });

  it("reads what is too large for a response in halves, and the other sheets all the same", async () => {
    const long = "长".repeat(200);
    const cells = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`A${index + 1}`, `${index} ${long}`]),
    );
    load({ name: "甲", cells }, sized("乙", "B2"));
    office.host.refusals.payloadLimit = 20_000;
    const { sheets, unread } = await port.readAll();
    expect(unread).toEqual([]);
    const texts = sheets[0]?.cells.rows.map(([first]) => first?.raw);
    expect(texts).toEqual(Object.values(cells));
    expect(sheets[1]?.cells.rows).toHaveLength(2);
  });

  it("reads one sheet that is too large for a response in slices, and writes to it", async () => {
    office.load(publishedSheets(HALF));
    office.host.refusals.payloadLimit = 9_000;
    const active = await port.readActive();
    office.host.refusals.payloadLimit = null;
    expect(active).toEqual(await port.readActive());
    office.host.refusals.payloadLimit = 9_000;
    const at = { row: 13, column: 7 };
    const held = await port.holdCells(active.sheetId, [at]);
    expect(held.reading).toEqual(active);
    const { cells } = await held.write([
      {
        at,
        content: { kind: "number", value: "4.00", format: null },
        before: cellAt(active.cells, at),
      },
    ]);
    expect(cells).toMatchObject([{ result: "changed" }]);
    expect(office.cell("G13")).toMatchObject({ value: 4 });
  });

  it("lists a sheet with a row that is too large as not read, and reads the others", async () => {
    load({ name: "甲", cells: { A1: "一", A2: "长".repeat(4_000) } }, sized("乙", "B2"));
    office.host.refusals.payloadLimit = 20_000;
    const { sheets, unread } = await port.readAll();
    expect(unread).toEqual(["甲"]);
    expect(sheets.map(({ cells }) => cells.sheet)).toEqual(["乙"]);
  });

  it("returns the settings stored in the workbook, and the last cell read of a sheet that goes on", async () => {
    load(sized("甲", "A5100"));
    await port.storeSetting("columns", [1]);
    const { sheets, settings: memory } = await port.readAll();
    expect(memory).toEqual({ columns: [1] });
    expect(sheets.map(({ cutAt }) => cutAt)).toEqual(["CV5000"]);
  });
});
