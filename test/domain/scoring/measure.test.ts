import type { Actual, Target } from "../../../src/domain/quantity/model/readings";
import {
  measure,
  type MeasurableActual,
  type MeasurableTarget,
} from "../../../src/domain/scoring/measure";
import { actualOf, targetOf } from "../../support/form";

const measurable = (target: Target, actual: Actual): [MeasurableTarget, MeasurableActual] => {
  if (target.kind !== "quantity" && target.kind !== "range") throw new Error("no quantity");
  if (actual.kind !== "quantity") throw new Error("no quantity");
  return [target, actual];
};

/** "12 of 10..20" for each reading, with what was read as a share. */
const readings = (target: string, actual: string): readonly string[] =>
  measure(...measurable(targetOf(target), actualOf(actual))).map(({ share, ...each }) => {
    const bounds = `${each.least?.toFixed() ?? ""}..${each.most?.toFixed() ?? ""}`;
    return [each.actual.toFixed(), "of", bounds, share].filter((text) => text !== null).join(" ");
  });

describe("a target and its answer on one scale", () => {
  it.each([
    ["≥10", "12", ["12 of 10.."]],
    [">10", "12", ["12 of 10.."]],
    ["=10", "12", ["12 of 10.."]],
    ["≤10", "12", ["12 of ..10"]],
    ["<10", "12", ["12 of ..10"]],
    ["=0", "12", ["12 of ..0"]],
    ["≥0", "12", ["12 of 0.."]],
    ["10-20", "12", ["12 of 10..20"]],
    ["≥10", "-3", ["0 of 10.."]],
    ["≤-5", "-3", ["-3 of ..-5"]],
    // both in the unit that keeps them whole
    ["≥1万元", "8000元", ["8000 of 10000.."]],
    ["≥8000元", "1万元", ["10000 of 8000.."]],
    ["10-20天", "240小时", ["14400 of 14400..28800"]],
    ["≥50个", "50", ["50 of 50.."]],
    ["≥50", "50个", ["50 of 50.."]],
    ["≥5个", "5天", []],
    // a bare number against a percentage may be a share of 1, and the other way round
    ["≥95%", "0.97", ["0.97 of 95..", "97 of 95.. actual"]],
    ["≥95%", "1", ["1 of 95..", "100 of 95.. actual"]],
    ["≤5%", "0.03", ["0.03 of ..5", "3 of ..5 actual"]],
    ["90-95%", "0.92", ["0.92 of 90..95", "92 of 90..95 actual"]],
    ["≥95%", "1.01", ["1.01 of 95.."]],
    ["≥95%", "0", ["0 of 95.."]],
    ["≥95%", "0.97%", ["0.97 of 95.."]],
    ["≥1%", "0.9", ["0.9 of 1..", "90 of 1.. actual"]],
    ["≥0.9", "97%", ["97 of 0.9..", "97 of 90.. target"]],
    ["≤0.9", "97%", ["97 of ..0.9", "97 of ..90 target"]],
    ["≥1", "97%", ["97 of 1..", "97 of 100.. target"]],
    ["≥1.01", "97%", ["97 of 1.01.."]],
    ["≥0.9", "1%", ["1 of 0.9..", "1 of 90.. target"]],
    ["≥0.9", "97", ["97 of 0.9.."]],
    ["≥0.9个", "97%", []],
    ["≥0.9‰", "97%", ["970 of 0.9.."]],
  ])("%s answered by %s is %j", (target, actual, expected) => {
    expect(readings(target, actual)).toEqual(expected);
  });

  it.each([
    ["≥10", "13", "130"],
    ["≥3", "1", "33.33"],
    ["≥1万元", "13000元", "130"],
    ["≥0", "5", null],
    ["≤10", "5", null],
    ["10-20", "15", null],
  ])("of %s answered by %s tells how much is done: %s", (target, actual, percent) => {
    const [first] = measure(...measurable(targetOf(target), actualOf(actual)));
    const done = first?.achieved;
    expect(done?.toDecimalPlaces(2).toFixed() ?? null).toBe(percent);
  });
});
