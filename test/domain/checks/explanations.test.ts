import type { FindingCode } from "../../../src/domain/findings/finding";
import { assess } from "../../../src/domain/assessment/assess";
import type { Profile } from "../../../src/domain/profiles/profile";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { factsOf, findingsIn, ofCode } from "../../support/findings";
import { formOf, type FormText, type FundsText, type RowText } from "../../support/form";

const CODES: readonly FindingCode[] = ["missing-explanation", "explanation-incomplete"];
const found = (row: RowText, profile = defaultProfile) =>
  findingsIn(formOf({ rows: [row] }), CODES, profile);

const LOST: RowText = { target: "≥10", actual: "9", score: "9" };
const FIFTEEN = "因招标较晚未办下一步提前启动它";
const GOOD = "因招标较晚，部分培训未办；下一步提前启动招标。";

describe("an explanation", () => {
  it.each([
    [{ target: "≥10", actual: "9", score: "9" }, ["missing-explanation H20"]],
    [{ target: "≥10", actual: "9", score: "9.99" }, ["missing-explanation H20"]],
    [{ target: "≥10", actual: "10", score: "10" }, []],
    // the printed score decides, even where it is wrong
    [{ target: "≥10", actual: "10", score: "9" }, ["missing-explanation H20"]],
    [{ target: "≥10", actual: "9", score: "10" }, []],
    // else the computed one
    [{ target: "≥10", actual: "9", score: "" }, ["missing-explanation H20"]],
    [{ target: "≥10", actual: "10", score: "" }, []],
    [{ target: "提升", actual: "部分达成", score: "7" }, ["missing-explanation H20"]],
    [{ target: "提升", actual: "部分达成", score: "" }, []],
    [{ target: "≥10", actual: "9", score: "9", explanation: null }, []],
    [{ target: "≥10", actual: "9", score: "9", weight: null }, []],
    [{ target: "≥10", actual: "0", score: "0", weight: "0" }, []],
    [{ target: "≥10", actual: "0", score: "0", weight: "-" }, []],
  ])("is asked for where points were lost: %j gives %j", (row, expected) => {
    expect(found(row)).toEqual(expected);
  });

  it.each([
    "无",
    "暂无",
    " 无 。",
    "0",
    "0.00",
    "/",
    "-",
    "——",
    "—",
    "不适用",
    "无偏差",
    "N/A",
    "……",
    "原因：；改进措施：",
    "原因：…；改进措施：…",
    "偏差原因：无；改进措施：无",
    "偏差原因分析：无 改进措施：无",
  ])("%j says nothing", (explanation) => {
    expect(found({ ...LOST, explanation })).toEqual(["missing-explanation H20"]);
  });

  it.each([
    GOOD,
    "因资金有限，宣传只能覆盖一部分人群，后续通过公众号加强宣传。",
    "物业服务企业从业人员较多，水平层次不齐，履责意识的提升有个过程。后续持续开展培训和宣传。",
    "受疫情影响，活动推迟，将于2025年一季度补办",
    "原因：人员调动；措施：每季度通报进度",
    "招标流程长。改进措施：提前编制采购计划",
    "项目变更，已督促施工单位加快进度",
    // a need names what is lacking and what is to be done
    "制度仍需健全",
    "长效机制有待完善",
  ])("%j is complete", (explanation) => {
    expect(found({ ...LOST, explanation })).toEqual([]);
  });

  it.each([
    "因疫情影响，部分培训未能开展。",
    "由于年初计划安排偏高，未完成",
    "受天气影响",
    "原因：资金不足；改进措施：无",
    "今后加强管理。",
    "进一步加大力度",
    "继续努力",
    "原因：无；改进措施：加强管理",
  ])("%j tells only half", (explanation) => {
    expect(found({ ...LOST, explanation })).toEqual(["explanation-incomplete H20"]);
  });

  it("is not judged where no points were lost", () => {
    expect(found({ target: "≥10", actual: "10", score: "10", explanation: "继续努力" })).toEqual(
      [],
    );
  });

  const LOST_HERE = { ...LOST, explanation: "" };
  const FULL: RowText = { target: "≥10", actual: "10", score: "10" };

  it.each([
    ["该项培训未完成，将于下年补办", true],
    ["因招标较晚，年底未完成全部培训", true],
    ["部分培训未按时完成", true],
    ["无未完成事项", false],
    ["上年未完成的培训已补办", false],
    ["2023年未完成1项，已补办", false],
    ["2024年未完成1项", true],
    ["不存在未完成的情况", false],
    ["原计划10场，实际10场", false],
    ["未完成原因：无", false],
    ["", false],
    ["已全部完成", false],
    ["完成10场，1场未完成", true],
  ])("of a row with full points that says %j contradicts them: %s", (explanation, wrong) => {
    expect(found({ ...FULL, explanation })).toEqual(wrong ? ["explanation-incomplete H20"] : []);
  });

  it.each([
    ["已全部完成。", "lost-but-finished"],
    ["年度任务已全部完成，后续继续加强管理", "lost-but-finished"],
    ["均已完成，无偏差", "lost-but-finished"],
    ["已全部完成，但验收较晚，下一步提前组织验收", null],
    ["因招标较晚，12月才全部完成，已全部完成验收；下一步提前招标", null],
    ["已于12月全部完成，已全部完成验收，今后加快进度", null],
    ["除一场外已全部完成，下一步补办", null],
    ["受天气影响", "lacks"],
  ])("of a row that lost points that says %j: %s", (explanation, reason) => {
    const { findings } = assess(formOf({ rows: [{ ...LOST, explanation }] }), defaultProfile);
    const [judged] = ofCode(findings, "explanation-incomplete");
    expect(judged?.fault.why ?? null).toBe(reason);
  });

  it.each([
    ["the same longer text", [GOOD, GOOD], ["explanation-incomplete H21"]],
    [
      "pasted thrice",
      [GOOD, GOOD, GOOD],
      ["explanation-incomplete H21", "explanation-incomplete H22"],
    ],
    [
      "apart from punctuation",
      [GOOD, ` ${GOOD.replace("；", "。")} `],
      ["explanation-incomplete H21"],
    ],
    ["a word differs", [GOOD, GOOD.replace("培训", "宣传")], []],
    ["fifteen characters are long enough", [FIFTEEN, FIFTEEN], ["explanation-incomplete H21"]],
    ["fourteen are not", [FIFTEEN.slice(1), FIFTEEN.slice(1)], []],
    ["too short to tell", ["因疫情推迟，后续补办", "因疫情推迟，后续补办"], []],
  ])("pasted into rows of other figures is noticed: %s", (_, texts, expected) => {
    const rows = texts.map((explanation, index) => ({
      ...LOST,
      target: `≥${10 + index}`,
      explanation,
    }));
    expect(findingsIn(formOf({ rows }), CODES)).toEqual(expected);
  });

  it("pasted into judged rows is noticed though they ask and give the same words", () => {
    const judged = { target: "提升", actual: "部分达成", score: "7", explanation: GOOD };
    expect(findingsIn(formOf({ rows: [judged, judged] }), CODES)).toEqual([
      "explanation-incomplete H21",
    ]);
  });

  it.each([
    ["rows of the same figures", [{ ...LOST }, { ...LOST }]],
    ["a row that lost nothing", [{ ...FULL }, { ...LOST }]],
    [
      "rows of one name",
      [
        { ...LOST, name: "甲" },
        { ...LOST, name: "甲", target: "≥11" },
      ],
    ],
  ])("shared by %s is no pasted one", (_, rows) => {
    const form = formOf({ rows: rows.map((row) => ({ ...row, explanation: GOOD })) });
    expect(findingsIn(form, CODES)).toEqual([]);
  });

  it("merged over several rows is written once", () => {
    const form = formOf({
      rows: [
        { ...LOST, explanation: GOOD },
        { ...LOST, target: "≥11" },
      ],
    });
    const [first, second] = form.indicators;
    if (!first || !second) throw new Error("two rows are asked for");
    const merged = { ...form, indicators: [first, { ...second, explanation: first.explanation }] };
    expect(findingsIn(merged, CODES)).toEqual([]);
  });

  const ruled = (changes: Partial<Profile["explanation"]>): Profile => ({
    ...defaultProfile,
    explanation: { ...defaultProfile.explanation, requiredBelowWeight: false, ...changes },
  });

  it.each([
    ["89.99", "", ["missing-explanation I8"]],
    ["90", "", []],
    ["89.999", "无", ["missing-explanation I8"]],
    ["50", "资金下达较晚", []],
    ["50", "今后加强管理", ["explanation-incomplete I8"]],
    ["50", null, []],
    ["", "", []],
    ["-", "", []],
  ])("is due below a rate of execution: %s spent, %j", (executed, explanation, expected) => {
    const form = formOf({ funds: [{ executed, explanation }] });
    expect(findingsIn(form, CODES, ruled({ requiredExecutionBelow: "90" }))).toEqual(expected);
  });

  it("is due for 年度资金总额, not for its parts", () => {
    const part = { role: "part" as const, executed: "50", explanation: "" };
    const form = formOf({ funds: [{ explanation: "无需" }, part] });
    expect(findingsIn(form, CODES, ruled({ requiredExecutionBelow: "90" }))).toEqual([]);
  });

  it("is due for no rate where there is no budget", () => {
    const form = formOf({ funds: [{ budget: "0", explanation: "" }] });
    expect(findingsIn(form, CODES, ruled({ requiredExecutionBelow: "90" }))).toEqual([]);
  });

  it.each([
    ["1,200", "1200.00", "", []],
    ["1,200", "1,000", "", ["missing-explanation I8"]],
    ["1,000", "1,200", "", ["missing-explanation I8"]],
    ["1,000", "1,200", "年中追加", []],
    ["", "1,200", "", []],
    ["-", "1,200", "", []],
    ["1,200", "-", "", []],
  ])("is due for a changed budget: %s, then %s, %j", (initial, budget, explanation, expected) => {
    const form = formOf({ funds: [{ initial, budget, executed: budget, explanation }] });
    expect(findingsIn(form, CODES, ruled({ requiredForBudgetChange: true }))).toEqual(expected);
    expect(findingsIn(form, CODES)).toEqual([]);
  });

  it.each([
    [{ target: "≤10", actual: "10.01", score: "10" }, ["missing-explanation H20"]],
    [{ target: "≤10", actual: "10" }, []],
    [{ target: "10-20", actual: "21" }, ["missing-explanation H20"]],
    [{ target: "10-20", actual: "9" }, []],
    [{ target: "≥10", actual: "9" }, []],
    [{ target: "≤10个", actual: "11次" }, []],
    // 0.06 may be 0.06 % or 6 %
    [{ target: "≤5%", actual: "0.06" }, []],
    [{ target: "≤10", actual: "完成" }, []],
    [{ target: "提升", actual: "11" }, []],
    [{ target: "", actual: "11" }, []],
    [{ target: "≤10", actual: "11", explanation: "工程量增加" }, []],
  ])("is due past a limit: %j gives %j", (row, expected) => {
    expect(found(row, ruled({ requiredPastLimit: true }))).toEqual(expected);
  });

  it("of an over-achieved row names a cause where the profile demands one", () => {
    const quantitative = { ...defaultProfile.quantitative, overachievedDemands: "cause" as const };
    const profile = { ...ruled({}), quantitative };
    const over = { target: "≥10", actual: "13", score: "10" };
    expect(found({ ...over, explanation: "今后加强管理" }, profile)).toEqual([
      "explanation-incomplete H20",
    ]);
    expect(found({ ...over, explanation: "因追加任务" }, profile)).toEqual([]);
    expect(found({ ...over, explanation: "" }, profile)).toEqual([]);
    expect(found({ ...over, explanation: "今后加强管理" })).toEqual([]);
  });

  it.each([
    [{ weight: "0", score: "0" }],
    [{ weight: null, score: "10" }],
    [{ weight: "10", score: null, actual: "" }],
  ])("contradicts no points where there are none to get: %j", (row) => {
    expect(found({ ...FULL, ...row, explanation: "未完成" })).toEqual([]);
  });

  it("that only proposes lacks the cause, where a rule asks for one", () => {
    const form = formOf({ funds: [{ executed: "50", explanation: "今后加强管理" }] });
    const { findings } = assess(form, ruled({ requiredExecutionBelow: "90" }));
    expect(ofCode(findings, "explanation-incomplete").map(factsOf)).toEqual([
      { name: "年度资金总额", fault: { why: "lacks", lacks: "cause" } },
    ]);
  });

  it("pasted from the money's row into an indicator's is noticed", () => {
    const form = formOf({
      funds: [{ executed: "90", explanation: GOOD }],
      rows: [{ ...LOST, explanation: GOOD }],
    });
    expect(findingsIn(form, CODES)).toEqual(["explanation-incomplete H20"]);
  });

  it.each<[FundsText, FundsText, readonly string[]]>([
    [{ budget: "100", executed: "90" }, { budget: "100", executed: "90" }, []],
    [
      { budget: "100", executed: "90" },
      { budget: "200", executed: "90" },
      ["explanation-incomplete I9"],
    ],
    [
      { budget: "100", executed: "90" },
      { budget: "100", executed: "80" },
      ["explanation-incomplete I9"],
    ],
    [{ budget: null, executed: "90" }, { budget: null, executed: "90" }, []],
    [{ budget: "100", executed: null }, { budget: "100", executed: null }, []],
    [
      { budget: null, executed: "90" },
      { budget: "90", executed: null },
      ["explanation-incomplete I9"],
    ],
  ])("of two totals with the same text: %j and %j give %j", (first, second, expected) => {
    const same = { explanation: GOOD, score: "8" };
    const form = formOf({
      funds: [
        { ...first, ...same },
        { ...second, ...same, label: "资金合计" },
      ],
    });
    expect(findingsIn(form, CODES)).toEqual(expected);
  });

  it("is due once, for the gravest reason", () => {
    const profile = ruled({ requiredBelowWeight: true, requiredPastLimit: true });
    const { findings } = assess(
      formOf({ rows: [{ ...LOST_HERE, target: "≤10", actual: "12", score: "8.33" }] }),
      profile,
    );
    const missing = ofCode(findings, "missing-explanation");
    expect(missing.map(({ reason }) => reason.why)).toEqual(["below-weight"]);
  });

  it("is not asked for by a profile that does not", () => {
    const explanation = { ...defaultProfile.explanation, requiredBelowWeight: false };
    expect(found(LOST, { ...defaultProfile, explanation })).toEqual([]);
  });

  it.each([
    [{ explanation: "" }, ["missing-explanation I8"]],
    [{ explanation: GOOD }, []],
    [{ explanation: null }, []],
    [{ explanation: "", executed: "100" }, []],
    [{ explanation: "", role: "part" as const }, []],
  ])("of the execution rate is asked for where it has a cell: %j", (text, expected) => {
    const funds = [{ budget: "100", executed: "90", score: "", ...text }];
    expect(findingsIn(formOf({ funds }), CODES)).toEqual(expected);
  });
});

