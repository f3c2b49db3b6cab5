/**
 * The main actions give the same sheet under every behaviour of Excel that no document settles: calls
 * on null objects, the events of an edit, and whether an add-in's own write raises one
 * (src/workbench/host/GUESSES.md).
 */
import type { Assumptions } from "../../src/workbench/host/assumptions";
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { chosenTemplate, USUAL_CHOICES } from "../../src/domain/template/template-choices";
import { office } from "../support/office";
import { publishedSheets } from "../support/published-sheets";
import {
  HALF,
  openOfficeStore,
  planOf,
  until,
  withOfficeStores,
} from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

/** Opens a store over the published forms, with E13 halved, under these assumptions. */
async function opened(assumptions: Partial<Assumptions>) {
  office.load(publishedSheets(HALF));
  Object.assign(office.host.assumptions, assumptions);
  const store = await openOfficeStore();
  expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  return store;
}

const total = () => office.cell("G27", "维修资金管理").value;
const rules = () => office.sheet("维修资金管理").conditionalFormats.all();

describe.each<[string, Partial<Assumptions>]>([
  ["as is likely", {}],
  ["that refuses calls on null objects", { nullObjectCalls: "refused" }],
  ["that raises an event for each cell of an edit", { editEvents: "one-a-cell" }],
  ["that raises no event for an own write", { ownWrites: "silent" }],
  ["that does not move tracked ranges", { trackedRanges: "fixed" }],
  ["that withholds the results before a refused action", { refusedResults: "withheld" }],
  [
    "with all of these",
    {
      nullObjectCalls: "refused",
      editEvents: "one-a-cell",
      ownWrites: "silent",
      trackedRanges: "fixed",
      refusedResults: "withheld",
    },
  ],
])("in an Excel %s", (_name, assumptions) => {
  it("the scores are written, shown as written, and undone", async () => {
    const store = await opened(assumptions);
    await store.writeBack();
    expect(store.getState().notice).toMatchObject({ kind: "written", count: 2 });
    expect(total()).toBe(96);
    expect(planOf(store)).toEqual([]);
    await store.undo();
    expect(total()).toBe(100);
    await until(() => planOf(store).length === 2);
  });

  it("flags are added and removed", async () => {
    const store = await opened(assumptions);
    await store.writeBack();
    await store.flag();
    expect(rules()).toHaveLength(2);
    expect(store.getState().flagCount).toBe(1);
    await store.clearFlags();
    expect(rules()).toEqual([]);
    expect(store.getState().flagCount).toBe(0);
  });

  it("edits of a person are followed, of one cell or several", async () => {
    const store = await opened(assumptions);
    office.type("E13", "1.00(份)");
    await until(() => planOf(store).length === 0);
    const { cells } = office.sheet("维修资金管理");
    office.model.asUser(() => {
      const text = (value: string) => ({ kind: "text" as const, value });
      const area = { row: 12, column: 4, rowCount: 2, columnCount: 1 };
      cells.write(area, [[text("0.50(份)")], [text("1.00(项)")]]);
    });
    await until(() => planOf(store).length === 3);
    expect(planOf(store)).toEqual(["G13 8→4.00", "G14 8→4.00", "G27 100→92.00"]);
  });

  it("the standard template is added", async () => {
    await opened(assumptions);
    const before = office.model.sheets().length;
    await createOfficeWorkbook().addSheets(() => [chosenTemplate(defaultProfile, USUAL_CHOICES)]);
    expect(office.model.sheets()).toHaveLength(before + 1);
  });

  it("all forms are listed", async () => {
    const store = await opened(assumptions);
    await store.openFormsList();
    expect(store.getState().formsList?.sheets).toHaveLength(5);
  });
});

/** The figures of the sheet by "row,column". */
function figures(): Map<string, unknown> {
  const rows = office
    .sheet("维修资金管理")
    .cells.read({ row: 0, column: 0, rowCount: 60, columnCount: 14 });
  return new Map(
    rows.flatMap((row, r) =>
      row.map(({ value, formula }, c): [string, unknown] => [
        `${r + 1},${c + 1}`,
        formula ?? value,
      ]),
    ),
  );
}

describe("where tracked ranges stayed when rows are inserted", () => {
  it.each<[number, object]>([
    [0, { kind: "sheet-changed" }],
    [1, { kind: "written", count: 0, kept: ["G13", "G27"] }],
    [2, { kind: "written", count: 2, kept: [] }],
  ])(
    "a row inserted after %d messages of a write-back changes no cell, and the notice is %j",
    async (messages, notice) => {
      const store = await opened({ trackedRanges: "fixed" });
      let before = figures();
      let answered = 0;
      const insert = () => {
        office.sheet("维修资金管理").lines.insertRows(5, 1);
        before = figures();
      };
      if (messages === 0) insert();
      const stop = office.host.onRequest(() => {
        answered += 1;
        if (answered === messages) insert();
      });
      await store.writeBack();
      stop();
      const after = figures();
      const changed = [...after.keys()].filter((at) => after.get(at) !== before.get(at));
      expect(changed).toEqual([]);
      expect(store.getState().notice).toMatchObject(notice);
    },
  );
});

describe("where the results before a refused action are withheld", () => {
  it("a write-back that is refused half-way has another notice than written", async () => {
    const store = await opened({ refusedResults: "withheld" });
    office.host.refusals.failNext("AccessDenied", { skip: 1, atAction: 9 });
    await store.writeBack();
    expect(store.getState().notice?.kind).not.toBe("written");
  });
});
