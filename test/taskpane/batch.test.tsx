/** 批量核对: the texts of each state, choosing and dropping files, the list, a form and the way back. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Blob as NodeBlob } from "node:buffer";
import { TextDecoder } from "node:util";
import { createStore } from "../../src/app/create-store";
import type { AppState, SheetsToReplace } from "../../src/app/core/state";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { App } from "../../src/taskpane/app/App";
import { createEngine } from "../../src/taskpane/batch/engine";
import { EnvironmentContext } from "../../src/taskpane/environment/environment";
import { ThemeProvider } from "../../src/taskpane/theme/ThemeProvider";
import { fakeWorkbook } from "../support/fake-workbook";
import { cellsOf, readFixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";
import { renderPane, renderUnstyled } from "./support/render-pane";
import { batchPages, states, type BatchPageName } from "./support/states";

// thousands of lines take longer on a busy machine
jest.setTimeout(120_000);

/** The pane with 批量核对 in front, its code loaded. */
async function openBatch(state: AppState) {
  const rendered = renderPane(state);
  await screen.findAllByText("批量核对", {}, { timeout: 60_000 });
  return rendered;
}

const list = () => document.querySelector<HTMLElement>('ul[aria-label="各单位的核对结果"]');
/** Queries within the list; the sheet in front is drawn as well, but hidden. */
const inList = () => within(list() as HTMLElement);
const rowTexts = (): (string | null)[] =>
  [...(list()?.children ?? [])].map(({ textContent }) => textContent);

const expected: Readonly<Record<BatchPageName, readonly (string | RegExp)[]>> = {
  batch: [
    /^一次核对很多份自评表/,
    /^文件只在本机读取，不上传，也不会改动。/,
    "选择文件",
    "本工作簿",
  ],
  "batch-running": [
    "已核对 120/300 个，约剩 20 秒",
    "正在核对：市容环境卫生综合整…修改）.xlsx",
    "取消",
  ],
  "batch-begun": ["已核对 0/300 个", "正在核对：自评表.xlsx"],
  "batch-done": [
    "共 6 份自评表",
    "2 份有必须处理的问题，1 份没有错误，但有需要核对的地方，1 份待填写",
    /^看了 10 个文件，5 个没有核对，略过 3 个临时文件和系统文件。/,
    "没有写单位",
    /^这是 WPS 表格文件（.et）/,
    /^这是 PDF 文件，不是表格/,
    /^这是 Excel 97–2003 工作簿（.xls）/,
    /^这是空文件（0 字节）/,
    "工作表“申报表”：这是绩效目标申报表，不是绩效自评表，未核对。",
    "只核对了一部分",
  ],
  "batch-stopped": ["已停止，还有 180 个文件没有核对", "继续核对"],
  "batch-workbook": ["正在核对本工作簿的各张工作表…"],
  "batch-none": ["没有自评表", /^看了 2 个文件，2 个没有核对。/],
  "batch-passed": ["共 1 份自评表", "没有需要处理的问题", "没有问题"],
  "batch-form": [
    "热线服务保障经费",
    "返回清单",
    /^这里只看结果，不写入文件/,
    "总分应为 95.37 分，表上写的是 98.30 分。",
    "另有 2 项已核实。",
    "第 7 行的得分：没有填写指标值",
  ],
  "batch-compared": [
    "与“批量核对结果（第一轮）.ndjson”（6 份）比较",
    "130",
    "6 项这次没有核对到，不算已改正。上次有、这次没有的 2 份，列在清单里。上次没有的 1 份。",
    "已改正 5 · 仍存在 1 · 新出现 2",
    "已改正 3 · 已核实 1",
    "上次没有这份表",
    "市档案馆 · 馆藏档案数字化",
    "这次没有这份表；上次有 4 项，在 绩效自评.xlsx",
    "文件这次没能读取；上次有 2 项，在 自评.xlsx",
  ],
  "batch-to-compare": [
    "正在读取上次的结果…",
    "核对完就比较。",
    /^没有采用“评分规则.json”：第 1 行不是核对结果（file 缺少或不对）。请选“保存结果”存下的文件/,
  ],
  "batch-form-compared": [
    "仍存在",
    "新出现",
    "已改正的",
    "H21：没有填写偏差原因分析及改进措施。",
    "E6：全年执行数大于全年预算数。 — 这次没法核对",
  ],
  "batch-replacing": [
    "工作簿里已有上次生成的自评汇总。",
    /换成新的会删除“自评汇总、问题清单、统计图表 等 4 张工作表”和在上面加的内容，别的工作表不动。/,
    "换成新的",
    "另外生成",
  ],
  "batch-refused": ["没有核对完", "重试"],
  "batch-many": ["共 2000 份自评表"],
};

