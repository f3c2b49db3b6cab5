import type { FindingCode } from "../../src/domain/findings/finding";
import { SEVERITY, withSeverity } from "../../src/domain/findings/severity";
import { assess } from "../../src/domain/assessment/assess";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { profileNamed } from "../../src/domain/profiles/profiles";
import { findingMessage } from "../../src/messages/zh-cn/findings";
import { findingsOf } from "../support/every-finding";
import { formOf, place, type FormText } from "../support/form";
import type { Form } from "../../src/domain/form/model/form";

const ROW = { name: "培训次数" };
const PARTLY = { ...ROW, target: "提升", actual: "部分达成" };
const GOAL = { goal: place(10, 2, "完成培训"), outcome: place(10, 5, "完成培训") };

/** A form with the finding, and its whole sentence. */
const SENTENCES: Readonly<Record<FindingCode, readonly [FormText, Partial<Form>, string]>> = {
  "missing-explanation": [
    { rows: [{ ...ROW, actual: "9", score: "9" }] },
    {},
    "“培训次数”得 9.00 分，低于分值 10.00 分，请填写偏差原因和改进措施。",
  ],
  "score-mismatch": [
    { rows: [{ ...ROW, actual: "9.5", score: "9" }] },
    {},
    "“培训次数”得分应为 9.50 分，表上写的是 9.00 分。",
  ],
  "score-out-of-band": [
    { rows: [{ ...PARTLY, score: "9" }] },
    {},
    "“培训次数”的完成情况属“部分达成”档，应评 6.00 至 8.00 分，表上写的是 9.00 分，请核对。",
  ],
  "band-edge": [
    { rows: [{ ...PARTLY, score: "8" }] },
    {},
    "“培训次数”的完成情况属“部分达成”档，得 8.00 分正好是该档上限，有的系统不接受，建议评得略低一些。",
  ],
  "adjusted-score": [
    { rows: [{ ...ROW, actual: "15", score: "9", explanation: "指标值偏低，下年调高" }] },
    {},
    "“培训次数”超额完成较多，表上评 9.00 分，低于公式得分 10.00 分，已说明原因，按表上得分计，不改动。",
  ],
  "own-criterion": [
    { rows: [{ ...ROW, score: "9", criterion: "由专家组酌情评分" }] },
    {},
    "“培训次数”有本行评分标准“由专家组酌情评分”，由人评定，按表上得分计，这里不计算，也不改动，请人工核对。",
  ],
  "free-answer": [
    { rows: [{ ...ROW, target: "提升", actual: "村民说好", score: "10" }] },
    {},
    "“培训次数”的实际完成值写的是“村民说好”，算不算达到目标由填报人判断，请核对得分。",
  ],
  "score-exceeds-weight": [
    { rows: [{ ...ROW, score: "12" }] },
    {},
    "“培训次数”得分 12.00 分超过分值 10.00 分，请改正。",
  ],
  "negative-score": [
    { rows: [{ ...ROW, score: "-1" }] },
    {},
    "“培训次数”得分 -1.00 分是负数，最低为 0 分，请改正。",
  ],
  "needs-judgement": [
    { rows: [{ ...PARTLY }] },
    {},
    "“培训次数”是定性指标，还没有得分，请在 6.00 至 8.00 分之间评分。",
  ],
  "missing-target": [
    { rows: [{ ...ROW, target: "" }] },
    {},
    "“培训次数”没有填写年度指标值，请补填。",
  ],
  unfilled: [
    { rows: [{ actual: "" }, { ...ROW, actual: "" }], funds: [{ executed: "", budget: "" }] },
    { project: place(3, 2, "") },
    "这张表还没有填写：待填指标 2 行，待填栏目 3 个（项目名称、全年预算数、全年执行数）。",
  ],
  "missing-actual": [
    { rows: [{ ...ROW, actual: "" }, {}] },
    {},
    "“培训次数”没有填写实际完成值，请补填。",
  ],
  "missing-weight": [{ rows: [{ ...ROW, weight: "" }] }, {}, "“培训次数”没有填写分值，请补填。"],
  "unreadable-target": [
    { rows: [{ ...ROW, target: "?" }] },
    {},
    "“培训次数”的年度指标值“?”认不出，请写成“≥95%”“=3份”这样，或写成文字要求。",
  ],
  "unreadable-actual": [
    { rows: [{ ...ROW, target: "≤30万元", actual: "完成" }] },
    {},
    "“培训次数”的目标值“≤30万元”是数字，完成值“完成”是文字，请填写实际完成的数字。",
  ],
  "unit-mismatch": [
    { rows: [{ ...ROW, target: "≥5个", actual: "5人次" }] },
    {},
    "“培训次数”的目标值单位是“个”，完成值单位是“人次”，无法换算，请统一单位。",
  ],
  "weight-sum": [
    { rows: [{ ...ROW, weight: "90" }], total: { weight: "100" } },
    {},
    "各项分值合计 90.00 分，应为 100.00 分，请调整。",
  ],
  "category-weight": [
    { rows: [{ ...ROW, weight: "60" }] },
    {},
    "“产出指标”的分值合计 60.00 分，评分规则的分配是 50.00 分，请确认本单位是否另有规定。",
  ],
  "total-mismatch": [
    { rows: [{ ...ROW, actual: "9.5", score: "9.5" }], total: { score: "9" } },
    {},
    "总分应为 9.50 分，表上写的是 9.00 分。",
  ],
  "grade-mismatch": [
    { rows: [{ ...ROW, weight: "90", score: "90" }], grade: "良" },
    {},
    "按 90.00 分应评为“优”（90 分及以上），表上写的是“良”。",
  ],
  "rate-mismatch": [
    { funds: [{ budget: "1171.29", executed: "1112.89", rate: "95.1%" }] },
    {},
    "执行率应为 95.01%（执行数 1,112.89 ÷ 预算数 1,171.29），表上写的是 95.1%。",
  ],
  "funds-sum": [
    {
      funds: [
        { initial: "1,200", budget: "0", executed: "0" },
        { role: "part", initial: "1,100", budget: "0", executed: "0" },
      ],
    },
    {},
    "年初预算数的各项资金合计 1,100，与年度资金总额 1,200 不一致，请核对。",
  ],
  "budget-zero": [
    { funds: [{ budget: "0" }] },
    {},
    "全年预算数为空或为 0，算不出执行率和得分，请补填。",
  ],
  "over-executed": [
    { funds: [{ budget: "1000", executed: "1200.50" }] },
    {},
    "全年执行数 1,200.5 超过全年预算数 1,000，得分最高为该项分值，请核对数据，或说明原因。",
  ],
  overachieved: [
    { rows: [{ ...ROW, target: "≥33", actual: "52" }] },
    {},
    "“培训次数”完成值“52”是目标值“≥33”的 157.58%，达到 130% 以上，请说明原因。",
  ],
  "explanation-incomplete": [
    { rows: [{ ...ROW, actual: "9", score: "9", explanation: "受天气影响" }] },
    {},
    "“培训次数”的说明没有写明改进措施，建议补充。",
  ],
  "outcome-copies-goal": [
    {},
    { goals: [GOAL] },
    "实际完成情况与预期目标（B10）的文字完全相同，请写明实际完成了什么。",
  ],
  "duplicate-indicator": [
    { rows: [ROW, ROW] },
    {},
    "“培训次数”与 C20 的指标重名，请确认是否重复填写。",
  ],
  "placeholder-row": [
    { rows: [{ name: "指标2：", placeholder: true }] },
    {},
    "“指标2：”是模板中没有填写的行，请补填或删除。",
  ],
  "missing-field": [{}, { project: place(3, 2, "") }, "项目名称没有填写，请补填。"],
  "unrecognised-label": [
    {},
    {
      unit: null,
      unknownLabels: [
        { at: { row: 4, column: 4 }, text: "牵头机构", value: "某中心", missing: ["unit"] },
      ],
    },
    "“牵头机构”这一栏认不出，“某中心”没有读取。表上还缺实施单位，如果就是这一栏，请改成这个名称。",
  ],
  "no-weight-column": [{}, { hasWeights: false }, "表中没有“分值”列，不核对分值，也不计算得分。"],
  "no-score-column": [{}, { hasScores: false }, "表中没有“得分”列，不核对得分。"],
  "no-explanation-column": [
    {},
    { hasExplanations: false },
    "表中没有“偏差原因分析及改进措施”列，不核对扣分说明。",
  ],
  "no-funds": [{}, {}, "表中没有“项目资金”部分，不核对预算执行情况。"],
  "no-total": [{}, {}, "表中没有“总分”，不核对总分。"],
  "no-grade": [{}, {}, "表中没有“评分等级”，不核对等级。"],
  "layout-unclear": [
    { rows: [{ ...ROW, score: "八分" }] },
    {},
    "这里应填数字，“八分”认不出，请改成数字。",
  ],
};

