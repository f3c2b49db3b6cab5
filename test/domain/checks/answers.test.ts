import type { Cell } from "../../../src/domain/cells";
import type { Finding, FindingCode } from "../../../src/domain/findings/finding";
import type { Form, Indicator } from "../../../src/domain/form/model/form";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { factsOf, findingsIn, ofCode } from "../../support/findings";
import { formOf, indicatorOf, type RowText } from "../../support/form";

const whyOf = (row: RowText) =>
  ofCode(assess(formOf({ rows: [row] }), defaultProfile).findings, "unreadable-actual").map(
    ({ why }) => why,
  );

const CODES: readonly FindingCode[] = [
  "missing-target",
  "missing-actual",
  "unreadable-target",
  "unreadable-actual",
  "unit-mismatch",
];
const found = (row: RowText) => findingsIn(formOf({ rows: [row] }), CODES);

describe("a target and its answer", () => {
  it.each([
    [{ target: "", actual: "10" }, ["missing-target D20"]],
    [{ target: "≥10", actual: "" }, ["missing-actual E20"]],
    [{ target: "提升", actual: "" }, ["missing-actual E20"]],
    [{ target: "", actual: "" }, ["missing-target D20", "missing-actual E20"]],
    [{ target: "?", actual: "10" }, ["unreadable-target D20"]],
    [{ target: "≥10", actual: "?" }, ["unreadable-actual E20"]],
    [{ target: "提升", actual: "?" }, ["unreadable-actual E20"]],
    [{ target: "≤30万元", actual: "完成" }, ["unreadable-actual E20"]],
    [{ target: "≥10", actual: "达成" }, ["unreadable-actual E20"]],
    [{ target: "≥95%", actual: "0.76" }, ["unreadable-actual E20"]],
    [{ target: "≥5人", actual: "5人次" }, ["unit-mismatch E20"]],
    [{ target: "≥5人", actual: "5人次", weight: null }, ["unit-mismatch E20"]],
    [{ target: "≤30万元", actual: "30%" }, ["unit-mismatch E20"]],
    // texts that only look wrong
    [{ target: "≥50个", actual: "50" }, []],
    [{ target: "≥50", actual: "50个" }, []],
    [{ target: "≤30万元", actual: "280000元" }, []],
    [{ target: "≥95%", actual: "97%" }, []],
    [{ target: "≥95%", actual: "97" }, []],
    [{ target: "≥95", actual: "97%" }, []],
    [{ target: "≥10", actual: "0" }, []],
    [{ target: "提升", actual: "覆盖面扩大" }, []],
    [{ target: "提升", actual: "97%" }, []],
    [{ name: "无", target: "", actual: "", weight: "0", score: "0" }, []],
    [{ name: "/", target: "", actual: "", weight: "/", score: "/" }, []],
    [{ placeholder: true, target: "", actual: "", weight: "" }, []],
  ])("%j gives %j", (row, expected) => {
    expect(found(row)).toEqual(expected);
  });

  it.each([
    [{ target: "≥10", actual: "?" }, "no-number"],
    [{ target: "10-20天", actual: "完成" }, "words"],
    [{ target: "≥10", actual: "完成" }, "words"],
    [{ target: "≥95%", actual: "0.76" }, "several-readings"],
  ])("%j is unreadable: %s", (row, why) => {
    expect(whyOf(row)).toEqual([why]);
  });

  it.each([
    [{ target: "10-20天", actual: "30个" }, ["unit-mismatch E20"]],
    [{ target: "10-20天", actual: "15天" }, []],
    [{ target: "", actual: "?" }, ["missing-target D20", "unreadable-actual E20"]],
    [{ target: "?", actual: "达成" }, ["unreadable-target D20"]],
  ])("of a range, or without a readable target: %j gives %j", (row, expected) => {
    expect(found(row)).toEqual(expected);
  });
});

it("misses nothing in a column the form does not have", () => {
  const row = indicatorOf({ target: "", actual: "" });
  const nowhere = { ...row.name, text: "" };
  const form = formOf(
    {},
    {
      indicators: [
        {
          ...row,
          target: { ...nowhere, target: { kind: "empty" } },
          actual: { ...nowhere, actual: { kind: "empty" } },
        },
      ],
    },
  );
  expect(findingsIn(form, ["missing-target", "missing-actual"])).toEqual([]);
});

describe("what stands in a cell beside its text", () => {
  const targeted = (cell: Cell): Form =>
    formOf({}, { indicators: [withTarget(indicatorOf({ target: "?", actual: "10" }), cell)] });
  const withTarget = (row: Indicator, cell: Cell): Indicator => ({
    ...row,
    target: { ...row.target, text: cell.shown, cell },
  });

  it.each([
    [{ kind: "text", shown: "≥10", raw: "≥10" }, { unusual: [] }],
    [
      { kind: "text", shown: "≥10", raw: "≥10", lettering: "struck" },
      { unusual: [], lettering: "struck" },
    ],
    [
      { kind: "error", shown: "#REF!", raw: "#REF!" },
      { unusual: [], isError: true },
    ],
  ] as const)("of the target, %j, is told: %j", (cell, expected) => {
    const [finding] = ofCode(assess(targeted(cell), defaultProfile).findings, "unreadable-target");
    const { name, text, ...told } = factsOf(finding as Finding);
    expect([name, text]).toEqual(["指标名称20", cell.shown]);
    expect(told).toStrictEqual(expected);
  });

  it.each([
    [{ kind: "unreadable", reason: "other-year", years: { asked: 2024, given: 2025 } }, true],
    [{ kind: "unreadable", reason: "no-number" }, false],
  ] as const)("of the answer, %j, is told with its years: %s", (actual, expected) => {
    const row = indicatorOf({ target: "≥10", actual: "?" });
    const form = formOf({}, { indicators: [{ ...row, actual: { ...row.actual, actual } }] });
    const [finding] = ofCode(assess(form, defaultProfile).findings, "unreadable-actual");
    expect(finding?.why).toBe(actual.reason);
    expect("years" in (finding ?? {})).toBe(expected);
    expect(finding?.years).toEqual(expected ? { asked: 2024, given: 2025 } : undefined);
  });
});

it("asks no target of a row that the budget's execution answers, also at 0 of 0", () => {
  const rows = [{ name: "预算执行率", target: "", actual: "", score: "10" }];
  const funds = [{ budget: "0", executed: "0", weight: null, score: null }];
  const profile = {
    ...defaultProfile,
    execution: { ...defaultProfile.execution, zeroBudget: "full" as const },
  };
  expect(findingsIn(formOf({ rows, funds }), CODES, profile)).toEqual([]);
  expect(findingsIn(formOf({ rows, funds: [] }), CODES, profile)).toEqual([
    "missing-target D20",
    "missing-actual E20",
  ]);
});
