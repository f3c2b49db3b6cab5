/** The effects of a profile's settings on a form: figures by arithmetic, and by the published forms. */
import { assess } from "../../../src/domain/assessment/assess";
import { whatIf } from "../../../src/domain/summary/what-if";
import type { Profile } from "../../../src/domain/profiles/profile";
import { profileNamed, readProfile } from "../../../src/domain/profiles/profiles";
import { becauseSentence, findingMessage } from "../../../src/messages";
import { checksOf, findingsIn, ofCode } from "../../support/findings";
import { formOf, place, type FormText, type FundsText, type RowText } from "../../support/form";

function rules(changes: object, basedOn = "国标 2020"): Profile {
  const reading = readProfile({ basedOn, ...changes });
  if (reading.kind === "profile") return reading.profile;
  throw new Error(JSON.stringify(reading.mistakes));
}

function named(name: string): Profile {
  const profile = profileNamed(name);
  if (profile === null) throw new Error(`no profile ${name}`);
  return profile;
}

const scored = (row: RowText, profile: Profile) => {
  const [first] = assess(formOf({ rows: [row] }), profile).indicators;
  if (first === undefined) throw new Error("no row");
  return first;
};
const points = (row: RowText, profile: Profile): string | null =>
  scored(row, profile).score.computed;

describe("a ≤ target that was exceeded", () => {
  it.each([
    // 10 × (1 − 2 ÷ 10), 10 × 10 ÷ 12
    ["广西", "8.00"],
    ["天津", "8.00"],
    ["湖北", "8.33"],
    ["国标 2020", "8.33"],
  ])("under %s: ≤10 answered by 12 gives %s of 10", (name, expected) => {
    expect(points({ target: "≤10", actual: "12" }, named(name))).toBe(expected);
  });
});

describe("the bands of a qualitative row", () => {
  const answered = (actual: string, score: string): FormText => ({
    rows: [{ target: "提升", actual, score, explanation: "受雨天影响，今后改进" }],
  });
  const codes = ["score-out-of-band", "band-edge"] as const;

  it.each([
    ["国标 2020", "部分达成", "5.5", ["score-out-of-band G20"]],
    ["湖北", "部分达成", "5.5", []],
    // 50% and 80% belong to the better band only
    ["湖北", "部分达成", "5", []],
    ["湖北", "部分达成", "7.99", []],
    ["湖北", "部分达成", "8", ["score-out-of-band G20"]],
    ["湖北", "达成", "8", []],
    ["湖北", "达成", "7.99", ["score-out-of-band G20"]],
    ["湖北", "未达成", "4.99", []],
    ["湖北", "未达成", "5", ["score-out-of-band G20"]],
    ["国标 2020", "部分达成", "8", ["band-edge G20"]],
    ["国标 2020", "未达成", "6", ["band-edge G20"]],
  ])("under %s: %s scored %s of 10 gives %j", (name, actual, score, expected) => {
    expect(findingsIn(formOf(answered(actual, score)), codes, named(name))).toEqual(expected);
  });

  it.each([
    ["部分达成", "6", ["score-out-of-band G20"]],
    ["部分达成", "6.01", []],
    ["部分达成", "8", []],
    ["达成", "8", ["score-out-of-band G20"]],
    ["达成", "8.01", []],
    ["未达成", "6", []],
  ])("with edges of the worse band: %s scored %s gives %j", (actual, score, expected) => {
    const worse = rules({ qualitative: { edges: "worse" } });
    expect(findingsIn(formOf(answered(actual, score)), codes, worse)).toEqual(expected);
  });

  it("of a weight that leaves nothing between its edges are the edge itself", () => {
    const row = { target: "提升", actual: "未达成", weight: "0.01", score: "0" };
    expect(scored(row, named("湖北")).band).toEqual({
      attainment: "missed",
      low: "0.00",
      high: "0.00",
    });
  });
});

