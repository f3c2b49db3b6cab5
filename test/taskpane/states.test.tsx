/** The texts of each state of the pane; test/e2e/access runs axe on each. */
import { screen, within } from "@testing-library/react";
import { renderPane } from "./support/render-pane";
import { states, type StateName } from "./support/states";

const expected: Readonly<Record<StateName, readonly (string | RegExp)[]>> = {
  "first-run": ["只看不改；写回前先列出，可撤销。", "知道了", "热线服务保障经费"],
  "first-run-clear": ["点一条结果，就到那个单元格。", "核对通过"],
  "first-run-no-form": ["写回前先列出改动，写后可撤销。", "当前工作表里没有找到自评表"],
  starting: ["正在读取当前工作表"],
  findings: [
    "热线服务保障经费",
    "98.30",
    "95.37",
    "表上与计算不一致",
    "表上总分比分项合计多 2.00 分",
    "影响总分 −0.83 分",
    "待写回",
    "得分明细",
  ],
  edited: ["刚改过"],
  protected: [/工作表受保护，锁定的单元格写不进去/],
  "protected-in-part": [/2 处可以写回，2 处锁定了/],
  "finding-selected": [/工单一次办结率.*没有填写偏差原因/],
  "outlines-wanted": ["全部不插入提纲", "已列入待写回", "说明提纲", /^原因：……（目标值/],
  "all-clear": ["核对通过", "总分与等级都一致", "已全部核对"],
  "ready-to-write": ["没有发现问题", "表上没有填总分和等级"],
  undecided: [
    "自评表",
    "还有 1 行没有得分，补上后才能算总分（分值 15.00 分）",
    "1 行未评",
    "全部改正后：总分 92.37 至 95.37，等级 优",
    "改正后总分增加 9 至 12 分",
    "评分 1 行",
  ],
  "judgement-chosen": ["93.87", "已评 10.50 分，列入待写回", "表上没有填总分和等级"],
  unworded: ["评分"],
  wordy: [/^城乡社区公共设施/],
  unfilled: [
    "待填写 · 已填 0/3 行",
    "开始填写 · 3 行",
    "这张表还没有填写：待填指标 3 行，待填栏目 2 个（全年预算数、全年执行数）。",
  ],
  "clear-in-part": ["核对过的没有问题", "总分：表上没有填写，没有可以核对的数"],
  "accepted-some": ["已核实", "已核对受理台账（2026-01-15）"],
  "accepted-all": ["核对通过", "有 1 项是人工核实的，理由见下。", "取消核实"],
  "several-forms": ["当前工作表有 3 份自评表", "2. 热线服务保障经费"],
  "column-unknown": ["1 栏未识别", "指定栏目含义", "未识别，请选择"],
  "column-chosen": ["手工指定", "恢复自动识别", "清除本工作簿的栏目设定（2 种表头）"],
  "column-needed": ["“年度指标值”必须有一栏，没有改动"],
  "columns-not-kept": ["栏目设定没能存入工作簿，关闭窗格后就没有了", "重试"],
  "no-form": ["当前工作表里没有找到自评表", "识别时会找这些内容：", "已查看“自评表”。"],
  "form-elsewhere": ["热线服务保障经费", "3 份", "内容太多，没有查看：明细账。"],
  "no-form-anywhere": ["可见的 3 张工作表都看过了，没有自评表。", "从标准模板开始填写"],
  report: ["这是核对报告", "回到“热线服务保障经费”"],
  declaration: ["当前工作表是绩效目标申报表", "由绩效目标表生成"],
  unread: ["还没有读到工作表", "没有读到表格"],
  checking: ["热线服务保障经费"],
  writing: ["正在写回…"],
  written: ["已写回 4 个单元格"],
  undone: ["已恢复 4 个单元格"],
  "undone-partly": ["已恢复 3 个单元格", /H22 已有人填写或改动/],
  "sheet-changed": ["表格刚刚被改过，本次没有写回"],
  "undo-blocked": [/G21、G33/],
  "nothing-to-write": ["没有需要写回的内容"],
  flagged: ["已标记 2 行"],
  "nothing-to-flag": ["没有需要标记的行"],
  "flags-cleared": ["已清除 2 处标记"],
  "template-of-the-year": ["已生成标准模板", /只采用了年度目标/],
  "next-year-made": ["已沿用本表，生成下一年度空表"],
  "anonymised-made": ["已生成匿名副本", /已在新工作表“匿名副本”生成/],
  "template-made": ["已生成标准模板", /绩效自评表/],
  "cut-off": [/只读取了 A1 到 CV5000/],
  waiting: ["Excel 还没有回应，正在等待", /对话框/],
  "nothing-to-undo": ["没有需要撤销的内容"],
  "refused-editing": ["没有写回", /请先按 Enter/, "重试"],
  "refused-protected": ["没有标记", /保护/, "重试"],
  "refused-read-only": ["没有写入", /只读/, "重试"],
  "refused-gone": ["没有写回", /可能已被删除.*重新核对/],
  "refused-too-large": ["没有读到表格", /内容过多/, "重试"],
  "refused-too-old": ["没有生成模板", /版本过低/],
  "refused-lost": ["没有读到表格", /连接已中断/, "重试"],
  "refused-busy": ["没能定位到单元格", /正忙/, "重试"],
  "refused-part-missing": [/核对这张表所需的部分没有加载出来，这次没有核对。/, "重试"],
  "refused-unknown": ["没有撤销", "重试", "复制详情"],
  "refused-after-some": ["已写回 2 个单元格，其余 2 个没有完成", /已改动：G21、G27。/],
  "refused-unsure": ["没有撤销，或只完成了一部分", /没能读取表上现在的内容/],
  "refused-half-drawn": ["没有生成模板", /没有做完的工作表“绩效自评表 \(2\)”还留着，可以删除/],
  "written-unchecked": ["2 个单元格已改动，之后没能重新核对", "重试"],
  unexpected: ["窗格出错了，刚才的操作没有完成", "复制详情"],
  "rules-not-stored": [
    "评分规则：国标 2020（本单位调整）",
    "没有存入工作簿，关闭窗格后就没有了",
    "评分规则已采用，但没能存入工作簿",
  ],
  "rules-stored": ["已改用评分规则“国标 2020（本单位调整）”"],
  "rules-not-used": ["评分规则：国标 2020", "工作簿里保存的评分规则有错，没有采用"],
};

