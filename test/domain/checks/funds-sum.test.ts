import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { factsOf, findingsIn, ofCode } from "../../support/findings";
import { formOf, type FundsText } from "../../support/form";

type Amounts = readonly [initial: string | null, budget: string | null, executed: string | null];

const row = ([initial, budget, executed]: Amounts): FundsText => ({ initial, budget, executed });
const found = (total: Amounts, parts: readonly Amounts[], labels: readonly string[] = []) =>
  findingsIn(
    formOf({
      funds: [
        row(total),
        ...parts.map((part, index): FundsText => {
          const label = labels[index] ?? "其他资金";
          return { ...row(part), role: "part", label };
        }),
      ],
    }),
    ["funds-sum"],
  );

describe("the parts of the funds", () => {
  it.each([
    [
      ["83.60", "143.60", "143.60"],
      [
        ["44.30", "44.30", "44.30"],
        ["0.00", "0.00", "0.00"],
        ["39.30", "99.30", "99.30"],
      ],
      [],
    ],
    [
      ["83.61", "143.60", "143.60"],
      [
        ["44.30", "44.30", "44.30"],
        ["39.30", "99.30", "99.30"],
      ],
      ["funds-sum C8"],
    ],
    [
      ["83.60", "143.59", "143.61"],
      [
        ["44.30", "44.30", "44.30"],
        ["39.30", "99.30", "99.30"],
      ],
      ["funds-sum D8", "funds-sum E8"],
    ],
    [
      ["1,171.29", "1,171.29", "1,112.89"],
      [
        ["1,171.29", "1,171.29", "1,112.89"],
        ["0.00", "0.00", "0.00"],
      ],
      [],
    ],
    // an empty cell in a row of zeros is a zero, elsewhere it may hold the rest
    [
      ["0", "100", "80"],
      [
        ["0", "100", "80"],
        ["0", "0", ""],
        ["", "", ""],
      ],
      [],
    ],
    [
      ["0", "100", "80"],
      [
        ["0", "100", "70"],
        ["0", "0", ""],
      ],
      ["funds-sum E8"],
    ],
    [
      ["0", "100", "80"],
      [
        ["0", "60", "60"],
        ["0", "40", ""],
      ],
      [],
    ],
    [
      ["0", "100", "80"],
      [
        ["0", "60", "90"],
        ["0", "40", ""],
      ],
      ["funds-sum E8"],
    ],
    [
      ["100", "100", "100"],
      [
        ["100", "100", "100"],
        ["-", "-", "-"],
      ],
      [],
    ],
    [
      ["100", "100", "100"],
      [
        ["60", "60", "60"],
        ["-", "40", "40"],
      ],
      ["funds-sum C8"],
    ],
    // unreadable or missing amounts are not added up
    [["", "100", "100"], [["50", "100", "100"]], []],
    [["100", "100", "100"], [["见附件", "100", "100"]], []],
    [
      ["100", "100", "100"],
      [
        ["见附件", "0", "0"],
        ["60", "100", "100"],
      ],
      [],
    ],
    [[null, "100", "100"], [[null, "100", "100"]], []],
    [["100", "100", "100"], [], []],
    [
      ["0.3", "1", "1"],
      [
        ["0.1", "1", "1"],
        ["0.2", "0", "0"],
      ],
      [],
    ],
  ] as [Amounts, Amounts[], string[]][])("%j of %j gives %j", (total, parts, expected) => {
    expect(found(total, parts)).toEqual(expected);
  });

  it("need not be complete where a single 其中 line is named", () => {
    const total: Amounts = ["100", "100", "100"];
    expect(found(total, [["80", "80", "80"]], ["其中：财政拨款"])).toEqual([]);
    expect(found(total, [["120", "100", "100"]], ["其中：财政拨款"])).toEqual(["funds-sum C8"]);
    expect(found(total, [["80", "100", "100"]], ["财政拨款"])).toEqual(["funds-sum C8"]);
  });

  it.each([
    // the first 其中 divides the total; as soon as another stands beside it, it is one of several
    [["其中：财政拨款", "其他资金"], ["80", "10"], ["funds-sum C8"]],
    [["其中：财政拨款", "其他资金"], ["80", "20"], []],
    [["其中：财政拨款", "其他资金"], ["100", "20"], ["funds-sum C8"]],
    [["其中：财政拨款", "其他资金"], ["30", "100"], ["funds-sum C8"]],
    [[" 其中：财政拨款"], ["80"], []],
    [["其中：财政拨款", "其中：其他资金"], ["80", "10"], ["funds-sum C8"]],
    [["财政拨款", " 其中：中央"], ["100", "60"], []],
    // a later one divides the part above it; where it ends is open
    [["财政拨款", "其中：中央"], ["100", "60"], []],
    [["财政拨款", "其中：中央", "其他资金"], ["60", "30", "40"], []],
    [["财政拨款", "其中：中央", "其他资金"], ["60", "40", "0"], []],
    [["财政拨款", "其中：中央", "其他资金"], ["60", "30", "50"], ["funds-sum C8"]],
    [["财政拨款", "中央", "其他资金"], ["60", "30", "40"], ["funds-sum C8"]],
  ])("%j of %j in a total of 100 give %j", (labels, amounts, expected) => {
    const parts = amounts.map((amount): Amounts => [amount, "100", "100"]);
    expect(found(["100", null, null], parts, labels)).toEqual(expected);
  });

  it.each([
    // two splits, named or by the kinds of their parts, each add up to the total
    [
      ["按支出性质：基本支出", "项目支出", "按来源：财政拨款", "其他资金"],
      ["40", "60", "90", "10"],
      [],
    ],
    [
      ["按支出性质：基本支出", "项目支出", "按来源：财政拨款", "其他资金"],
      ["40", "60", "90", "20"],
      ["funds-sum C8"],
    ],
    [
      ["按支出性质：基本支出", "项目支出", "按来源：财政拨款", "其他资金"],
      ["40", "50", "90", "10"],
      ["funds-sum C8"],
    ],
    [
      ["人员经费", "公用经费", "项目支出", "财政拨款", "单位资金"],
      ["20", "20", "60", "90", "10"],
      [],
    ],
    [["财政拨款", "自有资金", "基本支出", "项目支出"], ["90", "10", "40", "70"], ["funds-sum C8"]],
  ])("%j of %j in two splits of 100 give %j", (labels, amounts, expected) => {
    const parts = amounts.map((amount): Amounts => [amount, "100", "100"]);
    expect(found(["100", null, null], parts, labels)).toEqual(expected);
  });

  it("are compared with the total wherever its row stands", () => {
    const form = formOf({
      funds: [
        { role: "part", ...row(["60", "60", "60"]) },
        { role: "part", ...row(["30", "40", "40"]) },
        row(["100", "100", "100"]),
      ],
    });
    expect(findingsIn(form, ["funds-sum"])).toEqual(["funds-sum C10"]);
  });

  it("are told with the column, the total as shown and their own sum", () => {
    const form = formOf({
      funds: [row(["1,000.00", "1", "1"]), { role: "part", ...row(["999.5", "1", "1"]) }],
    });
    const { findings } = assess(form, defaultProfile);
    expect(ofCode(findings, "funds-sum").map(factsOf)).toEqual([
      { column: "initial", total: "1000.00", parts: "999.5" },
    ]);
  });

  // of a total of 100: named splits are recognised by their labels, others only as a whole
  it.each([
    [["按性质：基本支出", "项目支出", "按来源：财政拨款", "其他资金"], [60, 40, 50, 40], ["90"]],
    [["按性质：基本支出", "项目支出", "按来源：财政拨款", "其他资金"], [60, 30, 50, 40], ["90"]],
    [["按性质：基本支出", "项目支出", "财政拨款", "其他资金"], [30, 20, 25, 25], []],
    [["按性质：基本支出", "项目支出", "财政拨款", "其他资金"], [30, 20, 25, 24], ["99"]],
    [["基本支出", "按来源：财政拨款", "其他资金"], [100, 60, 30], ["90"]],
    [["基本支出", "按来源：财政拨款", "其他资金"], [100, 60, 40], []],
    [["基本支出", "项目支出", "财政拨款", "其他资金"], [60, 40, 50, 40], ["190"]],
    [["基本支出", "项目支出", "财政拨款", "其他资金"], [30, 20, 25, 25], []],
    [["基本支出", "项目支出", "财政拨款", "其他资金"], [60, 40, 50, 50], []],
    [["基本支出", "项目支出", "公用经费"], [60, 40, 10], ["110"]],
    [["基本支出", "项目支出", "财政拨款", "其中：中央", "其他资金"], [60, 40, 50, 30, 50], []],
  ] as const)("%j of %j in splits of 100 come to %j", (labels, amounts, sums) => {
    const parts = amounts.map((amount, index): FundsText => ({
      ...row([null, String(amount), null]),
      role: "part",
      label: labels[index] ?? "",
    }));
    const { findings } = assess(
      formOf({ funds: [row([null, "100", null]), ...parts] }),
      defaultProfile,
    );
    expect(ofCode(findings, "funds-sum").map(({ parts: sum }) => sum)).toEqual(sums);
  });

  it("may have sub-parts of their own, which are not added a second time", () => {
    const total: Amounts = ["100", "100", "100"];
    const labels = ["财政拨款", "其中：中央", "地方", "其他资金"];
    const parts: Amounts[] = [
      ["90", "90", "90"],
      ["60", "60", "60"],
      ["30", "30", "30"],
      ["10", "10", "10"],
    ];
    expect(found(total, parts, labels)).toEqual([]);
    expect(found(["101", "100", "100"], parts, labels)).toEqual(["funds-sum C8"]);
  });

  it("may add up as stored or as shown, where formulas keep hidden places", () => {
    const hidden = (raw: string, shown: string, column: number, line: number) => ({
      at: { row: line, column },
      text: shown,
      cell: { kind: "number" as const, shown, raw },
      number: { kind: "number" as const, value: raw, percent: false, decimals: 2 },
    });
    const added = (total: string, first: readonly string[], second: readonly string[]) => {
      const form = formOf({ funds: [row([null, "1", "1"]), { role: "part" }, { role: "part" }] });
      const budgets = [[total, total], first, second];
      const funds = form.funds.map((each, index) => {
        const [raw = "", shown = ""] = budgets[index] ?? [];
        return { ...each, budget: hidden(raw, shown, 4, 8 + index), executed: null };
      });
      return findingsIn({ ...form, funds }, ["funds-sum"]);
    };
    expect(added("66.67", ["33.335", "33.34"], ["33.335", "33.34"])).toEqual([]);
    expect(added("100.00", ["33.333", "33.33"], ["66.666", "66.67"])).toEqual([]);
    expect(added("100.00", ["33.333", "33.33"], ["66.664", "66.66"])).toEqual(["funds-sum D8"]);
  });
});
