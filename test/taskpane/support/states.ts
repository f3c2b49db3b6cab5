/** Every state of the pane, by hand: what the tests render and the preview photographs. */
import type { AppState, CheckedForm, JudgedRow, Notice, Task } from "../../../src/app/state";
import { checkedForm } from "../../../src/app/checked-form";
import { NO_WISHES } from "../../../src/app/wishes";
import { a1 } from "../../../src/domain/cells";
import type { Change } from "../../../src/domain/changes/change";
import { judgeableRows } from "../../../src/domain/changes/judgeable-rows";
import type { Finding, FindingCode, Severity } from "../../../src/domain/checks/finding";
import type { Assessment } from "../../../src/domain/scoring/assessment";
import { assess } from "../../../src/domain/scoring/assess";
import { defaultProfile } from "../../../src/domain/scoring/profiles/default-profile";
import { whatIf } from "../../../src/domain/summary/what-if";
import type { ChosenProfile } from "../../../src/domain/scoring/profiles/chosen-profile";
import { defaultNamed, readKept } from "../../../src/domain/scoring/profiles/profiles";
import type { StartFailure } from "../../../src/taskpane/failure/start-failure";
import { formOf } from "../../support/form";
import { assessmentOf, at, textCell, type RowTuple } from "./assessment";
import { chosen, unknown } from "./table-header";

const found = (
  severity: Severity,
  code: FindingCode,
  cell: readonly [row: number, column: number] | null,
  params: Readonly<Record<string, string>>,
): Finding => ({ severity, code, cell: cell === null ? null : at(...cell), params });

const rows: readonly RowTuple[] = [
  [
    "产出指标",
    "数量指标",
    "热线受理量",
    "≥50000.00(件)",
    "65600.00(件)",
    "10.00",
    "10.00",
    "10.00",
  ],
  ["产出指标", "数量指标", "回访抽查批次", "≥12.00(次)", "11.00(次)", "10.00", "10.00", "9.17"],
  ["产出指标", "质量指标", "工单一次办结率", "≥95.00(%)", "93.10(%)", "15.00", "14.70", "14.70"],
  ["产出指标", "时效指标", "工单按时办结率", "≥98.00(%)", "98.60(%)", "15.00", "15.00", "15.00"],
  ["效益指标", "社会效益指标", "群众诉求响应能力", "提升", "达成指标", "15.00", "15.00", "15.00"],
  ["效益指标", "可持续影响指标", "长效管理机制健全性", "健全", "部分达成", "15.00", null, null],
  [
    "满意度指标",
    "服务对象满意度指标",
    "来电人满意度",
    "≥90.00(%)",
    "92.40(%)",
    "10.00",
    "10.00",
    "10.00",
  ],
];

const judged = rows.map((row): RowTuple =>
  row[7] === null ? [row[0], row[1], row[2], row[3], row[4], row[5], "12.00", "12.00"] : row,
);

const correct = judged.map((row): RowTuple => [
  row[0],
  row[1],
  row[2],
  row[3],
  row[4],
  row[5],
  row[7],
  row[7],
]);

const change = (
  row: number,
  column: number,
  subject: Change["subject"],
  label: string,
  before: string,
  after: string,
  formula?: string,
): Change => ({
  at: at(row, column),
  subject,
  label,
  before: { ...textCell(before), ...(formula === undefined ? {} : { formula }) },
  after:
    subject === "grade" || subject === "explanation-outline"
      ? { kind: "text", value: after }
      : { kind: "number", value: after, format: "0.00" },
  overFormula: formula !== undefined,
});

const changes: readonly Change[] = [
  change(7, 8, "execution-score", "年度资金总额", "9.60", "9.50"),
  change(21, 7, "indicator-score", "回访抽查批次", "10.00", "9.17"),
  change(33, 7, "total", "总分", "98.30", "95.37", "=SUM(G20:G32)"),
  change(34, 7, "grade", "评分等级", "", "优"),
];

const outline = (row: number, label: string, facts: string): Change =>
  change(row, 8, "explanation-outline", label, "", `原因：……（${facts}）；改进措施：……`);

const outlines: readonly Change[] = [
  outline(22, "工单一次办结率", "目标值 ≥95.00(%)，实际完成 93.10(%)，得 14.70 分，扣 0.30 分"),
];

/** Two rows without an explanation. */
const twoOutlines: readonly Change[] = [
  ...outlines,
  outline(25, "长效管理机制健全性", "目标值 健全，实际完成 部分达成，得 12.00 分，扣 3.00 分"),
];