describe("an over-achievement that costs points", () => {
  const steps = (by: string, ...each: readonly (readonly [string, string])[]): Profile =>
    rules({
      quantitative: {
        overachievedDeducts: { by, steps: each.map(([from, takes]) => ({ from, takes })) },
      },
    });

  it.each([
    [steps("points", ["130", "2"]), "12.9", "10.00"],
    [steps("points", ["130", "2"]), "13", "8.00"],
    [steps("points", ["130", "2"], ["200", "5"]), "20", "5.00"],
    [steps("points", ["130", "20"]), "13", "0.00"],
    // 10 × 15%
    [steps("percent", ["120", "15"]), "12", "8.50"],
    // 10 × 50% of the deviation of 50%
    [steps("deviation", ["130", "50"]), "15", "7.50"],
    [steps("deviation", ["130", "100"]), "15", "5.00"],
    [steps("deviation", ["130", "100"]), "25", "0.00"],
  ])("row %#", (profile, actual, expected) => {
    expect(points({ actual }, profile)).toBe(expected);
  });

  it("says what was taken off", () => {
    const { because } = scored({ actual: "13" }, steps("points", ["130", "2"]));
    expect(becauseSentence(because)).toBe(
      "因为完成值达到目标值的 130%，评分规则规定 130% 起扣 2.00 分，公式得分 10.00 分，得 8.00 分。",
    );
  });

  it("leaves a lower score to the person who explained it, and goes before a column of deductions", () => {
    const profile = steps("points", ["130", "2"]);
    const explanation = "目标定得过低，今后合理设定";
    expect(points({ actual: "13", score: "6", explanation }, profile)).toBe("6.00");
    expect(points({ actual: "13", score: "9", explanation }, profile)).toBe("8.00");
    expect(points({ actual: "13", score: "7", deduction: "1" }, profile)).toBe("7.00");
  });

  it("is none where less is better or the row has a criterion of its own", () => {
    const profile = steps("points", ["130", "2"]);
    expect(points({ target: "≤10", actual: "1" }, profile)).toBe("10.00");
    expect(points({ actual: "13", criterion: "完成得满分，否则不得分" }, profile)).toBe("10.00");
  });
});

describe("a difference from an = target", () => {
  const five = rules({ quantitative: { equalTolerance: "5" } });

  it.each([
    ["=100", "95", "10.00"],
    // 10 × 94.9 ÷ 100
    ["=100", "94.9", "9.49"],
    ["≥100", "95", "9.50"],
    ["100", "95", "9.50"],
  ])("of 5 % at most is none: %s answered by %s gives %s", (target, actual, expected) => {
    expect(points({ target, actual }, five)).toBe(expected);
    expect(points({ target: "=100", actual: "95" }, named("国标 2020"))).toBe("9.50");
  });

  it("says how far the answer may differ", () => {
    expect(becauseSentence(scored({ target: "=100", actual: "95" }, five).because)).toBe(
      "因为完成值“95”符合目标值“=100”（允许相差 5%），得满分 10.00 分。",
    );
  });

  const missing = (row: RowText, profile: Profile): readonly string[] =>
    findingsIn(formOf({ rows: [row] }), ["missing-explanation", "overachieved"], profile);

  it.each([
    ["天津", "=10", "11", "10", ["missing-explanation H20"]],
    ["天津", "=10", "10", "10", []],
    ["天津", "≥10", "11", "10", []],
    // from 120% on the over-achievement is the finding
    ["天津", "=10", "12", "10", ["overachieved E20"]],
    ["国标 2020", "=10", "11", "10", []],
  ])("under %s: %s answered by %s", (name, target, actual, score, expected) => {
    expect(missing({ target, actual, score }, named(name))).toEqual(expected);
  });

  it("that is allowed needs no reason", () => {
    const both = rules({ quantitative: { equalTolerance: "5" } }, "天津");
    expect(missing({ target: "=100", actual: "104", score: "10" }, both)).toEqual([]);
    expect(missing({ target: "=100", actual: "106", score: "10" }, both)).toEqual([
      "missing-explanation H20",
    ]);
  });
});

describe("no budget and no execution", () => {
  const zero = { budget: "0", executed: "0" };

  it.each([
    ["国标 2020", null, null, ["budget-zero D8"]],
    ["浙江", "100.00", "10.00", []],
  ])("under %s give a rate of %s and %s points", (name, rate, score, expected) => {
    const form = formOf({ funds: [zero] });
    const [funds] = assess(form, named(name)).funds;
    expect([funds?.rate.computed, funds?.score.computed]).toEqual([rate, score]);
    expect(findingsIn(form, ["budget-zero"], named(name))).toEqual(expected);
  });

  it.each([
    [{ budget: "", executed: "" }, null],
    [{ budget: "0", executed: "5" }, null],
    [{ budget: "0", executed: "" }, null],
  ])("under 浙江 are not %j", (text, expected) => {
    expect(assess(formOf({ funds: [text] }), named("浙江")).funds[0]?.score.computed).toBe(
      expected,
    );
  });

  it("say so, and stay 0 in a part", () => {
    const parts = [zero, { ...zero, role: "part" as const }];
    const { funds } = assess(formOf({ funds: parts }), named("浙江"));
    expect(funds[1]?.rate.computed).toBeNull();
    const because = funds[0]?.because;
    expect(because && becauseSentence(because)).toBe(
      "因为全年预算数和全年执行数均为 0，评分规则按执行率 100% 计，得 10.00 分。",
    );
  });

  it("earn no more than the cap of the rate", () => {
    const capped = rules({ execution: { cap: "95" } }, "浙江");
    expect(assess(formOf({ funds: [zero] }), capped).funds[0]?.score.computed).toBe("9.50");
  });
});