const names = Object.keys(states) as StateName[];

describe("each state of the pane", () => {
  it.each(names)("%s says what is the case", (name) => {
    renderPane(states[name]);
    for (const text of expected[name]) {
      expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    }
  });
});

/** The lines of the items, in their order. */
const lines = (): readonly HTMLElement[] =>
  screen
    .getAllByRole("button", { name: /定位|整张表/ })
    .filter((button) => button.hasAttribute("aria-expanded"));

describe("the items", () => {
  it("are counted by severity, and only where there are some", () => {
    renderPane(states.findings);
    const counts = screen.getByRole("list", { name: "核对结果" });
    const texts = within(counts)
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    expect(texts).toEqual(["3必须处理转到清单", "1建议核对转到清单", "4提示转到清单"]);
  });

  it("stand in their order, the most pressing first", () => {
    renderPane(states.findings);
    expect(lines().map(({ textContent }) => /[A-H]\d+|整张表/.exec(textContent)?.[0])).toEqual([
      "G21",
      "G33",
      "H22",
      "E20",
      "G23",
      "F24",
      "G25",
      "整张表",
    ]);
  });

  it("tell severity, sentence, points and cell in one name", () => {
    renderPane(states.findings);
    const name = /必须处理.*回访抽查批次.*9\.17.*改正后总分减少 0\.83 分.*G21.*定位/;
    expect(screen.getAllByRole("button", { name })).toHaveLength(1);
  });

  it("tell the points only where they move some", () => {
    renderPane(states.findings);
    expect(
      screen.getAllByText(/^影响总分|表上总分比分项合计/, { selector: "[aria-hidden]" }),
    ).toHaveLength(2);
  });

  it("of a row just edited say so, in both lists", () => {
    renderPane(states.edited);
    expect(screen.getAllByRole("button", { name: /G21.*刚改过/ })).toHaveLength(1);
    expect(screen.getAllByText("刚改过")).toHaveLength(4);
  });

  it("of the selected cell stand out", () => {
    renderPane(states["finding-selected"]);
    expect(screen.getByRole("button", { current: "location" }).textContent).toContain("H22");
  });
});

it.each<StateName>(["all-clear", "findings"])(
  "says nothing of what would be where it is the computed total: %s",
  (name) => {
    renderPane(states[name]);
    expect(screen.queryByText(/全部改正后/)).toBeNull();
  },
);

it("shows no noughts where nothing was found", () => {
  renderPane(states["all-clear"]);
  expect(screen.queryByRole("list", { name: "核对结果" })).toBeNull();
});

describe("the pending changes", () => {
  it("show the old value and the new one", () => {
    renderPane(states.findings);
    const name = "回访抽查批次 原为 10.00 改为 9.17";
    expect(screen.getAllByRole("checkbox", { name, checked: true })).toHaveLength(1);
  });

  it("leave a formula of the user's unticked and say so", () => {
    renderPane(states.findings);
    const name = /总分.*这一格是公式，打勾才会换成数值/;
    expect(screen.getAllByRole("checkbox", { name, checked: false })).toHaveLength(1);
  });

  it("call an empty cell empty", () => {
    renderPane(states.findings);
    const name = "评分等级 原为 空 改为 优";
    expect(screen.getAllByRole("checkbox", { name })).toHaveLength(1);
  });
});

it("shows an unfilled form as neither right nor wrong", () => {
  renderPane(states.unfilled);
  expect(screen.queryByRole("list", { name: "核对结果" })).toBeNull();
  expect(screen.queryByText("核对通过")).toBeNull();
  expect(screen.queryByText("必须处理")).toBeNull();
  expect(screen.getAllByRole("status")[0]?.textContent).toBe("项目：待填写");
});

it("does not call passed what could be checked in part only", () => {
  renderPane(states["clear-in-part"]);
  expect(screen.queryByText("核对通过")).toBeNull();
  expect(screen.getAllByRole("status")[0]?.textContent).toBe(
    "项目：核对过的没有问题，另有 2 项没有核对",
  );
});