describe("each state of 批量核对", () => {
  it.each(Object.keys(batchPages) as BatchPageName[])("%s says what is the case", async (name) => {
    await openBatch(batchPages[name]);
    for (const text of expected[name]) expect(screen.getAllByText(text).length).toBeGreaterThan(0);
  });
});

describe("the way in", () => {
  it("is the third view of the pane", async () => {
    const { store } = renderPane(states.findings);
    await userEvent.click(screen.getByText("批量核对"));
    expect(store.calls).toEqual(["openBatch"]);
  });

  it("is named where a sheet has no form", async () => {
    const { store } = renderPane(states["no-form"]);
    await userEvent.click(screen.getByText("批量核对多个文件"));
    expect(store.calls).toEqual(["openBatch"]);
  });
});

describe("files", () => {
  const chosen = [
    new File(["a"], "第10期.xlsx"),
    new File(["b"], "第2期.xlsm"),
    new File(["c"], "~$第2期.xlsm"),
    new File(["d"], "Thumbs.db"),
  ];

  it("are chosen, lock files and system files passed over", async () => {
    const { store } = await openBatch(batchPages.batch);
    // one field for files, and one for a folder
    const field = document.querySelector<HTMLInputElement>("input[type=file]");
    if (field === null) throw new Error("no field");
    expect(field.multiple).toBe(true);
    await userEvent.upload(field, chosen);
    expect(store.calls).toEqual(["checkFiles 第2期.xlsm 第10期.xlsx 2"]);
  });

  it("are dropped, folders with all that is in them", async () => {
    const { store } = await openBatch(batchPages.batch);
    const fileEntry = (file: File) => ({
      isFile: true,
      isDirectory: false,
      name: file.name,
      file: (take: (file: File) => void) => {
        take(file);
      },
    });
    const folder = (name: string, parts: readonly object[]): object => ({
      isFile: false,
      isDirectory: true,
      name,
      createReader: () => {
        // a browser gives them in parts
        const rest = [...parts];
        return {
          readEntries: (take: (entries: object[]) => void) => {
            take(rest.splice(0, 1));
          },
        };
      },
    });
    const [ten, two, lock] = chosen.map(fileEntry);
    const entries = [
      folder("2025", [folder("房管", [two ?? {}, lock ?? {}]), folder("__MACOSX", [ten ?? {}])]),
      ten,
    ];
    const dataTransfer = {
      types: ["Files"],
      files: [],
      items: entries.map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry })),
    };
    const main = screen.getAllByRole("main").at(-1) as HTMLElement;
    fireEvent.dragOver(main, { dataTransfer });
    expect(screen.getByText("松开鼠标，核对这些文件")).not.toBeNull();
    fireEvent.drop(main, { dataTransfer });
    await waitFor(() => {
      expect(store.calls).toEqual(["checkFiles 2025/房管/第2期.xlsm 第10期.xlsx 1"]);
    });
    expect(screen.queryByText("松开鼠标，核对这些文件")).toBeNull();
  });

  it("that a host does not hand over are said to be missing", async () => {
    const { store } = await openBatch(batchPages.batch);
    const main = screen.getAllByRole("main").at(-1) as HTMLElement;
    fireEvent.drop(main, { dataTransfer: { types: ["Files"], files: [], items: [] } });
    await screen.findByText("没有收到文件，请改用“选择文件”。");
    expect(store.calls).toEqual([]);
  });

  it("of the open workbook are its sheets", async () => {
    const { store } = await openBatch(batchPages.batch);
    await userEvent.click(screen.getByText("本工作簿"));
    expect(store.calls).toEqual(["checkWorkbook"]);
  });
});