describe("a total capped by the execution rate", () => {
  const manual = rules({
    execution: {
      totalCaps: [
        { below: "80", most: "89" },
        { below: "70", most: "79" },
        { below: "60", most: "69" },
        { below: "50", most: "59" },
      ],
    },
  });
  const formAt = (executed: string, score?: string) =>
    formOf({
      rows: [{ weight: "90", score: "90" }],
      funds: [{ budget: "100", executed }],
      total: { weight: "100", ...(score === undefined ? {} : { score }) },
      grade: "优",
    });

  it.each([
    // 90 + 8.00 and no cap; 90 + 7.99; 90 + 7.00; 90 + 6.50; 90 + 5.00; 90 + 4.99
    ["80", "98.00", "优"],
    ["79.9", "89.00", "良"],
    ["70", "89.00", "良"],
    ["65", "79.00", "中"],
    ["50", "69.00", "中"],
    ["49.9", "59.00", "差"],
  ])("at %s %% is %s, %s", (executed, total, grade) => {
    const assessed = assess(formAt(executed), manual);
    expect([assessed.total.computed, assessed.grade.computed]).toEqual([total, grade]);
    expect(whatIf(assessed, manual).total).toEqual({ least: total, most: total });
  });

  it("is what the printed total is compared with", () => {
    expect(findingsIn(formAt("65", "79"), ["total-mismatch"], manual)).toEqual([]);
    expect(findingsIn(formAt("65", "96.5"), ["total-mismatch"], manual)).toEqual([
      "total-mismatch G40",
    ]);
    expect(findingsIn(formAt("65", "96.5"), ["total-mismatch"])).toEqual([]);
  });

  it("says the sum, the rate and the cap", () => {
    const { because } = assess(formAt("65"), manual).total;
    expect(because && becauseSentence(because)).toBe(
      "因为预算执行 6.50 分 + 产出指标 90.00 分 = 96.50 分；执行率 65% 低于 70%，评分规则规定总分不超过 79 分，总分为 79.00 分。",
    );
  });

  it("goes by the rate of the total, not of a part, and by none where there is no budget", () => {
    const rows = [{ weight: "90", score: "90" }];
    const part = { role: "part" as const, budget: "50", executed: "10" };
    const total = (funds: readonly FundsText[]) =>
      assess(formOf({ rows, funds }), manual).total.computed;
    expect(total([part, { budget: "100", executed: "90" }])).toBe("99.00");
    expect(total([])).toBe("90.00");
  });

  it("shows as many places of the rate as are below the bound", () => {
    const { because } = assess(formAt("79.996"), manual).total;
    expect(because).toMatchObject({ cap: { sum: "98.00", rate: "79.996", below: "80" } });
  });

  it("leaves a lower sum as it is", () => {
    const low = formOf({ rows: [{ weight: "90", actual: "5" }], funds: [{ executed: "65" }] });
    // 45 + 6.50
    expect(assess(low, manual).total.computed).toBe("51.50");
  });
});

