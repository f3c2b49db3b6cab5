/** The list of all forms: the texts of each form, its order, its keyboard, opening and closing it. */
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AppState } from "../../src/app/core/state";
import { renderPane } from "./support/render-pane";
import { listed, states, workbookPages, type WorkbookPageName } from "./support/states";

// hundreds of lines take longer on a busy machine
jest.setTimeout(120_000);

/** The pane with the list open, its code loaded. */
async function openList(state: AppState) {
  const rendered = renderPane(state);
  await screen.findByText("重新查看", {}, { timeout: 60_000 });
  return rendered;
}

// found by element and text: jsdom is slow to compute roles among so many
const lines = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('ul[aria-label="全部自评表"] > li > button'),
];
const button = (text: string): HTMLElement => {
  const found = screen.getAllByText(text).map((element) => element.closest("button"));
  const [first] = found.filter((element) => element !== null);
  if (first === undefined) throw new Error(`no button ${text}`);
  return first;
};

/** The first text of each form: "热线服务保障经费". */
const projects = (): string[] =>
  lines().map(({ textContent }) => /^.+?(?=表上总分|总分)/.exec(textContent)?.[0] ?? "");

const expected: Readonly<Record<WorkbookPageName, readonly (string | RegExp)[]>> = {
  workbook: ["共 7 份自评表", "5 份有必须处理的问题", "查看了 6 张工作表，1 张没有自评表。"],
  "workbook-looking": ["正在查看全部工作表…"],
  "workbook-looking-again": ["共 7 份自评表"],
  "workbook-refused": ["还没有看完全部工作表", "没能查看全部工作表", "重试"],
  "workbook-none": [
    "本工作簿里没有找到自评表",
    "查看了 2 张工作表，另有 1 张隐藏的没有查看。",
    "从标准模板开始填写",
  ],
  "workbook-one": ["共 1 份自评表", "1 份有必须处理的问题"],
  "workbook-passed": ["共 3 份自评表", "都没有需要处理的问题"],
  "workbook-unfilled": ["1 份待填写", "待填写 · 已填 0/18 行", "未发现问题，2 项没有核对"],
  "workbook-partly": [
    "内容太多，没有查看：明细账、凭证。",
    "“公房”太大，只查看了 A1 到 CV5000。",
    "查看了 6 张工作表，1 张没有自评表，另有 2 张隐藏的没有查看。",
  ],
  "workbook-stale": ["已改动，还没有重新核对", "没能查看全部工作表"],
  "workbook-not-reached": ["没能定位到单元格"],
  "workbook-many": [],
};

// states of two hundred similar lines, which are only photographed
const names = (Object.keys(workbookPages) as WorkbookPageName[]).filter(
  (name) => name !== "workbook-many",
);

describe("each state of the list", () => {
  it.each(names)("%s says what is the case", async (name) => {
    await openList(workbookPages[name]);
    for (const text of expected[name]) {
      expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    }
  });
});

describe("a line", () => {
  it("reports project, place, both totals, grade and counts in one name", async () => {
    await openList(workbookPages.workbook);
    expect(lines()[0]).toHaveProperty(
      "textContent",
      "热线服务保障经费表上总分98.30 → 计算总分95.37等级优" +
        "自评表 · 市物业管理事务中心必须处理3建议核对1提示2",
    );
  });

  it("reports one total where both agree, and that nothing was found", async () => {
    await openList(workbookPages.workbook);
    expect(lines()[1]?.textContent).toBe("维修资金管理总分100.00等级优市物业管理事务中心没有问题");
  });

  it("says which of its sheet it is, another grade, and what is not filled in or open", async () => {
    await openList(workbookPages.workbook);
    const [, , , regraded, unnamed] = lines().map(({ textContent }) => textContent);
    expect(regraded).toContain("公房 · 第 2 份 · ");
    expect(regraded).toContain("等级优 → 中");
    expect(unnamed).toMatch(/^公房表上总分没有填写 → 计算总分暂不能计算/);
  });

  it("of the form shown stands out, of several on its sheet only that one", async () => {
    const state = workbookPages.workbook;
    await openList({ ...state, sheet: { id: "{4}", name: "公房" }, shown: 1 });
    const current = lines().filter((line) => line.getAttribute("aria-current") === "true");
    expect(current.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^加强直管公房管理专项工作/),
    ]);
  });

  it("leads to its form, by keyboard as well", async () => {
    const { store } = await openList(workbookPages.workbook);
    act(() => lines()[3]?.focus());
    await userEvent.keyboard("{Enter}");
    expect(store.calls).toEqual(["goToForm {4} A40:H72"]);
  });
});

