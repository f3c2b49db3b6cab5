import type { FindingCode } from "../../../src/domain/findings/finding";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { factsOf, findingsIn } from "../../support/findings";
import { formOf, type FundsText } from "../../support/form";

const found = (row: FundsText, ...codes: FindingCode[]) =>
  findingsIn(formOf({ funds: [row] }), codes);

describe("the printed execution rate", () => {
  it.each([
    ["95.01%", []],
    ["95.01", []],
    ["95.0", []],
    ["95%", []],
    ["95.014%", []],
    ["95.0140443442700%", []],
    ["0.9501", []],
    ["0.95", []],
    ["95.02%", ["rate-mismatch G8"]],
    ["95.1", ["rate-mismatch G8"]],
    ["96%", ["rate-mismatch G8"]],
    ["95.016%", ["rate-mismatch G8"]],
    ["0.9502", ["rate-mismatch G8"]],
    ["1", ["rate-mismatch G8"]],
    ["0", ["rate-mismatch G8"]],
    ["100.00", ["rate-mismatch G8"]],
    ["", []],
    ["-", []],
  ])("%s of 1,171.29 spent 1,112.89 gives %j", (rate, expected) => {
    const row = { budget: "1,171.29", executed: "1,112.89", rate };
    expect(found(row, "rate-mismatch")).toEqual(expected);
  });

  it.each([
    [{ budget: "250000.00", executed: "215457.6", rate: "86.19%" }, ["rate-mismatch G8"]],
    [{ role: "part" as const, budget: "50", executed: "25", rate: "50" }, []],
    [{ role: "part" as const, budget: "50", executed: "25", rate: "51" }, ["rate-mismatch G8"]],
    [{ role: "part" as const, budget: "0.00", executed: "0.00", rate: "0.00" }, []],
    [{ role: "part" as const, budget: "0", executed: "0", rate: "100%" }, []],
    [{ role: "part" as const, budget: "50", executed: "", rate: "50" }, []],
    [{ initial: "200", budget: "100", executed: "100", rate: "50%" }, ["rate-mismatch G8"]],
  ])("%j gives %j", (row, expected) => {
    expect(found(row, "rate-mismatch")).toEqual(expected);
  });
});

describe("a full-year budget", () => {
  it.each([
    [{ budget: "0" }, ["budget-zero D8"]],
    [{ budget: "0.00" }, ["budget-zero D8"]],
    [{ budget: "" }, ["budget-zero D8"]],
    [{ budget: "-" }, ["budget-zero D8"]],
    [{ budget: "-5" }, ["budget-zero D8"]],
    [{ budget: null }, ["budget-zero A8"]],
    [{ budget: "0.01" }, []],
    [{ budget: "一百万" }, []],
    [{ role: "part" as const, budget: "0" }, []],
    [{ budget: "0", weight: null, score: null, rate: null }, []],
    [{ budget: "0", weight: null, score: null, rate: "" }, ["budget-zero D8"]],
    [{ budget: "0", weight: "-", score: "-", rate: null }, []],
    [{ budget: "0", weight: "10", score: "", rate: null }, ["budget-zero D8"]],
    [{ executed: "-" }, ["missing-actual E8"]],
    [{ executed: null }, []],
    [{ executed: "" }, ["missing-actual E8"]],
    [{ executed: "0" }, []],
    [{ role: "part" as const, executed: "" }, []],
  ])("%j gives %j", (row, expected) => {
    expect(found(row, "budget-zero", "missing-actual")).toEqual(expected);
  });
});

describe("spending", () => {
  it.each([
    [{ budget: "100", executed: "100.01" }, ["over-executed E8"]],
    [{ budget: "100", executed: "100" }, []],
    [{ budget: "0", executed: "5" }, []],
    [{ budget: "", executed: "5" }, []],
    [{ budget: "100", executed: "" }, []],
    [{ budget: "100", executed: null }, []],
    [{ role: "part" as const, budget: "100", executed: "120" }, []],
  ])("%j gives %j", (row, expected) => {
    expect(found(row, "over-executed")).toEqual(expected);
  });
});

describe("the facts of a finding about execution", () => {
  const stated = (row: FundsText) =>
    assess(formOf({ funds: [row] }), defaultProfile).findings.map((finding) => [
      finding.code,
      factsOf(finding),
    ]);

  it.each([
    [
      { budget: "1,171.29", executed: "1,112.89", rate: "95.1" },
      "rate-mismatch",
      { reported: "95.1", computed: "95.01", executed: "1112.89", budget: "1171.29" },
    ],
    [
      { budget: "1,171.29", executed: "1,112.89", rate: "95.0144%" },
      "rate-mismatch",
      { reported: "95.0144", computed: "95.0140", executed: "1112.89", budget: "1171.29" },
    ],
    [
      { budget: "100.00", executed: "1,000" },
      "over-executed",
      { budget: "100.00", executed: "1000" },
    ],
    [
      { budget: "1,000", executed: "1,000.50" },
      "over-executed",
      { budget: "1000", executed: "1000.50" },
    ],
    [{ budget: "0" }, "budget-zero", {}],
    [{ executed: "" }, "missing-actual", { name: "年度资金总额", of: "executed" }],
  ] as [FundsText, FindingCode, Record<string, string>][])("of %j: %s %j", (row, code, facts) => {
    const label = code === "missing-actual" ? {} : { label: "年度资金总额" };
    expect(stated(row)).toContainEqual([code, { ...label, ...facts }]);
  });
});

it("misses no budget while the label of a column of the funds is unknown", () => {
  const form = formOf({ funds: [{ budget: null }] });
  expect(findingsIn(form, ["budget-zero"])).toEqual(["budget-zero A8"]);
  const column = { at: { row: 7, column: 4 }, reason: "column-not-placed" as const, text: "额度" };
  const codes = ["budget-zero", "layout-unclear"] as const;
  expect(findingsIn({ ...form, unplaced: [column] }, codes)).toEqual(["layout-unclear D7"]);
});

it.each([
  ["beside the row", { budget: null }, 8, "column-not-placed", "budget-zero A8"],
  ["below it", { budget: null }, 9, "column-not-placed", "budget-zero A8"],
  ["that is no column's label", { budget: null }, 7, "cell-not-placed", "budget-zero A8"],
  [
    "of another column than the budget's",
    { budget: "0" },
    7,
    "column-not-placed",
    "budget-zero D8",
  ],
] as const)("misses the budget while a cell %s is not placed", (_, row, at, reason, expected) => {
  const form = formOf({ funds: [row] });
  const unplaced = [{ at: { row: at, column: 4 }, reason, text: "额度" }];
  expect(findingsIn({ ...form, unplaced }, ["budget-zero"])).toEqual([expected]);
});
