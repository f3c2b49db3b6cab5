/** The repairs of findings by one click. */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderPane } from "./support/render-pane";
import { showing, states, withFindings, withOutlines } from "./support/states";
import { checked } from "./support/states/checked";

/** The entry of the finding with this sentence. */
const entry = (sentence: RegExp): HTMLElement => {
  const item = screen.getAllByText(sentence)[0]?.closest("li");
  if (!item) throw new Error("there is no such finding");
  return item;
};
const missing = () => entry(/工单一次办结率.*没有填写偏差原因/);

describe("插入说明提纲", () => {
  it("asks for the outline of its row, and writes nothing", async () => {
    const { store } = renderPane(states.findings);
    const button = within(missing()).getByRole("button", { name: "插入说明提纲" });
    expect(button.getAttribute("aria-description")).toBe("工单一次办结率，H22");
    await userEvent.click(button);
    expect(store.calls).toEqual(["wantOutlines H22 true"]);
  });

  it("keeps the focus while it turns into its opposite, and says that it is pending", async () => {
    const { store } = renderPane(states.findings);
    const button = within(missing()).getByRole("button", { name: "插入说明提纲" });
    button.focus();
    const outlines = withOutlines.outlines.slice(0, 1);
    act(() => {
      store.show(
        showing({ ...withFindings, outlines, changes: [...withFindings.changes, ...outlines] }),
      );
    });
    expect(document.activeElement).toBe(button);
    expect(missing().textContent).toContain("已列入待写回");
    await userEvent.keyboard("{Enter}");
    expect(button.textContent).toBe("不插入提纲");
    expect(store.calls).toEqual(["wantOutlines H22 false"]);
  });

  it("is offered for all rows at once where several have no explanation", async () => {
    const none = withOutlines.changes.filter(({ subject }) => subject !== "explanation-outline");
    const { store } = renderPane(showing({ ...withOutlines, changes: none }));
    await userEvent.click(screen.getByRole("button", { name: "全部插入说明提纲（2 行）" }));
    act(() => {
      store.show(showing(withOutlines));
    });
    await userEvent.click(screen.getByRole("button", { name: "全部不插入提纲" }));
    expect(store.calls).toEqual(["wantOutlines H22 H25 true", "wantOutlines H22 H25 false"]);
  });

  it("is not offered where the cell holds something", () => {
    renderPane(showing({ ...withOutlines, outlines: [] }));
    expect(screen.queryByRole("button", { name: /提纲/ })).toBeNull();
  });

  it("shows the whole draft among the pending changes, to be left out by its tick", async () => {
    const { store } = renderPane(states["outlines-wanted"]);
    const name =
      "工单一次办结率 说明提纲 原为 空 改为 原因：……（目标值 ≥95.00(%)，实际完成 93.10(%)，得 14.70 分，扣 0.30 分）；改进措施：…… 行高不够时自动加高、换行";
    await userEvent.click(screen.getByRole("checkbox", { name, checked: true }));
    expect(store.calls).toEqual(["tick H22 false"]);
  });

  it("says that its row grows, unless the sheet's protection keeps heights as they are", () => {
    const { store } = renderPane(states["outlines-wanted"]);
    expect(screen.getAllByText("行高不够时自动加高、换行")).toHaveLength(2);
    act(() => {
      store.show({ ...states["outlines-wanted"], isProtected: true, mayFitRows: false });
    });
    expect(screen.queryByText("行高不够时自动加高、换行")).toBeNull();
  });
});

describe("写入", () => {
  const mismatch = () => entry(/回访抽查批次.*得分应为 9\.17 分/);
  const writing = (where: HTMLElement) => within(where).queryByRole("button", { name: /^写入/ });

  it("writes the figure of its finding", async () => {
    const { store } = renderPane(states.findings);
    const button = within(mismatch()).getByRole("button", { name: "写入 9.17" });
    expect(button.getAttribute("aria-description")).toBe("回访抽查批次，G21");
    await userEvent.click(button);
    expect(store.calls).toEqual(["writeCells G21"]);
  });

  it("waits while something else is written", async () => {
    const { store } = renderPane(states.writing);
    await userEvent.click(within(mismatch()).getByRole("button", { name: "写入 9.17" }));
    expect(store.calls).toEqual([]);
  });

  it("is not offered for a formula of the user's, nor for what is not planned", () => {
    renderPane(states.findings);
    expect(writing(entry(/总分应为 95\.37 分/))).toBeNull();
    expect(writing(entry(/正好是该档上限/))).toBeNull();
    expect(writing(missing())).toBeNull();
  });

  it("writes no total by itself while scores that it follows from are still to be written", () => {
    const changes = withFindings.changes.map((change) => ({ ...change, overFormula: false }));
    renderPane(showing(checked(withFindings.assessment, changes)));
    expect(writing(entry(/总分应为 95\.37 分/))).toBeNull();
  });
});

it("is said aloud how many cells would be written, whenever that changes", () => {
  const { store } = renderPane(states.findings);
  const status = screen
    .getAllByRole("status")
    .find(({ textContent }) => /将写入/.test(textContent));
  expect(status?.textContent).toBe("将写入 3 个单元格");
  act(() => {
    store.show(states["outlines-wanted"]);
  });
  expect(status?.textContent).toBe("将写入 5 个单元格");
});
