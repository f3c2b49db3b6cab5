/** The announcements for screen readers, and their urgency. */
import { act, screen } from "@testing-library/react";
import { renderPane } from "./support/render-pane";
import { allClear, showing, states, withFindings, type StateName } from "./support/states";

interface Spoken {
  readonly message: string;
  readonly priority: string;
}

const spoken: Spoken[] = [];

beforeAll(() => {
  Object.defineProperty(document, "ariaNotify", {
    value: (message: string, { priority }: { readonly priority: string }) => {
      spoken.push({ message, priority });
    },
  });
});

beforeEach(() => {
  spoken.length = 0;
});

describe("announcements", () => {
  it.each<readonly [StateName, string, string]>([
    ["written", "已写回 4 个单元格", "normal"],
    ["undone", "已恢复 4 个单元格", "normal"],
    ["flagged", "已标记 2 行", "normal"],
    ["flags-cleared", "已清除 2 处标记", "normal"],
    ["template-made", "已生成标准模板", "normal"],
    ["nothing-to-write", "没有需要写回的内容", "normal"],
    ["nothing-to-flag", "没有需要标记的行", "normal"],
    ["sheet-changed", "表格刚刚被改过，本次没有写回", "high"],
    ["undo-blocked", "写回之后表格又有改动，本次没有撤销", "high"],
    ["refused-editing", "没有写回", "high"],
    ["unread", "没有读到表格", "high"],
  ])("in the state %s say %s with %s priority", (name, message, priority) => {
    renderPane(states[name]);
    expect(spoken).toEqual([
      { message: expect.stringMatching(new RegExp(`^${message}`)) as string, priority },
    ]);
  });

  it("are made again when the same thing happens twice", () => {
    const { store } = renderPane(states.written);
    act(() => {
      store.show({
        ...states.written,
        notice: { kind: "written", count: 4, kept: [], unsure: [] },
      });
    });
    expect(spoken).toHaveLength(2);
  });

  it("are not made again while the sheet is merely read again", () => {
    const { store } = renderPane(states.written);
    act(() => {
      store.show({ ...states.written, task: "checking" });
    });
    expect(spoken).toHaveLength(1);
  });

  it("tell the counts whenever they change", () => {
    const { store } = renderPane(showing(withFindings));
    const summary = screen.getByText("热线服务保障经费：必须处理 3 项，建议核对 1 项，提示 4 项");
    expect(summary.closest("[role=status]")).not.toBeNull();
    act(() => {
      store.show(showing(allClear));
    });
    expect(summary.textContent).toBe("物业事务管理：核对通过，没有发现问题");
  });
});