describe("while files are checked", () => {
  it("a person stops and goes on", async () => {
    const { store } = await openBatch(batchPages["batch-running"]);
    await userEvent.click(screen.getByText("取消"));
    act(() => {
      store.show(batchPages["batch-stopped"]);
    });
    await userEvent.click(screen.getByText("继续核对"));
    expect(store.calls).toEqual(["stopBatch", "goOnBatch"]);
  });

  it("a quarter of them is announced, not each", async () => {
    const state = batchPages["batch-running"];
    const { store } = await openBatch(state);
    const progress = (done: number): AppState => ({
      ...state,
      batch: state.batch && {
        ...state.batch,
        progress: { done, total: 300, current: "", secondsLeft: null },
      },
    });
    const announced: (string | null)[] = [];
    for (const done of [0, 74, 75, 149, 150, 299]) {
      act(() => {
        store.show(progress(done));
      });
      const told = screen.getAllByRole("status").map(({ textContent }) => textContent);
      announced.push(told.filter((text) => text?.includes("已核对")).join());
    }
    expect(announced).toEqual([
      "",
      "",
      "已核对 75/300 个",
      "已核对 75/300 个",
      "已核对 150/300 个",
      "已核对 225/300 个",
    ]);
  });
});

describe("the list", () => {
  it("is by unit, the most urgent first, forms without a unit and what was not checked last", async () => {
    await openBatch(batchPages["batch-done"]);
    expect(rowTexts().map((text) => text?.slice(0, 6))).toEqual([
      "区绿化和市容",
      "城乡社区公共",
      "古树名木保护",
      "市房屋管理中",
      "热线服务保障",
      "白蚁防治综合",
      "维修资金管理",
      "没有写单位1",
      "物业事务管理",
      "没有核对的文",
      ...Array<string>(5).fill("2025年自"),
      "2025年自",
    ]);
  });

  it("is filtered by words and by what is to be done", async () => {
    await openBatch(batchPages["batch-done"]);
    await userEvent.type(screen.getByLabelText("查找"), "房屋 管理");
    await waitFor(() => {
      expect(rowTexts()).toHaveLength(4);
    });
    const ofOffice = jest.fn();
    window.addEventListener("keydown", ofOffice);
    await userEvent.keyboard("{Escape}");
    window.removeEventListener("keydown", ofOffice);
    expect(ofOffice).not.toHaveBeenCalled();
    expect(screen.getByLabelText("查找")).toHaveProperty("value", "");
    await userEvent.selectOptions(screen.getByLabelText("显示"), "没有核对的");
    await waitFor(() => {
      expect(rowTexts()).toHaveLength(7);
    });
    await userEvent.type(screen.getByLabelText("查找"), "没有这样的");
    await screen.findByText("没有符合条件的。");
  });

  it("shows only what was not checked where the reasons are asked for", async () => {
    await openBatch(batchPages["batch-done"]);
    await userEvent.click(screen.getByText("看原因"));
    await waitFor(() => {
      expect(rowTexts()).toHaveLength(7);
    });
  });

  it("of 2,000 forms has fewer than 4,000 nodes", async () => {
    await openBatch(batchPages["batch-many"]);
    const nodes = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 0;
    while (nodes.nextNode() !== null) count += 1;
    expect(list()?.querySelector("li")?.getAttribute("aria-setsize")).toBe("2300");
    expect(count).toBeLessThan(4000);
  });

  it("is made into sheets once all files are checked", async () => {
    const { store } = await openBatch(batchPages["batch-done"]);
    await userEvent.click(screen.getByText("生成汇总"));
    await userEvent.click(screen.getByText("退回清单"));
    act(() => {
      store.show(batchPages["batch-running"]);
    });
    await userEvent.click(screen.getByText("生成汇总"));
    expect(store.calls).toEqual(["makeSheets summary", "makeSheets returns"]);
  });

  it("is compared with an earlier result that is chosen, and no more", async () => {
    const { store } = await openBatch(batchPages["batch-compared"]);
    const field = screen.getByLabelText("与上次比较", { selector: "input" });
    await userEvent.upload(field, new File(["{}"], "第一轮.ndjson"));
    await userEvent.click(screen.getByText("不再比较"));
    expect(store.calls).toEqual(["compareWith 第一轮.ndjson", "compareNoMore"]);
  });

  it.each([
    ["换成新的", ["replace"], []],
    ["另外生成", ["add"], []],
    ["取消", [], ["keepSheets"]],
    ["{Escape}", [], ["keepSheets"]],
  ])("asks before sheets are replaced: %s", async (press, answers, calls) => {
    const answered: string[] = [];
    const state = batchPages["batch-replacing"];
    const answer = (how: string): Promise<void> => Promise.resolve(void answered.push(how));
    const { store } = await openBatch(batchPages["batch-done"]);
    act(() => {
      store.show({
        ...state,
        sheetsToReplace: { ...(state.sheetsToReplace as SheetsToReplace), answer },
      });
    });
    const question = screen.getByRole("group", { name: /^工作簿里已有上次生成的自评汇总/ });
    expect(document.activeElement).toBe(question);
    if (press.startsWith("{")) await userEvent.keyboard(press);
    else await userEvent.click(within(question).getByText(press));
    expect(answered).toEqual(answers);
    expect(store.calls).toEqual(calls);
  });

  it("goes to the sheet of a form of the open workbook", async () => {
    const { store } = await openBatch(batchPages["batch-done"]);
    await userEvent.click(screen.getByText("白蚁防治综合事务管理"));
    expect(store.calls).toEqual(["goToForm {1} A1:H33"]);
  });

  it("is copied by rows, what was not checked with its reason", async () => {
    const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    await openBatch(batchPages["batch-done"]);
    fireEvent.click(screen.getByText("复制清单"));
    await screen.findByText("已复制 12 行，可以粘贴到 Excel");
    const rows = (writeText.mock.calls[0]?.[0] ?? "").split("\n").map((row) => row.split("\t"));
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([12]));
    expect(rows[3]).toEqual([
      "市房屋管理中心",
      "热线服务保障经费",
      "2025年自评/房管中心/热线服务保障经费绩效自评表.xlsx",
      "自评表",
      ...["98.30", "95.37", "优", "优", "3", "1", "2", ""],
    ]);
    expect(rows[7]?.at(-1)).toMatch(/^这是 WPS 表格文件/);
  });
});