const SAME = "因招标较晚，部分培训未办；下一步提前启动招标。";

describe("a finding's sentence", () => {
  it.each([
    [
      { rows: [{ ...ROW, explanation: "部分未完成" }] },
      "“培训次数”得了满分，说明中却写着未完成，请核对得分或说明。",
    ],
    [
      { rows: [{ ...ROW, actual: "9", score: "9", explanation: "已全部完成" }] },
      "“培训次数”扣了分，说明中却写着已全部完成，请核对得分，或写明扣分的原因。",
    ],
    [
      {
        rows: [
          { ...ROW, actual: "9", score: "9", explanation: SAME },
          { name: "甲", target: "≥20", actual: "18", score: "9", explanation: SAME },
        ],
      },
      "“甲”的说明与 H20 的文字相同，请按本行的情况分别说明。",
    ],
  ])("of an explanation says what is the matter with it: %j", (text, sentence) => {
    const { findings } = assess(formOf(text), defaultProfile);
    expect(findings.map(findingMessage)).toContain(sentence);
  });

  it.each([
    [
      { budget: "100", executed: "85", explanation: "" },
      "四川",
      "执行率 85% 低于 90%，请说明原因。",
    ],
    [
      { initial: "1000", budget: "1200", executed: "1200", explanation: "" },
      "四川",
      "全年预算数 1,200 与年初预算数 1,000 不同，请说明调整原因。",
    ],
  ])("of money to be explained, %j under %s: %s", (funds, name, sentence) => {
    const profile = profileNamed(name) ?? defaultProfile;
    const explanation = { ...profile.explanation, requiredBelowWeight: false };
    const { findings } = assess(formOf({ funds: [funds] }), { ...profile, explanation });
    expect(findings.map(findingMessage)).toContain(sentence);
  });

  it("of a limit passed names target and answer", () => {
    const rows = [{ ...ROW, target: "≤10", actual: "11", score: "10" }];
    const { findings } = assess(formOf({ rows }), profileNamed("天津") ?? defaultProfile);
    expect(findings.map(findingMessage)).toContain(
      "“培训次数”完成值“11”超过目标值“≤10”，请说明原因。",
    );
  });

  it.each(Object.entries(SENTENCES))("of %s", (code, [text, changes, sentence]) => {
    const { findings } = assess(formOf(text, changes), defaultProfile);
    const finding = findings.find((each) => each.code === code);
    expect(finding && findingMessage(finding)).toBe(sentence);
  });

  it.each(Object.keys(SEVERITY) as FindingCode[])("of %s is whole, whatever its turn", (code) => {
    expect(findingsOf(code)).not.toEqual([]);
    for (const finding of findingsOf(code)) {
      const message = findingMessage(finding);
      expect(message).toMatch(/^[^\s].*。$/u);
      expect(message).not.toMatch(/undefined|null|NaN/);
    }
  });

  it.each([
    [
      "row-not-placed",
      "这一行“说明”和表头的栏目对不上，没有核对，也不写入。请看各格是否填错了栏。",
    ],
    [
      "column-not-placed",
      "这一列的表头“说明”认不出，没有核对，也不写入。请改用通行的名称，或在“栏目识别”里选。",
    ],
    ["cell-not-placed", "这一格的内容“说明”不该填在这一栏，没有核对，也不写入。请移到对应的栏。"],
  ] as const)("says what about the layout is unclear: %s", (reason, sentence) => {
    const unclear = [{ at: { row: 30, column: 1 }, reason, text: "说明" }];
    const { findings } = assess(formOf({}, { unplaced: unclear }), defaultProfile);
    expect(findings.map(findingMessage)).toContain(sentence);
  });

  it.each<[FormText, string]>([
    [
      { rows: [{ target: "提升", actual: "达成", score: "3" }], total: { score: "9" } },
      "按表上得分和算出的得分合计，总分应为 3.00 分，表上写的是 9.00 分，请核对。",
    ],
    [
      { rows: [{ ...ROW }, PARTLY, { ...PARTLY, name: "甲" }], total: { score: "30" } },
      "还有 2 行没有得分，按表上得分和算出的得分合计，总分应在 22.00 至 26.00 分之间，表上写的是 30.00 分，请核对。",
    ],
    [
      { rows: [{ ...PARTLY, weight: "100", score: "85" }], grade: "优" },
      "按表上得分和算出的得分合计 85.00 分，应评为“良”（80 分及以上），表上写的是“优”，请核对。",
    ],
    [
      { rows: [{ ...PARTLY, weight: "98" }], grade: "优" },
      "还有 1 行没有得分，按表上得分和算出的得分合计 58.80 至 78.40 分，应评为“中”或“差”，表上写的是“优”，请核对。",
    ],
    [
      { rows: [{ ...PARTLY, actual: "覆盖", weight: "89" }], grade: "优" },
      "还有 1 行没有得分，按表上得分和算出的得分合计 0.00 至 89.00 分，应评为“良”“中”或“差”，表上写的是“优”，请核对。",
    ],
  ])("of a total tells what was counted: %j", (text, sentence) => {
    const { findings } = assess(formOf(text), defaultProfile);
    expect(findings.map(findingMessage)).toContain(sentence);
  });

  it.each([
    [
      { text: "#DIV/0!", formula: "=E13/D13" },
      "这一格显示 #DIV/0!：公式的除数为空或为 0，请补填除数，或直接填写结果。",
    ],
    [
      { text: "#DIV/0!", formula: "=E8/D8*100", withoutBudget: true },
      "这一格显示 #DIV/0!：这部分没有预算，公式除以了 0。这里应显示 0.00 或“-”，请把公式改为 =IFERROR(E8/D8*100,0)。",
    ],
    [{ text: "#REF!" }, "这一格显示 #REF!：公式引用的单元格已被删除，请改正公式，或直接填写结果。"],
    [
      { text: "=F20*#REF!" },
      "这一格显示 =F20*#REF!：公式引用的单元格已被删除，请改正公式，或直接填写结果。",
    ],
    [{ text: "#SPILL!" }, "这一格显示 #SPILL!：公式没有算出结果，请改正公式，或直接填写结果。"],
  ] as const)("says what to do about %j", (error, sentence) => {
    const cell = { row: 20, column: 7 };
    const finding = withSeverity({
      code: "layout-unclear",
      cell,
      reason: "error-value",
      ...error,
    });
    expect(findingMessage(finding)).toBe(sentence);
  });

  it.each([
    ["not-calculated", "这里的公式 =F13 还没有计算，请用 Excel 打开，按 F9 计算后保存，再来核对。"],
    [
      "formula-as-text",
      "这里的公式“=F13”是按文字填的，Excel 没有计算。请把单元格格式改为“常规”，再重新输入公式。",
    ],
  ] as const)("says how a formula gets its result: %s", (reason, sentence) => {
    const cell = { row: 13, column: 7 };
    const finding = withSeverity({ code: "layout-unclear", cell, reason, text: "=F13" });
    expect(findingMessage(finding)).toBe(sentence);
  });

  it("names the executed amount where that is missing", () => {
    const { findings } = assess(formOf({ funds: [{ executed: "" }] }), defaultProfile);
    expect(findings.map(findingMessage)).toContain("“年度资金总额”没有填写全年执行数，请补填。");
  });
});
