import { a1 } from "../../../src/domain/cells";
import { judgeableRows } from "../../../src/domain/changes/judgeable-rows";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf, type RowText } from "../../support/form";
import { HEADER, one } from "../../support/layout-sheet";

const judgeable = (row: RowText) =>
  judgeableRows(assess(formOf({ rows: [row] }), defaultProfile), defaultProfile).map(
    ({ at, attainment, low, high }) => `${a1(at)} ${attainment ?? "open"} ${low}-${high}`,
  );

const WORDS: RowText = { target: "提升", weight: "15" };

describe("a row for a person to judge", () => {
  it.each<[string, RowText, string]>([
    ["has no score", { ...WORDS, actual: "部分达成" }, "G20 partly 9.00-12.00"],
    [
      "has one above its band",
      { ...WORDS, actual: "部分达成", score: "14" },
      "G20 partly 9.00-12.00",
    ],
    ["has one below its band", { ...WORDS, actual: "达成", score: "9" }, "G20 met 12.00-15.00"],
    ["has one at the edge", { ...WORDS, actual: "部分达成", score: "12" }, "G20 partly 9.00-12.00"],
    ["has one above its weight", { ...WORDS, actual: "达成", score: "16" }, "G20 met 12.00-15.00"],
    ["has one below nothing", { ...WORDS, actual: "未达成", score: "-1" }, "G20 missed 0.00-9.00"],
    ["has an answer of no known wording", { ...WORDS, actual: "扩大" }, "G20 open 0.00-15.00"],
  ])("%s", (_, row, expected) => {
    expect(judgeable(row)).toEqual([expected]);
  });

  it.each<[string, RowText]>([
    ["whose score stands", { ...WORDS, actual: "部分达成", score: "10" }],
    ["that is measured", { target: "≥10", actual: "8" }],
    ["that is not answered", { ...WORDS, actual: "" }],
    ["without a score column", { ...WORDS, actual: "部分达成", score: null }],
    ["without a weight", { ...WORDS, actual: "部分达成", weight: "" }],
    ["whose score cannot be read", { ...WORDS, actual: "部分达成", score: "约十分" }],
  ])("is none %s", (_, row) => {
    expect(judgeable(row)).toEqual([]);
  });

  it("has less than its weight where the answer leaves open whether it was reached", () => {
    const sheet = (answer: string) =>
      one(["项目支出绩效自评表（2024年度）"], HEADER, [
        "效益指标",
        "社会效益指标",
        "业务水平",
        "提升",
        answer,
        15,
        15,
        null,
      ]);
    const limits = (answer: string) =>
      judgeableRows(assess(sheet(answer), defaultProfile), defaultProfile).map(
        ({ low, high }) => `${low}-${high}`,
      );
    expect(limits("效果一般")).toEqual(["0.00-14.99"]);
    expect(limits("有效提升")).toEqual([]);
  });

  it("has the profile's three bands of its weight, the best one first", () => {
    const form = formOf({ rows: [{ target: "提升", weight: "3.33", actual: "扩大" }] });
    const [row] = judgeableRows(assess(form, defaultProfile), defaultProfile);
    expect(row?.bands).toEqual([
      { attainment: "met", low: "2.66", high: "3.33" },
      { attainment: "partly", low: "2.00", high: "2.66" },
      { attainment: "missed", low: "0.00", high: "2.00" },
    ]);
  });

  it("is none where the layout is unclear", () => {
    const unclear = [{ at: { row: 20, column: 1 }, reason: "row-not-placed" as const, text: "" }];
    const form = formOf({ rows: [{ ...WORDS, actual: "部分达成" }] }, { unplaced: unclear });
    expect(judgeableRows(assess(form, defaultProfile), defaultProfile)).toEqual([]);
  });
});