describe("a text that is too long", () => {
  const words = (length: number): string => "因设备到货推迟，今后提前采购。".padEnd(length, "说");
  const reason = (length: number) =>
    formOf({ funds: [{ budget: "100", executed: "85", explanation: words(length) }] });

  it.each([
    ["四川", 100, []],
    ["四川", 101, ["explanation-incomplete I8"]],
    ["国标 2020", 101, []],
  ])("under %s a reason of %i characters gives %j", (name, length, expected) => {
    expect(findingsIn(reason(length), ["explanation-incomplete"], named(name))).toEqual(expected);
  });

  it("says how long it is", () => {
    const [finding] = ofCode(checksOf(reason(120), named("四川")), "explanation-incomplete");
    expect(finding && findingMessage(finding)).toBe(
      "“年度资金总额”的文字有 120 字，评分规则要求不超过 100 字，请精简。",
    );
  });

  it("is counted without white space and without the hint that the form printed", () => {
    const hint =
      "1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；";
    const form = formOf({
      funds: [
        { executed: "85", explanation: `${hint}\n 因 设备到货推迟，今后提前采购。${words(80)}` },
      ],
    });
    expect(findingsIn(form, ["explanation-incomplete"], named("四川"))).toEqual([]);
  });

  it.each([
    ["评价结论", 200, []],
    ["评价结论", 201, ["explanation-incomplete B45"]],
    ["存在问题：", 201, ["explanation-incomplete B45"]],
    ["改进措施", 201, ["explanation-incomplete B45"]],
    ["项目负责人", 201, []],
  ])("below the table: %s of %i characters gives %j", (label, length, expected) => {
    const claims = [
      { ...place(45, 1, label), role: "note" as const },
      { ...place(45, 2, "说".repeat(length)), role: "note" as const },
    ];
    const form = formOf({}, { claims });
    expect(findingsIn(form, ["explanation-incomplete"], named("四川"))).toEqual(expected);
    expect(findingsIn(form, ["explanation-incomplete"])).toEqual([]);
  });
});

describe("the hint that 四川's form prints in the cell of the reason", () => {
  const HINT =
    "1.预算执行率=预算执行数/调整后预算数,预算执行率未达到90%的需说明原因(100字以内);2.年中发生预算调整的(追加或调减),应单独说明理由;3.其他资金包括:社会投入资金、银行贷款.";

  it.each([
    ["四川", HINT, ["missing-explanation I8"]],
    ["国标 2020", HINT, ["missing-explanation I8"]],
    ["四川", `${HINT}因工程延期，资金未支付，今后加快进度`, []],
  ])("is no reason under %s", (name, explanation, expected) => {
    const form = formOf({ funds: [{ executed: "85", explanation }] });
    expect(findingsIn(form, ["missing-explanation"], named(name))).toEqual(expected);
  });
});

describe("level-2 weights", () => {
  const own = rules({ weights: { level2: { 数量指标: "20", 质量指标: "10" } } });

  it.each([
    ["20", []],
    ["15", ["category-weight B20"]],
  ])("of %s where the rules give 20: %j", (weight, expected) => {
    const rows = [
      { level1: "其他", weight },
      { level1: "其他", level2: "质量指标", weight: "10" },
    ];
    expect(findingsIn(formOf({ rows }), ["category-weight"], own)).toEqual(expected);
  });
});

describe("mistakes in one's own rules", () => {
  it.each([
    [
      {
        execution: {
          totalCaps: [
            { below: "50", most: "59" },
            { below: "60", most: "49" },
          ],
        },
      },
      "execution.totalCaps[1].below out-of-order",
    ],
    [
      {
        execution: {
          totalCaps: [
            { below: "60", most: "59" },
            { below: "50", most: "69" },
          ],
        },
      },
      "execution.totalCaps[1].most out-of-order",
    ],
    [{ execution: { zeroBudget: "100" } }, "execution.zeroBudget not-one-of"],
    [
      {
        quantitative: {
          overachievedDeducts: {
            steps: [
              { from: "150", takes: "2" },
              { from: "130", takes: "4" },
            ],
          },
        },
      },
      "quantitative.overachievedDeducts.steps[1].from out-of-order",
    ],
    [{ quantitative: { equalTolerance: "5%" } }, "quantitative.equalTolerance not-a-number"],
    [{ qualitative: { edges: "80" } }, "qualitative.edges not-one-of"],
    [{ weights: { level2: { 数量指标: "60", 质量指标: "50" } } }, "weights.level2 wrong-sum"],
    [{ explanation: { longest: 0 } }, "explanation.longest not-a-whole-number"],
    [{ explanation: { closingLabels: "结论" } }, "explanation.closingLabels not-a-list"],
    [{ grounds: { grades: 5 } }, "grounds.grades not-a-text"],
  ])("%j: %s", (json, mistake) => {
    const reading = readProfile({ basedOn: "国标 2020", ...json });
    const mistakes = reading.kind === "profile" ? [] : reading.mistakes;
    expect(mistakes.map(({ path, code }) => `${path} ${code}`)).toEqual([mistake]);
  });
});
