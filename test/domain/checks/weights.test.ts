import type { FindingCode } from "../../../src/domain/findings/finding";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { factsOf, findingsIn } from "../../support/findings";
import { formOf, type FormText, type RowText } from "../../support/form";

const found = (text: FormText, ...codes: FindingCode[]) => findingsIn(formOf(text), codes);
const weighing = (...weights: (string | null)[]): RowText[] =>
  weights.map((weight) => ({ weight }));

describe("the sum of the weights", () => {
  it.each([
    [["50", "40"], "100", []],
    [["50.00", "40.00"], "100.00", []],
    [["50", "40"], "", []],
    [["50", "39.99"], "100", ["weight-sum F40"]],
    [["50", "39.99"], "99.99", ["weight-sum F40"]],
    [["50", "41"], "101", ["weight-sum F40"]],
    [["50", "40"], "90", ["weight-sum F40"]],
    [["50", "41"], "", ["weight-sum F40"]],
    // a missing weight may explain a sum that is too small, not one that is too large
    [["50", ""], "100", []],
    [["50", "四十"], "100", []],
    [["50", "41", ""], "100", ["weight-sum F40"]],
    [["50", "40", "-"], "100", []],
  ])("10 + %j under a printed %j gives %j", (weights, printed, expected) => {
    const total = { weight: printed };
    expect(found({ funds: [{}], rows: weighing(...weights), total }, "weight-sum")).toEqual(
      expected,
    );
  });

  it("is compared with 100 where no total is printed", () => {
    expect(found({ funds: [{}], rows: weighing("80"), total: null }, "weight-sum")).toEqual([
      "weight-sum",
    ]);
    expect(found({ funds: [{}], rows: weighing("90"), total: null }, "weight-sum")).toEqual([]);
  });

  it("leaves out an execution rate that the form does not score", () => {
    const unscored = [{ weight: null, score: null }];
    expect(found({ funds: unscored, rows: weighing("100") }, "weight-sum")).toEqual([]);
    expect(found({ funds: [{ weight: "-" }], rows: weighing("100") }, "weight-sum")).toEqual([]);
  });

  it("is unknown where the execution rate is scored by a weight that is not printed", () => {
    const rows = weighing("80");
    expect(found({ funds: [{ weight: null, score: "20" }], rows }, "weight-sum")).toEqual([]);
  });

  it("is not asked of a form without weights", () => {
    expect(found({ funds: [{}], rows: weighing(null, null) }, "weight-sum")).toEqual([]);
  });

  it("counts no parts of the funds", () => {
    const funds = [{}, { role: "part" as const, weight: "10" }];
    expect(found({ funds, rows: weighing("90") }, "weight-sum")).toEqual([]);
  });
});

describe("a missing weight", () => {
  it.each([
    [{ weight: "" }, ["missing-weight F20"]],
    [{ weight: "0" }, []],
    [{ weight: "-" }, []],
    [{ weight: null }, []],
    [{ weight: "", placeholder: true }, []],
    [{ weight: "", name: "无" }, []],
  ])("%j gives %j", (row, expected) => {
    expect(found({ rows: [row] }, "missing-weight")).toEqual(expected);
  });

  it("is reported for the execution rate too", () => {
    expect(found({ funds: [{ weight: "" }], rows: [{}] }, "missing-weight")).toEqual([
      "missing-weight F8",
    ]);
  });
});