describe("a form", () => {
  it("is opened, read and left by Escape; the focus is at its line again", async () => {
    const { store } = await openBatch(batchPages["batch-done"]);
    const line = inList().getByText("热线服务保障经费").closest("button");
    act(() => line?.focus());
    await userEvent.keyboard("{Enter}");
    expect(store.calls).toEqual([expect.stringMatching(/^openBatchForm .*热线服务保障经费$/)]);
    act(() => {
      store.show(batchPages["batch-form"]);
    });
    expect(document.activeElement?.tagName).toBe("H1");
    const [, entry] = screen
      .getAllByText(/^“回访抽查批次”得分应为/)
      .map((place) => place.closest("li"));
    if (entry == null) throw new Error("no item");
    await userEvent.click(within(entry).getByRole("button"));
    expect(within(entry).getByText("算法：")).not.toBeNull();
    expect(within(entry).getByText("依据：")).not.toBeNull();
    // none of its items can be written
    const shown = entry.closest("main") as HTMLElement;
    expect(within(shown).queryByText(/^写入/)).toBeNull();
    // in Excel on the web office.js handles Escape on the window, and focuses the first element
    const ofOffice = jest.fn();
    window.addEventListener("keydown", ofOffice);
    await userEvent.keyboard("{Escape}");
    window.removeEventListener("keydown", ofOffice);
    expect(ofOffice).not.toHaveBeenCalled();
    expect(store.calls.at(-1)).toBe("closeBatchForm");
    act(() => {
      store.show(batchPages["batch-done"]);
    });
    expect(document.activeElement).toBe(line);
    await userEvent.keyboard("{Escape}");
    expect(store.calls.at(-1)).toBe("showSheet");
  });
});

