/** States of the list of all forms of a workbook. */
import type { AppState } from "../../../../src/app/core/state";
import type { ListedSheet, FormsList } from "../../../../src/app/core/forms-list";
import type { Compared } from "../../../../src/domain/scores/compared";
import type { FormSummary } from "../../../../src/domain/summary/form-summary";
import { at } from "../assessment";
import { withFindings } from "./sample-forms";
import { refused, showing } from "./showing";

type Counts = readonly [errors: number, warnings: number, notices: number];

const UNIT = "市物业管理事务中心";

/** "98.30→95.37", "95.37" where both agree; a missing side is null. */
function compared(text: string): Compared {
  const [reported = "", computed = reported] = text.split("→");
  return {
    reported: reported === "" ? null : reported,
    computed: computed === "" ? null : computed,
  };
}

export function listedForm(
  project: string,
  total: string,
  grade: string,
  [error, warning, notice]: Counts = [0, 0, 0],
  row = 1,
): FormSummary {
  return {
    at: at(row, 1),
    range: `A${row}:H${row + 32}`,
    project,
    unit: UNIT,
    total: compared(total),
    grade: compared(grade),
    counts: { error, warning, notice },
    waiting: null,
    unchecked: 0,
  };
}

export const listedSheetOf = (
  id: number,
  name: string,
  forms: readonly FormSummary[],
  more: Partial<ListedSheet> = {},
): ListedSheet => ({
  id: `{${id}}`,
  name,
  forms,
  cutAt: null,
  isStale: false,
  ...more,
});

const sheets: readonly ListedSheet[] = [
  listedSheetOf(1, "自评表", [listedForm("热线服务保障经费", "98.30→95.37", "优", [3, 1, 2])]),
  listedSheetOf(2, "维修资金管理", [listedForm("维修资金管理", "100.00", "优")]),
  listedSheetOf(3, "封面", []),
  listedSheetOf(4, "公房", [
    listedForm("公房资产监管", "88.50→89.33", "良", [12, 0, 1]),
    listedForm("加强直管公房管理专项工作", "91.00→79.50", "优→中", [4, 2, 0], 40),
    listedForm("", "→", "", [2, 6, 0], 80),
  ]),
  listedSheetOf(5, "白蚁防治综合事务管理", [
    listedForm("白蚁防治综合事务管理", "→96.20", "→优", [0, 0, 3]),
  ]),
  listedSheetOf(6, "2024年度城乡社区公共设施综合养护与应急抢修", [
    listedForm(
      "城乡社区公共设施综合养护与应急抢修服务保障经费（含历史遗留小区电梯安全评估及更新改造补助）",
      "100.00→75.37",
      "优→中",
      [128, 12, 3],
    ),
  ]),
];

export const listed: FormsList = { sheets, unread: [], hidden: 0 };

const opened = <List extends FormsList | null>(
  formsList: List,
  more: Partial<AppState> = {},
): AppState & { readonly formsList: List } => ({
  ...showing(withFindings, { view: "workbook", ...more }),
  formsList,
});

const passed = (id: number, project: string): ListedSheet =>
  listedSheetOf(id, project, [listedForm(project, "100.00", "优")]);

/** As many forms as a department keeps in one file. */
export const manyForms: FormsList = {
  sheets: Array.from({ length: 200 }, (_, index) =>
    listedSheetOf(index + 10, `项目${index + 1}`, [
      listedForm(`第 ${index + 1} 期改造工程`, "98.30→95.37", "优", [index % 4, index % 3, 1]),
    ]),
  ),
  unread: [],
  hidden: 0,
};

/** States in which the list of all forms is open. */
export const workbookPages = {
  workbook: opened(listed),
  "workbook-looking": opened(null, { isReadingFormsList: true }),
  "workbook-looking-again": opened(listed, { isReadingFormsList: true }),
  "workbook-refused": opened(null, {
    notice: refused("cell-editing", "InvalidOperationInCellEditMode", "reading-forms-list"),
  }),
  "workbook-none": opened(
    { sheets: [listedSheetOf(1, "封面", []), listedSheetOf(2, "名单", [])], unread: [], hidden: 1 },
    { forms: [], sheet: { id: "{1}", name: "封面" } },
  ),
  "workbook-one": opened({ sheets: sheets.slice(0, 1), unread: [], hidden: 0 }),
  "workbook-passed": opened({
    sheets: [passed(1, "维修资金管理"), passed(2, "物业事务管理"), passed(3, "公房资产监管")],
    unread: [],
    hidden: 0,
  }),
  "workbook-unfilled": opened({
    sheets: [
      passed(1, "维修资金管理"),
      listedSheetOf(3, "公房", [{ ...listedForm("公房资产监管", "95", "优"), unchecked: 2 }]),
      listedSheetOf(2, "物业事务管理", [
        { ...listedForm("物业事务管理", "→", "", [0, 0, 1]), waiting: 18 },
      ]),
    ],
    unread: [],
    hidden: 0,
  }),
  "workbook-partly": opened({
    sheets: sheets.map((sheet) => (sheet.id === "{4}" ? { ...sheet, cutAt: "CV5000" } : sheet)),
    unread: ["明细账", "凭证"],
    hidden: 2,
  }),
  "workbook-stale": opened(
    { ...listed, sheets: sheets.map((sheet) => ({ ...sheet, isStale: sheet.id === "{2}" })) },
    { notice: refused("host-lost", "ConnectionFailure", "reading-forms-list") },
  ),
  "workbook-not-reached": opened(listed, {
    notice: refused("sheet-gone", "ItemNotFound", "selecting"),
  }),
  "workbook-many": opened(manyForms),
} satisfies Readonly<Record<string, AppState>>;