const findings: readonly Finding[] = [
  found("error", "score-mismatch", [21, 7], {
    name: "回访抽查批次",
    reported: "10.00",
    computed: "9.17",
  }),
  found("error", "missing-explanation", [22, 8], {
    name: "工单一次办结率",
    weight: "15.00",
    score: "14.70",
  }),
  found("error", "total-mismatch", [33, 7], {
    basis: "computed",
    sum: "95.37",
    reported: "98.30",
  }),
  found("warning", "overachieved", [20, 5], {
    name: "热线受理量",
    actual: "65600.00(件)",
    target: "≥50000.00(件)",
    share: "131.20",
    threshold: "130.00",
  }),
  found("notice", "band-edge", [25, 7], {
    name: "长效管理机制健全性",
    reported: "12.00",
    attainment: "partly",
    low: "9.00",
    high: "12.00",
  }),
  found("notice", "no-grade", null, {}),
];

/** A form as the app would show it with these changes and outlines. */
const checked = (
  assessment: Assessment,
  changes: readonly Change[] = [],
  outlines: readonly Change[] = [],
  pending: Assessment = assessment,
  judgeable: readonly JudgedRow[] = [],
): CheckedForm => ({
  assessment,
  pending,
  judgeable,
  changes,
  outlines,
  whatIf: { ...whatIf(pending, defaultProfile), worth: whatIf(assessment, defaultProfile).worth },
});

export const withFindings: CheckedForm = checked(
  assessmentOf({
    rows: judged,
    funds: { reported: "9.60", computed: "9.50" },
    total: { reported: "98.30", computed: "95.37" },
    grade: { reported: "优", computed: "优" },
    findings,
  }),
  changes,
  outlines,
);

/** The same with the outlines of two rows among the pending changes. */
export const withOutlines: CheckedForm = checked(
  {
    ...withFindings.assessment,
    findings: [
      ...findings.slice(0, 2),
      found("error", "missing-explanation", [25, 8], {
        name: "长效管理机制健全性",
        weight: "15.00",
        score: "12.00",
      }),
      ...findings.slice(2),
    ],
  },
  [...changes, ...twoOutlines].sort((one, other) => one.at.row - other.at.row),
  twoOutlines,
);

export const allClear: CheckedForm = checked(
  assessmentOf({
    project: "物业事务管理",
    rows: correct,
    total: { reported: "95.37", computed: "95.37" },
    grade: { reported: "优", computed: "优" },
  }),
);

export const readyToWrite: CheckedForm = checked(
  assessmentOf({
    project: "物业事务管理",
    range: "A40:H72",
    rows: correct,
    total: { reported: null, computed: "95.37" },
    grade: { reported: null, computed: "优" },
  }),
  [change(33, 7, "total", "总分", "", "95.37"), change(34, 7, "grade", "评分等级", "", "优")],
);

const undecidedAssessment = assessmentOf({
  project: "",
  rows,
  total: { reported: null, computed: null },
  grade: { reported: null, computed: null },
  findings: [
    found("error", "missing-field", [3, 2], { field: "project" }),
    found("warning", "needs-judgement", [25, 7], {
      name: "长效管理机制健全性",
      low: "9.00",
      high: "12.00",
    }),
  ],
});

const undecidedRows = judgeableRows(undecidedAssessment, defaultProfile);

export const undecided: CheckedForm = checked(
  undecidedAssessment,
  [],
  [],
  undecidedAssessment,
  undecidedRows.map((row) => ({ ...row, chosen: null })),
);

export const unknownColumn: CheckedForm = checked(
  assessmentOf({
    rows,
    headers: [unknown],
    total: { reported: "98.30", computed: null },
    grade: { reported: "优", computed: null },
    findings: [
      found("error", "layout-unclear", [19, 5], {
        reason: "column-not-placed",
        text: "年末摸底情况（自查）",
      }),
      found("error", "missing-actual", [20, 3], { name: "热线受理量" }),
    ],
  }),
);

export const chosenColumn: CheckedForm = {
  ...withFindings,
  assessment: {
    ...withFindings.assessment,
    form: { ...withFindings.assessment.form, headers: [chosen] },
  },
};