describe("what is told of an explanation", () => {
  const toldOf = (text: FormText, profile = defaultProfile): readonly unknown[] =>
    assess(formOf(text), profile).findings.flatMap((finding) =>
      finding.code === "missing-explanation" || finding.code === "explanation-incomplete"
        ? [factsOf(finding)]
        : [],
    );
  const name = "指标名称20";

  it.each<[Partial<Profile["explanation"]>, FormText, unknown]>([
    [
      {},
      { rows: [LOST] },
      { name, reason: { why: "below-weight", weight: "10.00", score: "9.00" } },
    ],
    [
      { requiredPastLimit: true },
      { rows: [{ target: "≤10", actual: "11", score: "10" }] },
      { name, reason: { why: "past-limit", target: "≤10", actual: "11" } },
    ],
    [
      { requiredOffEqual: true },
      { rows: [{ target: "=10", actual: "11", score: "10" }] },
      { name, reason: { why: "off-equal", target: "=10", actual: "11" } },
    ],
    // 1 of 3
    [
      { requiredExecutionBelow: "90" },
      { funds: [{ budget: "3", executed: "1", weight: null, score: null, explanation: "" }] },
      { name: "年度资金总额", reason: { why: "execution-below", rate: "33.33", least: "90" } },
    ],
    [
      { requiredForBudgetChange: true },
      { funds: [{ initial: "1,200", budget: "1,000", executed: "1,000", explanation: "" }] },
      { name: "年度资金总额", reason: { why: "budget-changed", initial: "1200", budget: "1000" } },
    ],
    [
      {},
      { rows: [{ target: "≥10", actual: "9", weight: null, score: null }] },
      { name, reason: { why: "short-of-target", target: "≥10", actual: "9" } },
    ],
  ])("with %j, of %j", (rules, text, expected) => {
    const explanation = { ...defaultProfile.explanation, ...rules };
    expect(toldOf(text, { ...defaultProfile, explanation })).toEqual([expected]);
  });

  const row = { ...LOST, name: "乡村教师培训场次" };
  it.each<[FormText, unknown]>([
    [
      { rows: [{ target: "≥10", actual: "10", score: "10", explanation: "1场未完成" }] },
      { name, fault: { why: "full-but-unfinished" } },
    ],
    [
      { rows: [{ ...LOST, explanation: "已全部完成。" }] },
      { name, fault: { why: "lost-but-finished" } },
    ],
    [
      { rows: [{ ...row, explanation: "因疫情影响，部分培训未能开展。" }] },
      { name: row.name, fault: { why: "lacks", lacks: "measure" } },
    ],
    // the row's own words are neither a cause nor a measure
    [
      { rows: [{ ...row, explanation: "乡村教师培训场次9，乡村教师培训场次10" }] },
      { name: row.name, fault: { why: "lacks", lacks: "both" } },
    ],
    [
      { funds: [{ executed: "90", explanation: "年度资金总额90，年度资金总额100" }] },
      { name: "年度资金总额", fault: { why: "lacks", lacks: "both" } },
    ],
  ])("%j: %j", (text, expected) => {
    expect(toldOf(text)).toEqual([expected]);
  });

  it("names the first of two that are the same", () => {
    const rows = [
      { ...LOST, explanation: GOOD },
      { ...LOST, actual: "8", score: "8", explanation: GOOD },
    ];
    expect(toldOf({ rows })).toEqual([
      { name: "指标名称21", fault: { why: "pasted", first: { row: 20, column: 8 } } },
    ]);
  });

  it("takes a year that is named for another one, also where the form has none", () => {
    const full = { target: "≥10", actual: "10", score: "10", explanation: "2023年未完成1项" };
    const form = formOf({ rows: [full] });
    expect(findingsIn(form, CODES)).toEqual([]);
    expect(findingsIn({ ...form, year: null }, CODES)).toEqual([]);
  });
});