describe("the order", () => {
  it.each([
    ["按工作表次序", ["热线", "维修", "公房资", "加强", "公房", "白蚁", "城乡"]],
    ["问题多的在前", ["城乡", "公房资", "加强", "热线", "公房", "白蚁", "维修"]],
    // without a total comes last either way
    ["总分低的在前", ["城乡", "加强", "公房资", "热线", "白蚁", "维修", "公房"]],
    ["总分高的在前", ["维修", "白蚁", "热线", "公房资", "加强", "城乡", "公房"]],
  ])("%s", async (name, begins) => {
    await openList(workbookPages.workbook);
    await userEvent.selectOptions(screen.getByLabelText("排序"), name);
    expect(projects().map((project, index) => project.startsWith(begins[index] ?? "?"))).toEqual(
      begins.map(() => true),
    );
  });

  it("by project is that of their sounds and numbers, the nameless at the end", async () => {
    const [sheet] = listed.sheets;
    const [form] = sheet?.forms ?? [];
    if (sheet === undefined || form === undefined) throw new Error("the list has forms");
    const forms = ["改造第 10 期", "", "改造第 2 期", "安置"].map((project, index) => ({
      ...form,
      project,
      at: { row: 1 + 40 * index, column: 1 },
    }));
    await openList({
      ...workbookPages.workbook,
      formsList: { ...listed, sheets: [{ ...sheet, forms }] },
    });
    await userEvent.selectOptions(screen.getByLabelText("排序"), "按项目名称");
    expect(projects()).toEqual(["安置", "改造第 2 期", "改造第 10 期", sheet.name]);
  });

  it("of equals is that of the workbook, and it is kept while a form is looked at", async () => {
    const state = workbookPages["workbook-many"];
    const open = {
      ...state,
      formsList: { ...state.formsList, sheets: state.formsList.sheets.slice(0, 24) },
    };
    const { store } = await openList(open);
    await userEvent.selectOptions(screen.getByLabelText("排序"), "问题多的在前");
    // 3 errors: 4, 8, 12 …; of these 2 warnings: 12 and 24
    expect(projects().slice(0, 2)).toEqual(["第 12 期改造工程", "第 24 期改造工程"]);
    act(() => {
      store.show({ ...open, view: "sheet" });
      store.show(open);
    });
    expect(projects()[0]).toBe("第 12 期改造工程");
  });

  it("is not asked for with one form", async () => {
    await openList(workbookPages["workbook-one"]);
    expect(screen.queryByLabelText("排序")).toBeNull();
  });
});

describe("the way in and out", () => {
  it("is a switch above both views", async () => {
    const { store } = renderPane(states.findings);
    await userEvent.click(button("全部自评表"));
    expect(store.calls).toEqual(["openWorkbook"]);
    act(() => {
      store.show(workbookPages.workbook);
    });
    await screen.findByRole("heading", { level: 1, name: "共 7 份自评表" });
    await userEvent.click(button("当前工作表"));
    expect(store.calls).toEqual(["openWorkbook", "showSheet"]);
  });

  it("leads the focus to the head of the list, and back to where it came from", async () => {
    const { store } = await openList(workbookPages.workbook);
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe("共 7 份自评表");
    });
    act(() => {
      store.show({ ...workbookPages.workbook, view: "sheet" });
    });
    expect(document.activeElement?.textContent).toBe("全部自评表");
  });

  it("leads back to the line that led away", async () => {
    const { store } = await openList(workbookPages.workbook);
    const line = lines()[3];
    if (line === undefined) throw new Error("there are four lines");
    await userEvent.click(line);
    act(() => {
      store.show({ ...workbookPages.workbook, view: "sheet" });
    });
    expect(document.activeElement).not.toBe(line);
    act(() => {
      store.show(workbookPages.workbook);
    });
    expect(document.activeElement).toBe(line);
  });

  it("is Escape too, and only while the list is open", async () => {
    const { store } = await openList(workbookPages.workbook);
    await userEvent.keyboard("{Escape}");
    expect(store.calls).toEqual(["showSheet"]);
    act(() => {
      store.show({ ...workbookPages.workbook, view: "sheet" });
    });
    await userEvent.keyboard("{Escape}");
    expect(store.calls).toEqual(["showSheet"]);
  });

  it("shows each notice once", async () => {
    await openList(workbookPages["workbook-not-reached"]);
    expect(screen.getAllByText("没能定位到单元格")).toHaveLength(1);
  });
});