/** The same with a score chosen for the row that is open. */
export const withJudgement: CheckedForm = checked(
  undecidedAssessment,
  [
    change(25, 7, "indicator-score", "长效管理机制健全性", "", "10.50"),
    change(33, 7, "total", "总分", "", "93.87"),
    change(34, 7, "grade", "评分等级", "", "优"),
  ],
  [],
  {
    ...undecidedAssessment,
    total: { ...undecidedAssessment.total, computed: "93.87" },
    grade: { reported: null, computed: "优" },
  },
  undecidedRows.map((row) => ({ ...row, chosen: "10.50" })),
);

/** An answer that names none of the three wordings. */
export const unworded: CheckedForm = {
  ...undecided,
  judgeable: undecidedRows.map((row) => ({
    ...row,
    attainment: null,
    low: "0.00",
    high: "15.00",
    chosen: null,
  })),
};

export const wordy: CheckedForm = checked(
  assessmentOf({
    project:
      "城乡社区公共设施综合养护与应急抢修服务保障经费（含历史遗留小区电梯安全评估及更新改造补助）",
    rows: judged.map((row, index): RowTuple =>
      index === 0
        ? [
            row[0],
            row[1],
            "应急抢修到场及时率及处置完成率综合达标情况".repeat(2),
            row[3],
            row[4],
            row[5],
            row[6],
            row[7],
          ]
        : row,
    ),
    total: { reported: "100.00", computed: "75.37" },
    grade: { reported: "优", computed: "中" },
    findings: Array.from({ length: 12 }, (_, index) =>
      found("error", "score-mismatch", [20 + index, 27], {
        name: "应急抢修到场及时率及处置完成率综合达标情况",
        reported: "10.00",
        computed: "9.17",
      }),
    ),
  }),
  [
    change(
      120,
      28,
      "indicator-score",
      "应急抢修到场及时率及处置完成率综合达标情况",
      "10.00",
      "9.17",
    ),
  ],
);

const tickedOf = (form: CheckedForm): ReadonlySet<string> =>
  new Set(form.changes.filter(({ overFormula }) => !overFormula).map(({ at }) => a1(at)));

const base: AppState = {
  phase: "ready",
  task: null,
  sheet: { id: "{1}", name: "自评表" },
  forms: [],
  elsewhere: null,
  hasDeclaration: false,
  cutAt: null,
  isProtected: false,
  editedRows: [],
  shown: 0,
  ticked: new Set(),
  undoable: 0,
  flagCount: 0,
  chosenHeaders: 0,
  selection: null,
  profile: { profile: defaultProfile, base: defaultNamed, kept: true, mistakes: [] },
  notice: null,
};

/** The state that shows one form. */
export const showing = (form: CheckedForm, more: Partial<AppState> = {}): AppState => ({
  ...base,
  forms: [form],
  ticked: tickedOf(form),
  ...more,
});

const noticed = (notice: Notice, more: Partial<AppState> = {}) =>
  showing(withFindings, { notice, ...more });

const refused = (
  code: Extract<Notice, { kind: "refused" }>["code"],
  hostCode: string,
  task: Task,
): Notice => ({
  kind: "refused",
  code,
  hostCode,
  task,
});

const elsewhere = [
  { id: "{2}", name: "热线服务保障经费", forms: 1, at: at(1, 1) },
  { id: "{3}", name: "2024年度城乡社区公共设施综合养护与应急抢修", forms: 3, at: at(4, 2) },
];
/** Stricter than 国标: 优 from 95 points on, formula A. */
export const adjusted: ChosenProfile = {
  base: defaultNamed,
  profile: {
    ...defaultProfile,
    name: "国标 2020（本单位调整）",
    quantitative: { ...defaultProfile.quantitative, exceeded: "A" },
    grades: defaultProfile.grades.map((grade) =>
      grade.name === "优" ? { ...grade, from: "96" } : grade,
    ),
  },
};

const kept = readKept({ basedOn: "shanghai", grade: 90, places: { score: 3 } });

