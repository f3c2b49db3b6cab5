/** States of 批量核对. */
import type {
  BatchState,
  EarlierResult,
  ListedForm,
  NotChecked,
  ShownDetail,
  ShownItem,
} from "../../../../src/app/core/batch";
import { NO_BATCH } from "../../../../src/app/core/no-batch";
import type { FileProblem } from "../../../../src/app/core/port";
import type { AppState } from "../../../../src/app/core/state";
import type { FormSummary } from "../../../../src/domain/summary/form-summary";
import { shownForm } from "../../../../src/batch/shown-form";
import { NONE_ACCEPTED } from "../../../../src/domain/accepted/accepted";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { withFindings } from "./sample-forms";
import { refused, showing } from "./showing";
import { listedForm } from "./workbook-states";

const RULES = "上海市浦东新区项目支出绩效自评";

function fromFile(file: string, summary: FormSummary, sheet = "自评表"): ListedForm {
  return {
    key: `${file}#${summary.project}`,
    file,
    sheet,
    unitKey: summary.unit,
    sheetId: null,
    summary,
  };
}

const notRead = (
  file: string,
  problem: Omit<FileProblem, "detail">,
  isWhole = true,
): NotChecked => ({
  key: `${file}!`,
  file,
  why: { kind: "problem", problem: { detail: "", ...problem } },
  isWhole,
});

const of = (unit: string, summary: FormSummary): FormSummary => ({ ...summary, unit });

const forms: readonly ListedForm[] = [
  fromFile(
    "2025年自评/房管中心/热线服务保障经费绩效自评表.xlsx",
    of("市房屋管理中心", listedForm("热线服务保障经费", "98.30→95.37", "优", [3, 1, 2])),
  ),
  fromFile(
    "2025年自评/房管中心/维修资金管理.xlsx",
    of("市房屋管理中心", listedForm("维修资金管理", "100.00", "优")),
  ),
  fromFile(
    "2025年自评/绿化所/自评表（终稿）3.xlsm",
    of(
      "区绿化和市容管理所",
      listedForm(
        "城乡社区公共设施综合养护与应急抢修服务保障经费（含历史遗留小区电梯安全评估）",
        "100.00→75.37",
        "优→中",
        [128, 12, 3],
      ),
    ),
  ),
  fromFile(
    "2025年自评/绿化所/古树名木保护.xlsx",
    of("区绿化和市容管理所", listedForm("古树名木保护", "→96.20", "→优", [0, 2, 1])),
  ),
  fromFile(
    "2025年自评/无名.xlsx",
    of("", { ...listedForm("物业事务管理", "→", "", [0, 0, 1]), waiting: 18 }),
  ),
  {
    key: "{1} A1",
    file: null,
    sheet: "白蚁防治",
    unitKey: "市房屋管理中心",
    sheetId: "{1}",
    summary: of("市房屋管理中心", listedForm("白蚁防治综合事务管理", "96.20", "优", [0, 0, 3])),
  },
];

const notChecked: readonly NotChecked[] = [
  notRead("2025年自评/信息中心/自评.et", { code: "not-xlsx", foreign: "et" }),
  notRead("2025年自评/档案馆/绩效自评（盖章）.pdf", { code: "not-xlsx", foreign: "pdf" }),
  notRead("2025年自评/档案馆/旧表.xls", { code: "old-xls" }),
  notRead("2025年自评/空.xlsx", { code: "not-xlsx", foreign: "empty" }),
  {
    key: "2025年自评/申报.xlsx!",
    file: "2025年自评/申报.xlsx",
    why: { kind: "other-form", sheet: "申报表", form: "declaration" },
    isWhole: true,
  },
  notRead(
    "2025年自评/绿化所/自评表（终稿）3.xlsm",
    {
      code: "damaged",
      fault: "cell-text",
      sheet: "附表",
      part: "xl/worksheets/sheet2.xml",
      cell: "F13",
    },
    false,
  ),
];

const detail = JSON.parse(
  shownForm(withFindings.assessment, NONE_ACCEPTED, { profile: defaultProfile, base: null }).detail,
) as ShownDetail;

/** An item with several cells, as in a form of many rows. */
const several: ShownItem = {
  severity: "error",
  sentence: "18 行的得分高于分值",
  place: "G21 等 18 处",
  effect: "",
  spoken: "",
  findings: ["G21", "G22", "G23"].map((cell, place) => ({
    index: 100 + place,
    severity: "error",
    sentence: `得分 9.00 高于分值 8.00，请核对这一行的得分和分值。`,
    cell,
  })),
  consequences: [],
  because: null,
  ground: "得分不得高于分值",
};