describe("files, checked beside the page's own work", () => {
  const sound = fileOfFixture(readFixture("src/workbench/sample/shanghai-2024.json"));
  const file = (name: string, bytes: Uint8Array): File => {
    const made = new File([], name);
    // files of jsdom cannot be read
    return Object.defineProperties(made, {
      size: { value: bytes.length },
      arrayBuffer: { value: () => Promise.resolve(bytes.slice().buffer) },
    });
  };
  const files = [
    ...Array.from({ length: 6 }, (_, index) => file(`自评表${index + 1}.xlsx`, sound)),
    file("半个.xlsx", sound.slice(0, sound.length / 2)),
    file("空.xlsx", new Uint8Array()),
    file(
      "盖章.pdf",
      Uint8Array.from("%PDF-1.7 x", (sign) => sign.charCodeAt(0)),
    ),
    file("~$自评表1.xlsx", new Uint8Array(165)),
  ];

  it("are listed with their reasons, and one is opened", async () => {
    // blobs of jsdom cannot be read
    Object.assign(globalThis, { Blob: NodeBlob, TextDecoder });
    const { sheets } = readFixture("src/workbench/sample/shanghai-2024.json");
    const store = createStore(fakeWorkbook(sheets.map(cellsOf)).port, defaultProfile);
    const environment = {
      version: "",
      host: () => null,
      subscribeRibbon: () => () => undefined,
      hasHelp: true,
      fetchEngine: () => createEngine(() => Promise.resolve(null)),
    };
    renderUnstyled(
      <ThemeProvider preference={{ isDark: () => false, subscribe: () => () => undefined }}>
        <EnvironmentContext value={environment}>
          <App store={store} />
        </EnvironmentContext>
      </ThemeProvider>,
    );
    await userEvent.click(await screen.findByText("批量核对"));
    const field = await waitFor(() => {
      const found = document.querySelector<HTMLInputElement>("input[type=file]");
      if (found === null) throw new Error("no field");
      return found;
    });
    await userEvent.upload(field, files);
    await waitFor(
      () => {
        expect(store.getState().batch).toMatchObject({ progress: null, files: 9 });
      },
      { timeout: 60_000 },
    );
    await screen.findByText("共 30 份自评表");
    expect(
      screen.getByText(/^看了 9 个文件，3 个没有核对，略过 1 个临时文件和系统文件。/),
    ).not.toBeNull();
    await userEvent.click(screen.getByText("看原因"));
    await screen.findByText("空.xlsx");
    expect(rowTexts()).toHaveLength(4);
    await userEvent.selectOptions(screen.getByLabelText("显示"), "全部");
    const [line] = await waitFor(() => inList().getAllByText("热线服务保障经费"));
    await userEvent.click(line as HTMLElement);
    await screen.findByText("返回清单");
    expect(screen.getByRole("heading", { level: 1, name: "热线服务保障经费" })).not.toBeNull();
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(line?.closest("button"));
    await store.dispose();
  });
});