export const states = {
  starting: { ...base, phase: "starting", sheet: null },
  findings: showing(withFindings),
  edited: showing(withFindings, { editedRows: [21, 22] }),
  protected: showing(withFindings, { isProtected: true }),
  "finding-selected": showing(withFindings, { selection: at(22, 8) }),
  "outlines-wanted": showing(withOutlines),
  "all-clear": showing(allClear),
  "ready-to-write": showing(readyToWrite),
  undecided: showing(undecided),
  "judgement-chosen": showing(withJudgement),
  unworded: showing(unworded),
  wordy: showing(wordy),
  "several-forms": showing(withFindings, {
    forms: [allClear, withFindings, readyToWrite].map((form, index) => ({
      ...form,
      assessment: {
        ...form.assessment,
        form: { ...form.assessment.form, range: `A${index * 40 + 1}:H${index * 40 + 33}` },
      },
    })),
    shown: 1,
  }),
  "column-unknown": showing(unknownColumn),
  "column-chosen": showing(chosenColumn, { chosenHeaders: 2 }),
  "column-needed": showing(chosenColumn, {
    chosenHeaders: 2,
    notice: { kind: "column-needed", role: "target" },
  }),
  "columns-not-kept": showing(chosenColumn, {
    chosenHeaders: 1,
    notice: refused("workbook-read-only", "AccessDenied", "keeping-columns"),
  }),
  "no-form": base,
  "form-elsewhere": { ...base, elsewhere: { sheets: elsewhere, looked: 6, unread: ["明细账"] } },
  "no-form-anywhere": { ...base, elsewhere: { sheets: [], looked: 3, unread: [] } },
  declaration: { ...base, hasDeclaration: true },
  unread: {
    ...base,
    sheet: null,
    notice: refused("cell-editing", "InvalidOperationInCellEditMode", "checking"),
  },
  checking: showing(withFindings, { task: "checking" }),
  writing: showing(withFindings, { task: "writing" }),
  written: noticed({ kind: "written", count: 4 }, { undoable: 1 }),
  undone: noticed({ kind: "undone", count: 4, kept: [] }),
  "undone-partly": noticed({ kind: "undone", count: 3, kept: ["H22"] }),
  "sheet-changed": noticed({ kind: "sheet-changed" }),
  "undo-blocked": noticed({ kind: "undo-blocked", cells: ["G21", "G33"] }, { undoable: 1 }),
  "nothing-to-write": showing(allClear, { notice: { kind: "nothing-to-write" } }),
  flagged: noticed({ kind: "flagged", count: 2 }, { flagCount: 2 }),
  "nothing-to-flag": showing(allClear, { notice: { kind: "nothing-to-flag" } }),
  "flags-cleared": noticed({ kind: "flags-cleared", count: 2 }),
  "template-made": { ...base, notice: { kind: "template-made", name: "绩效自评表" } },
  "cut-off": showing(withFindings, { cutAt: "CV5000" }),
  waiting: showing(withFindings, { task: "writing", notice: { kind: "waiting" } }),
  "refused-editing": noticed(refused("cell-editing", "InvalidOperationInCellEditMode", "writing")),
  "refused-protected": noticed(refused("sheet-protected", "AccessDenied", "flagging")),
  "refused-unknown": noticed(refused("unknown", "GeneralException", "undoing"), { undoable: 1 }),
  "rules-unkept": noticed(refused("workbook-read-only", "AccessDenied", "keeping-profile"), {
    profile: { ...adjusted, kept: false, mistakes: [] },
  }),
  "rules-kept": noticed({ kind: "profile-kept", name: adjusted.profile.name }),
  "rules-not-used": showing(withFindings, {
    profile: {
      profile: defaultProfile,
      base: defaultNamed,
      kept: true,
      mistakes: kept.kind === "mistakes" ? kept.mistakes : [],
    },
  }),
} satisfies Readonly<Record<string, AppState>>;

export type StateName = keyof typeof states;

/** 95.00 and 优 by 国标; a ≤ target is exceeded, which formula A makes 94.00. */
export const scored: CheckedForm = checkedForm(
  assess(
    formOf({
      funds: [{}],
      rows: [
        { row: 20, target: "≥10件", actual: "12件", weight: "50", score: "50" },
        { row: 21, level1: "效益指标", target: "≤10%", actual: "12%", weight: "30", score: "25" },
        { row: 22, level1: "满意度指标", target: "≥90%", actual: "95%", weight: "10", score: "10" },
      ],
    }),
    defaultProfile,
  ),
  "{1}",
  defaultProfile,
  NO_WISHES,
);

/** States in which 评分规则 is open. */
export const rulesPages = {
  rules: showing(scored),
  "rules-adjusted": showing(scored, { profile: { ...adjusted, kept: true, mistakes: [] } }),
  "rules-broken": { ...states["rules-not-used"], forms: [scored] },
  "rules-no-form": states["no-form"],
} satisfies Readonly<Record<string, AppState>>;

export type RulesPageName = keyof typeof rulesPages;

export const failures: readonly StartFailure[] = [
  "office-missing",
  "office-silent",
  "not-in-excel",
  "too-old",
  "crashed",
];