describe("the weight of a level 1", () => {
  const levels = (...pairs: [string, string][]): RowText[] =>
    pairs.map(([level1, weight]) => ({ level1, weight }));
  const standard: [string, string][] = [
    ["产出指标", "30"],
    ["产出指标", "20"],
    ["效益指标", "30"],
    ["满意度指标", "10"],
  ];

  it.each([
    [standard, "10", []],
    [
      [
        ["成本指标", "20"],
        ["产出指标", "40"],
        ["效益指标", "20"],
        ["满意度指标", "10"],
      ],
      "10",
      [],
    ],
    [
      [
        ["产出指标", "60"],
        ["效益指标", "20"],
        ["满意度指标", "10"],
      ],
      "10",
      ["category-weight A20", "category-weight A21"],
    ],
    [
      [
        ["产出指标", "50"],
        ["效益指标", "30"],
      ],
      "20",
      ["category-weight A8"],
    ],
    [[["产出指标", "49.99"]], "10", ["category-weight A20"]],
    // the missing weight may be the rest
    [
      [
        ["产出指标", "30"],
        ["产出指标", ""],
      ],
      "10",
      [],
    ],
    [
      [
        ["产出指标", "60"],
        ["产出指标", ""],
      ],
      "10",
      ["category-weight A20"],
    ],
    // names the profile does not know are not compared
    [
      [
        ["项目决策", "20"],
        ["项目产出", "30"],
      ],
      "10",
      [],
    ],
    [[["(50分)", "40"]], "10", []],
  ] as [[string, string][], string, string[]][])(
    "%j with %s gives %j",
    (rows, weight, expected) => {
      expect(found({ funds: [{ weight }], rows: levels(...rows) }, "category-weight")).toEqual(
        expected,
      );
    },
  );
});

describe("the weight of a level 2", () => {
  const weights = { ...defaultProfile.weights, level2: { 数量指标: "20", 时效指标: "10" } };
  const ofLevel2 = (text: FormText): readonly string[] =>
    findingsIn(formOf(text), ["category-weight"], { ...defaultProfile, weights });

  it.each([
    [[["数量指标", "20"]], []],
    [[["数量指标", "21"]], ["category-weight B20"]],
    [
      [
        ["数量指标", "12"],
        ["质量指标", "30"],
        ["数量指标", "7"],
      ],
      ["category-weight B20"],
    ],
    // a level 2 that the form lacks is not compared, nor is the execution rate, which has none
    [[["质量指标", "30"]], []],
  ] as [[string, string][], string[]][])("%j gives %j", (pairs, expected) => {
    const rows = pairs.map(([level2, weight]) => ({ level1: "绩效", level2, weight }));
    expect(ofLevel2({ funds: [{}], rows })).toEqual(expected);
  });
});

it("is not summed where the form has neither rows nor an execution rate that is scored", () => {
  expect(found({ rows: [], total: { weight: "100" } }, "weight-sum")).toEqual([]);
});

describe("the facts about weights", () => {
  const facts = (text: FormText) =>
    assess(formOf(text), defaultProfile).findings.flatMap((finding) =>
      finding.code === "weight-sum" || finding.code === "category-weight" ? [factsOf(finding)] : [],
    );

  it.each([
    ["100", { sum: "95.00", full: "100.00", printed: "100.00" }],
    ["95", { sum: "95.00", full: "100.00", printed: "95.00" }],
    ["", { sum: "95.00", full: "100.00", printed: null }],
  ])("tell the sum, the full score and the printed total %j", (weight, expected) => {
    const rows = [{ level1: "绩效", weight: "85" }];
    expect(facts({ funds: [{}], rows, total: { weight } })).toEqual([expected]);
  });

  it("tell what a level 1 comes to and what the rules give it", () => {
    const rows = [{ weight: "49.5" }, { level1: "其他", weight: "40.5" }];
    expect(facts({ funds: [{}], rows })).toEqual([
      { level: "产出指标", sum: "49.50", expected: "50.00" },
    ]);
  });

  it("are none of a form without a weight column, whatever the execution rate weighs", () => {
    expect(facts({ funds: [{ weight: "20" }], rows: [{ weight: null }] })).toEqual([]);
  });

  it("are at the total's label where its row has no cell for the weight", () => {
    const form = formOf({ funds: [{}], rows: [{ weight: "80" }], total: {} });
    const total = form.total && { ...form.total, weight: null };
    expect(findingsIn({ ...form, total }, ["weight-sum"])).toEqual(["weight-sum A40"]);
  });
});