const shown = (batch: Partial<BatchState>, more: Partial<AppState> = {}): AppState => ({
  ...showing(withFindings, { view: "batch", ...more }),
  batch: { ...NO_BATCH, ...batch },
});

const done: Partial<BatchState> = { forms, notChecked, files: 10, passedOver: 3, rules: RULES };

const counts = (
  repaired: number,
  open: number,
  accepted: number,
  added: number,
  notJudged = 0,
) => ({
  repaired,
  open,
  accepted,
  new: added,
  notJudged,
});

const earlier: EarlierResult = {
  name: "批量核对结果（第一轮）.ndjson",
  forms: 6,
  compared: {
    counts: counts(41, 130, 2, 14, 6),
    missing: [
      {
        key: "missing 0",
        unit: "市档案馆",
        project: "馆藏档案数字化",
        file: "2025年自评/档案馆/绩效自评.xlsx",
        findings: 4,
        isUnread: false,
      },
      {
        key: "missing 1",
        unit: "",
        project: "",
        file: "信息中心/自评.xlsx",
        findings: 2,
        isUnread: true,
      },
    ],
    added: 1,
    forms: new Map(
      forms.map(({ key }, index) => [
        key,
        {
          isNew: index === 4,
          counts:
            [counts(5, 1, 0, 2), counts(3, 0, 1, 0), counts(33, 129, 1, 12)][index] ??
            counts(0, 0, 0, 0),
        },
      ]),
    ),
  },
};

/** As many forms as a city has. */
const many: readonly ListedForm[] = Array.from({ length: 2000 }, (_, index) =>
  fromFile(
    `全市/单位${index % 300}/自评表${index}.xlsx`,
    of(
      `第 ${index % 300} 中学`,
      listedForm(`第 ${index} 期改造工程`, "98.30→95.37", "优", [index % 4, index % 3, 1]),
    ),
  ),
);

const [first] = forms;
if (first === undefined) throw new Error("no form");

/** States in which 批量核对 is shown. */
export const batchPages = {
  batch: shown({}),
  "batch-running": shown({
    forms: forms.slice(0, 4),
    files: 120,
    rules: RULES,
    progress: {
      done: 120,
      total: 300,
      current: "2025年自评/市容环境卫生管理所/市容环境卫生综合整治经费绩效自评表（二次修改）.xlsx",
      secondsLeft: 20,
    },
  }),
  "batch-begun": shown({
    progress: { done: 0, total: 300, current: "2025年自评/自评表.xlsx", secondsLeft: null },
  }),
  "batch-done": shown(done),
  "batch-stopped": shown({ ...done, left: 180 }),
  "batch-workbook": shown({ isReadingWorkbook: true }),
  "batch-none": shown({ notChecked: notChecked.slice(0, 2), files: 2, rules: RULES }),
  "batch-passed": shown({ forms: forms.slice(1, 2), files: 1, rules: RULES }),
  "batch-form": shown({
    ...done,
    opened: {
      ...first,
      ...detail,
      items: [...detail.items, several],
      unchecked: [{ what: "第 7 行的得分", why: "没有填写指标值" }],
      accepted: 2,
      round: null,
    },
  }),
  "batch-compared": shown({ ...done, earlier }),
  "batch-to-compare": shown({
    forms: forms.slice(0, 4),
    files: 120,
    rules: RULES,
    progress: { done: 120, total: 300, current: "自评表.xlsx", secondsLeft: null },
    earlier: { ...earlier, compared: null },
    isReadingEarlier: true,
    notEarlier: { name: "评分规则.json", why: { kind: "mistake", line: 1, place: "file" } },
  }),
  "batch-form-compared": shown({
    ...done,
    earlier,
    opened: {
      ...first,
      ...detail,
      round: {
        isNew: false,
        states: withFindings.assessment.findings.map((_, index) => (index === 1 ? "new" : "open")),
        gone: [
          { sentence: "没有填写偏差原因分析及改进措施。", cell: "H21", notJudged: null },
          {
            sentence: "“培训人次”得分应为 3.20 分，表上写的是 4.00 分。",
            cell: "G17",
            notJudged: null,
          },
          { sentence: "全年执行数大于全年预算数。", cell: "E6", notJudged: "check-impossible" },
        ],
      },
    },
  }),
  "batch-replacing": shown(done, {
    sheetsToReplace: {
      what: "summary",
      names: ["自评汇总", "问题清单", "统计图表", "跨表提示"],
      answer: () => Promise.resolve(),
    },
  }),
  "batch-refused": shown(done, {
    notice: refused("part-missing", "ChunkLoadError", "checking-files"),
  }),
  "batch-many": shown({ forms: many, files: 2000, rules: RULES }),
} satisfies Readonly<Record<string, AppState>>;