describe("the actions of the list", () => {
  it("look through again, and not while that is under way", async () => {
    const { store } = await openList(workbookPages.workbook);
    await userEvent.click(button("重新查看"));
    expect(store.calls).toEqual(["lookThrough"]);
    act(() => {
      store.show(workbookPages["workbook-looking-again"]);
    });
    await userEvent.click(button("重新查看"));
    expect(store.calls).toEqual(["lookThrough"]);
  });

  it("try again what was refused", async () => {
    const { notice } = workbookPages["workbook-refused"];
    if (notice?.kind !== "refused") throw new Error("nothing was refused");
    const again = jest.fn(() => Promise.resolve());
    await openList({ ...workbookPages["workbook-refused"], notice: { ...notice, retry: again } });
    await userEvent.click(button("重试"));
    expect(again).toHaveBeenCalledTimes(1);
  });

  it("begin with the template where there is no form at all", async () => {
    const { store } = await openList(workbookPages["workbook-none"]);
    await userEvent.click(button("从标准模板开始填写"));
    expect(store.calls).toEqual(["showSheet", "makeTemplate"]);
  });
});

describe("the copied list", () => {
  /** The text that a click on 复制清单 puts on the clipboard. */
  async function copied(state: AppState): Promise<string[]> {
    const user = userEvent.setup();
    await openList(state);
    await user.click(button("复制清单"));
    await screen.findByText(/^已复制 \d 行/);
    return (await navigator.clipboard.readText()).split("\n");
  }

  it("has a head and a row for each form, cells apart by tabs", async () => {
    const [head, first, , , , open] = await copied(workbookPages.workbook);
    expect(head?.split("\t")).toEqual([
      ...["项目名称", "单位", "工作表", "表上总分", "计算总分", "表上等级", "计算等级"],
      ...["必须处理", "建议核对", "提示"],
    ]);
    expect(first).toBe(
      "热线服务保障经费\t市物业管理事务中心\t自评表\t98.30\t95.37\t优\t优\t3\t1\t2",
    );
    expect(open).toBe("\t市物业管理事务中心\t公房\t\t\t\t\t2\t6\t0");
  });

  it("has neither a second line nor a formula in a cell", async () => {
    const [sheet] = listed.sheets;
    const [form] = sheet?.forms ?? [];
    if (sheet === undefined || form === undefined) throw new Error("the list has forms");
    const odd = { ...form, project: "=HYPERLINK(1)", unit: "甲\n乙\t丙" };
    const [, row] = await copied({
      ...workbookPages["workbook-one"],
      formsList: { ...listed, sheets: [{ ...sheet, forms: [odd] }] },
    });
    expect(row).toMatch(/^'=HYPERLINK\(1\)\t甲 乙 丙\t自评表\t/);
  });

  it("is shown to be copied by hand where the host does not let a pane copy", async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no leave"));
    await openList(workbookPages["workbook-one"]);
    await user.click(button("复制清单"));
    const text = await screen.findByRole("textbox", { name: "复制清单" });
    expect(text).toHaveProperty("value", expect.stringMatching(/\n热线服务保障经费\t/));
  });
});
