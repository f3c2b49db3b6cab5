/** Roles of columns: chosen in the pane, stored in the workbook, removed again. */
import type { AppStore } from "../../../src/app/core/state";
import type { ColumnRole } from "../../../src/domain/form/model/column";
import { sheetOf } from "../../support/fixture";
import { refusal } from "../../support/fake-workbook";
import {
  openedWith,
  opened,
  shownForm,
  text,
  type Opened,
  withStores,
} from "../../support/open-store";

withStores();

const rows = [
  ["项目支出绩效自评表"],
  ["项目名称", "物业管理"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "年末摸底", "分值", "得分"],
  ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 100, 90],
  ["总分", null, null, null, null, 100, 90],
] as const;

const unclear = sheetOf(rows, "一季度");

/** The role of a column of the form shown, by its label. */
function roleOf(store: AppStore, label: string): ColumnRole | null | undefined {
  const [header] = shownForm(store).assessment.form.headers;
  return header?.columns.find(({ text }) => text === label)?.role;
}

const print = (store: AppStore): string =>
  shownForm(store).assessment.form.headers[0]?.fingerprint ?? "";

const choose = (store: AppStore, label: string, role: ColumnRole): Promise<void> =>
  store.chooseColumn(print(store), { label, index: 0 }, role);

const codes = (store: AppStore): string[] =>
  shownForm(store).assessment.findings.map(({ code }) => code);

/** The same workbook opened again, with its stored settings. */
const reopened = ({ workbook }: Opened): Promise<Opened> =>
  openedWith(workbook.settings(), unclear, sheetOf(rows, "二季度"));

describe("saying what a column holds", () => {
  it("shows at once what is read then, and asks the workbook only to remember it", async () => {
    const { workbook, store } = await opened(unclear);
    expect(codes(store)).toContain("layout-unclear");
    workbook.calls.length = 0;
    const done = choose(store, "年末摸底", "actual");
    expect(roleOf(store, "年末摸底")).toBe("actual");
    expect(codes(store)).not.toContain("layout-unclear");
    expect(shownForm(store).assessment.indicators[0]?.score.computed).toBe("90.00");
    expect(store.getState().chosenHeaders).toBe(1);
    await done;
    expect(workbook.calls).toEqual(["storeSetting"]);
    expect(workbook.settings().columns).toEqual([
      {
        header: rows[2].join("\n"),
        columns: [{ label: "年末摸底", index: 0, role: "actual" }],
      },
    ]);
  });

  it("holds for what is read afterwards", async () => {
    const { workbook, store } = await opened(unclear);
    await choose(store, "年末摸底", "actual");
    workbook.type({ row: 4, column: 5 }, text("80人"));
    await jest.advanceTimersByTimeAsync(500);
    expect(shownForm(store).assessment.indicators[0]?.row.actual.text).toBe("80人");
  });

  it("is remembered by the workbook for every form of the same header", async () => {
    const first = await opened(unclear);
    await choose(first.store, "年末摸底", "actual");
    const { workbook, store } = await reopened(first);
    expect(roleOf(store, "年末摸底")).toBe("actual");
    workbook.activate("s2");
    await jest.advanceTimersByTimeAsync(500);
    expect(store.getState().sheet?.name).toBe("二季度");
    expect(roleOf(store, "年末摸底")).toBe("actual");
    expect(workbook.calls).not.toContain("storeSetting");
  });

  it("is kept as it was said last when it is said quickly", async () => {
    const { workbook, store } = await opened(unclear);
    await Promise.all([
      choose(store, "年末摸底", "unit"),
      choose(store, "年末摸底", "actual"),
      choose(store, "得分", "other"),
    ]);
    expect((await reopened({ workbook, store })).store.getState().chosenHeaders).toBe(1);
    expect(workbook.settings().columns).toMatchObject([
      { columns: [{ role: "actual" }, { label: "得分", role: "other" }] },
    ]);
    expect(workbook.busiest()).toBe(1);
  });

  it("is not done, and told, where the form could not be read any more", async () => {
    const { workbook, store } = await opened(unclear);
    await choose(store, "年度指标值", "other");
    expect(roleOf(store, "年度指标值")).toBe("target");
    expect(store.getState().notice).toEqual({ kind: "column-needed", role: "target" });
    expect(workbook.calls).not.toContain("storeSetting");
  });

  it("leaves a memory alone that another program has put there, but for what it says itself", async () => {
    const settings = { columns: { not: "ours" }, profile: "国标" };
    const { workbook, store } = await openedWith(settings, unclear);
    expect(roleOf(store, "年末摸底")).toBeNull();
    await choose(store, "年末摸底", "actual");
    expect(workbook.settings()).toMatchObject({ profile: "国标", columns: [{}] });
  });
});

describe("a workbook that will not remember it", () => {
  const refused = async (): Promise<Opened> => {
    const both = await opened(unclear);
    both.workbook.refuseNext("storeSetting", refusal("workbook-read-only"));
    await choose(both.store, "年末摸底", "actual");
    return both;
  };

  it("is reported, and the choice holds until the pane is closed", async () => {
    const { workbook, store } = await refused();
    expect(store.getState().notice).toMatchObject({
      kind: "refused",
      code: "workbook-read-only",
      task: "storing-columns",
    });
    await store.check();
    expect(roleOf(store, "年末摸底")).toBe("actual");
    expect(workbook.settings()).toEqual({});
  });

  it("can be asked once more", async () => {
    const { workbook, store } = await refused();
    await store.storeColumns();
    expect(store.getState().notice).toBeNull();
    expect(workbook.settings().columns).toMatchObject([{ columns: [{ role: "actual" }] }]);
  });
});

describe("taking it back", () => {
  const other = {
    header: "三级指标\n目标",
    columns: [{ label: "目标", index: 0, role: "unit" }],
  };

  async function withTwo(): Promise<Opened> {
    const all = await openedWith({ columns: [other] }, unclear);
    await choose(all.store, "年末摸底", "actual");
    return all;
  }

  it("for one header leaves the others", async () => {
    const { workbook, store } = await withTwo();
    expect(store.getState().chosenHeaders).toBe(2);
    await store.resetColumns(print(store));
    expect(roleOf(store, "年末摸底")).toBeNull();
    expect(workbook.settings()).toEqual({ columns: [other] });
    expect(store.getState().chosenHeaders).toBe(1);
  });

  it("for all leaves nothing of it in the workbook", async () => {
    const { workbook, store } = await withTwo();
    await store.clearColumns();
    expect(roleOf(store, "年末摸底")).toBeNull();
    expect(workbook.settings()).toEqual({});
    expect(store.getState().chosenHeaders).toBe(0);
  });
});
