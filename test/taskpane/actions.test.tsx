/** The actions of all buttons, and the reasons why they are disabled. */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Task } from "../../src/app/core/state";
import { App } from "../../src/taskpane/app/App";
import { EnvironmentContext } from "../../src/taskpane/environment/environment";
import { fakeStore } from "./support/fake-store";
import { renderPane, renderUnstyled } from "./support/render-pane";
import { states } from "./support/states";
import { undecided } from "./support/states/undecided-forms";
import { withFindings } from "./support/states/sample-forms";
import { refused, showing } from "./support/states/showing";

const usable = showing(withFindings, { undoable: 1, flagCount: 2 });
const names = ["写回得分与等级", "撤销写回", "标记", "清除标记", "生成标准模板", "重新核对"];
const button = (name: string) => screen.getByRole("button", { name });

// many clicks take longer on a busy machine
jest.setTimeout(60_000);

describe("the actions", () => {
  it.each([
    ["写回得分与等级", "writeBack"],
    ["撤销写回", "undo"],
    ["标记", "flag"],
    ["清除标记", "clearFlags"],
    ["生成标准模板", "makeTemplate"],
    ["重新核对", "check"],
  ])("%s asks for %s", async (name, call) => {
    const { store } = renderPane(usable);
    await userEvent.click(button(name));
    expect(store.calls).toEqual([call]);
  });

  it.each([
    ["no-form", "写回得分与等级"],
    ["refused-unknown", "写回得分与等级"],
    ["all-clear", "已全部核对"],
    ["undecided", "评分 1 行"],
    ["unfilled", "开始填写 · 3 行"],
  ] as const)("are all there, under the same names, in the state %s after %s", (state, step) => {
    renderPane(states[state]);
    for (const name of [step, ...names.slice(1)]) expect(button(name).textContent).toBe(name);
  });

  it.each([
    ["all-clear", "已全部核对", "makeReport form"],
    ["undecided", "评分 1 行", "goTo 25,7"],
    ["unfilled", "开始填写 · 3 行", "goTo 20,5"],
  ] as const)("take the next step in the state %s: %s asks for %s", async (state, name, call) => {
    const { store } = renderPane(states[state]);
    await userEvent.click(button(name));
    expect(store.calls).toEqual([call]);
  });

  it("lead to the row that is to be scored, its choice unfolded", async () => {
    renderPane(states.undecided);
    await userEvent.click(button("评分 1 行"));
    expect(screen.getByRole("slider", { name: /长效管理机制健全性/ })).toBeTruthy();
    expect(document.activeElement?.textContent).toContain("G25");
  });

  it("lead on to the next item when pressed again, and after the last to the first", async () => {
    const { store } = renderPane(showing(withFindings, { ticked: new Set() }));
    const items = withFindings.items.filter(({ severity }) => severity === "error");
    expect(items.length).toBeGreaterThan(1);
    const step = button(`处理 ${items.length} 项`);
    for (const _ of [...items, items[0]]) await userEvent.click(step);
    const cells = items.flatMap(({ findings: [{ cell }] }) =>
      cell === null ? [] : [`goTo ${cell.row},${cell.column}`],
    );
    expect(store.calls).toEqual([...cells, cells[0]]);
    expect(screen.getAllByRole("button", { expanded: true })).toHaveLength(1);
  });

  it("offer what can be written already while a row is to be scored first", async () => {
    const { store } = renderPane(
      showing({ ...undecided, changes: withFindings.changes.slice(0, 1) }),
    );
    expect(button("评分 1 行")).toBeTruthy();
    await userEvent.click(button("写回得分与等级"));
    expect(store.calls).toEqual(["writeBack"]);
  });

  it.each([
    ["写回得分与等级", "no-form", "当前工作表里没有自评表"],
    ["标记", "no-form", "当前工作表里没有自评表"],
    ["撤销写回", "findings", "还没有写回过"],
  ] as const)("%s cannot be used in the state %s and says why", async (name, state, reason) => {
    const { store } = renderPane(states[state]);
    expect(button(name).getAttribute("aria-disabled")).toBe("true");
    expect(button(name)).toBe(screen.getByRole("button", { name, description: reason }));
    await userEvent.click(button(name));
    expect(store.calls).toEqual([]);
  });

  it.each<Task>(["writing", "undoing", "flagging", "clearing-flags", "making-template"])(
    "wait while the workbook is %s",
    async (task) => {
      const { store } = renderPane({ ...usable, task });
      for (const name of names) await userEvent.click(button(name));
      expect(store.calls).toEqual([]);
    },
  );

  it("do not wait for a reading in the background", async () => {
    const { store } = renderPane({ ...usable, task: "checking" });
    await userEvent.click(button("写回得分与等级"));
    expect(store.calls).toEqual(["writeBack"]);
  });

  it("tell how many cells will be written without changing the button's name", () => {
    renderPane(usable);
    const described = { name: "写回得分与等级", description: "将写入 3 个单元格" };
    expect(screen.getByRole("button", described).textContent).toBe("写回得分与等级");
  });
});

