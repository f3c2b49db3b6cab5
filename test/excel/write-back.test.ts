import { EMPTY_CELL } from "../../src/domain/cells";
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { office } from "../support/office";
import type { Cells } from "../support/published-sheets";
import { HALF, openedStore, planOf, withOfficeStores } from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

/** Every cell of the active sheet's form as it is. */
const everyCell = (): unknown =>
  office.model.activeSheet().cells.read({ row: 0, column: 0, rowCount: 40, columnCount: 12 });

describe("writing back", () => {
  it("reads once, writes once, checks once", async () => {
    const store = await openedStore(HALF);
    await store.writeBack();
    expect(store.getState().notice).toEqual({ kind: "written", count: 2, kept: [], unsure: [] });
    const kinds = office.syncs.map(({ body }) =>
      body.Actions.some(({ ActionType }) => ActionType === 4) ? "write" : "read",
    );
    expect(kinds).toEqual(["read", "write", "read"]);
  });

  it("leaves numbers with two places in the planned cells, and every other cell as it was", async () => {
    const store = await openedStore(HALF);
    const before = everyCell() as unknown[][];
    await store.writeBack();
    const expected = before.map((row) => [...row]);
    const put = (row: number, column: number, value: number): void => {
      const line = expected[row];
      if (line) line[column] = { kind: "number", value, formula: null, format: "0.00" };
    };
    put(12, 6, 4);
    put(26, 6, 96);
    expect(everyCell()).toEqual(expected);
    expect(planOf(store)).toEqual([]);
  });

  it("makes a number of a score typed into a cell formatted as text", async () => {
    const store = await openedStore(HALF);
    office
      .sheet("维修资金管理")
      .cells.write({ row: 12, column: 6, rowCount: 1, columnCount: 1 }, [
        [{ kind: "text", value: "8", format: "@" }],
      ]);
    await store.check();
    await store.writeBack();
    expect(office.cell("G13")).toMatchObject({ kind: "number", value: 4, format: "0.00" });
  });

  it("keeps a number format that shows two places already", async () => {
    const changed: Cells = { ...HALF, G13: { number: "8", format: "#,##0.00" } };
    const store = await openedStore(changed);
    await store.writeBack();
    expect(office.cell("G13")).toMatchObject({ value: 4, format: "#,##0.00" });
  });

  it("skips a formula of the user's unless it is ticked", async () => {
    const store = await openedStore({ ...HALF, G13: { formula: "=F13", format: "0.00" } });
    await store.writeBack();
    expect(office.cell("G13")).toMatchObject({ formula: "=F13" });
    // the total of the scores after the write
    expect(office.cell("G27")).toMatchObject({ value: 100 });
    store.tick("G13", true);
    await store.writeBack();
    expect(office.cell("G13")).toMatchObject({ formula: null, value: 4 });
    expect(office.cell("G27")).toMatchObject({ value: 96 });
  });

  it("writes nothing when the sheet was changed since it was read", async () => {
    const store = await openedStore(HALF);
    office.type("E14", "1.00(项)");
    await store.writeBack();
    expect(store.getState().notice).toEqual({ kind: "sheet-changed" });
    expect(office.cell("G13")).toMatchObject({ value: 8 });
    expect(planOf(store)).toEqual(["G13 8→4.00", "G14 8→4.00", "G27 100→92.00"]);
  });

  it("writes a text that begins like a formula as a text", async () => {
    office.load([{ name: "表", cells: {} }]);
    const { id } = office.model.activeSheet();
    const at = { row: 1, column: 1 };
    const held = await createOfficeWorkbook().holdCells(id, [at]);
    await held.write([{ at, content: { kind: "text", value: "=优" }, before: EMPTY_CELL }]);
    expect(office.cell("A1")).toMatchObject({ kind: "text", value: "=优", formula: null });
  });
});

describe("an outline that was asked for", () => {
  it("is written with the scores in one sync, as a text, and undone with them", async () => {
    const store = await openedStore({ ...HALF, G13: { number: "4", format: "0.00" } });
    const before = everyCell();
    expect(planOf(store)).toEqual(["G27 100→96.00"]);
    store.chooseOutlines(["H13"], true);
    office.forgetRequests();
    await store.writeBack();
    expect(store.getState().notice).toEqual({ kind: "written", count: 2, kept: [], unsure: [] });
    expect(office.syncs).toHaveLength(3);
    expect(office.cell("H13")).toMatchObject({
      kind: "text",
      formula: null,
      value: expect.stringMatching(/^原因：……（目标值 .*扣 4\.00 分）；改进措施：……$/) as string,
    });
    await store.undo();
    expect(store.getState().notice).toEqual({ kind: "undone", count: 2, notUndone: [] });
    expect(everyCell()).toEqual(before);
  });
});

describe("undoing", () => {
  it.each([
    ["a number", { number: "8", format: "#,##0.00" }],
    ["a number without a format", { number: "8", format: "General" }],
    ["a formula", { formula: "=F13", format: "0.00" }],
    ["a number in a cell formatted as text", { number: "8", format: "@" }],
    ["a text that looks like a number", "8.00"],
    ["a dash", "-"],
    ["nothing", undefined],
  ])("puts back exactly %s, value, formula and format", async (_, score) => {
    const changed: Record<string, unknown> = { ...HALF, G13: score ?? "" };
    const store = await openedStore(changed as Cells);
    if (score === undefined) office.type("G13", "");
    await store.check();
    const before = everyCell();
    store.tick("G13", true);
    await store.writeBack();
    expect(office.cell("G13")).toMatchObject({ kind: "number", value: 4, formula: null });
    office.forgetRequests();
    await store.undo();
    expect(store.getState().notice).toEqual({ kind: "undone", count: 2, notUndone: [] });
    expect(everyCell()).toEqual(before);
    expect(office.syncs).toHaveLength(3);
  });

  it("puts a text back as a text, whatever it begins with", async () => {
    office.load([{ name: "表", cells: {} }]);
    const texts = ["=8", "=1.00(份)", "+8", "@甲", "'引", "8.00", "2024年9月", "TRUE"];
    const { id } = office.model.activeSheet();
    texts.forEach((_, index) => {
      office.type(`A${index + 1}`, "改");
    });
    const places = texts.map((_, index) => ({ row: index + 1, column: 1 }));
    const held = await createOfficeWorkbook().holdCells(id, places);
    office.forgetRequests();
    await held.restore(
      texts.map((raw, index) => ({
        at: { row: index + 1, column: 1 },
        before: { kind: "text", shown: raw, raw },
        written: { kind: "text", value: "改" },
      })),
    );
    expect(texts.map((_, index) => office.cell(`A${index + 1}`))).toEqual(
      texts.map((value) => ({
        kind: "text",
        value,
        formula: null,
        format: "General",
        text: value,
      })),
    );
    expect(office.syncs).toHaveLength(1);
  });

  it("undoes nothing when a written cell was changed by hand since", async () => {
    const store = await openedStore(HALF);
    await store.writeBack();
    office.type("G13", "5");
    await store.undo();
    expect(store.getState().notice).toEqual({ kind: "undo-blocked", cells: ["G13"] });
    expect(office.cell("G13")).toMatchObject({ value: 5 });
    expect(office.cell("G27")).toMatchObject({ value: 96 });
  });
});