describe("the lists", () => {
  it("lead from a finding to its cell", async () => {
    const { store } = renderPane(usable);
    await userEvent.click(screen.getByText(/没有填写偏差原因/));
    expect(store.calls).toEqual(["goTo 22,8"]);
  });

  it("lead from a finding to its cell by keyboard", async () => {
    const { store } = renderPane(usable);
    screen
      .getByText(/没有填写偏差原因/)
      .closest("button")
      ?.focus();
    await userEvent.keyboard("{Enter}");
    expect(store.calls).toEqual(["goTo 22,8"]);
  });

  it("lead from a pending change to its cell", async () => {
    const { store } = renderPane(usable);
    await userEvent.click(screen.getByRole("button", { name: "定位到 G33" }));
    expect(store.calls).toEqual(["goTo 33,7"]);
  });

  it("tick and untick a pending change by keyboard", async () => {
    const { store } = renderPane(usable);
    screen.getByRole("checkbox", { name: /总分/ }).focus();
    await userEvent.keyboard(" ");
    screen.getByRole("checkbox", { name: /回访抽查批次/ }).focus();
    await userEvent.keyboard(" ");
    expect(store.calls).toEqual(["tick G33 true", "tick G21 false"]);
  });

  it("choose another form of the sheet", async () => {
    const { store } = renderPane(states["several-forms"]);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: /当前工作表有/ }),
      "3. 物业事务管理",
    );
    expect(store.calls).toEqual(["showForm 2"]);
  });

  it("take the reader from a count to the first of its items", async () => {
    const { store } = renderPane(usable);
    await userEvent.click(screen.getByRole("button", { name: /1.*建议核对.*转到清单/ }));
    expect(document.activeElement?.textContent).toMatch(/建议核对.*E20/);
    expect(store.calls).toEqual(["goTo 20,5"]);
  });

  it("keep the focus on a finding while the sheet is being edited", () => {
    const { store } = renderPane(usable);
    const row = screen.getByText(/没有填写偏差原因/).closest("button");
    row?.focus();
    const fewer = { ...withFindings, items: withFindings.items.slice(1) };
    act(() => {
      store.show({ ...usable, forms: [fewer] });
    });
    expect(document.activeElement).toBe(row);
    expect(screen.queryByText(/得分应为 9.17/)).toBeNull();
  });

  it("give weight, both scores, target, actual and the reason of each row", async () => {
    renderPane(usable);
    await userEvent.click(screen.getByText("得分明细"));
    const row = screen.getAllByText("回访抽查批次").at(-1)?.closest("details");
    expect(row?.textContent).toMatch(/10\.00.*10\.00.*9\.17.*≥12\.00\(次\).*11\.00\(次\).*因为/);
  });
});

describe("a refusal", () => {
  it("offers to try exactly the same again", async () => {
    const again = jest.fn(() => Promise.resolve());
    const notice = { ...refused("busy", "HostIsBusy", "making-template"), retry: again };
    const { store } = renderPane({ ...usable, notice });
    await userEvent.click(button("重试"));
    expect(again).toHaveBeenCalledTimes(1);
    expect(store.calls).toEqual([]);
  });

  it("offers nothing that would be done to another sheet", () => {
    const notice = { ...refused("busy", "HostIsBusy", "writing"), retry: null };
    renderPane({ ...usable, notice });
    expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
  });

  it("can be taken away", async () => {
    const { store } = renderPane(states["refused-editing"]);
    await userEvent.click(button("关闭提示"));
    expect(store.calls).toEqual(["dismissNotice"]);
  });

  it("copies versions and codes, and nothing of the sheet", async () => {
    const user = userEvent.setup();
    const environment = {
      version: "1.2.3",
      host: () => "PC 16.0.17126",
      hasHelp: true,
      subscribeRibbon: () => () => undefined,
      fetchEngine: () => Promise.reject(new Error()),
    };
    renderUnstyled(
      <EnvironmentContext value={environment}>
        <App store={fakeStore(states["refused-protected"])} />
      </EnvironmentContext>,
    );
    await user.click(button("复制详情"));
    expect((await navigator.clipboard.readText()).split("\n")).toEqual([
      "version: 1.2.3",
      "code: sheet-protected / AccessDenied",
      "task: flagging",
      "excel: PC 16.0.17126",
      `browser: ${navigator.userAgent}`,
    ]);
    expect(screen.getByText("已复制").getAttribute("role")).toBe("status");
  });

  it("shows the details where the host forbids copying", async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    renderPane(states["refused-protected"]);
    await user.click(button("复制详情"));
    expect(screen.getByText(/sheet-protected \/ AccessDenied/).tagName).toBe("PRE");
  });
});
