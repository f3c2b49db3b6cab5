import type { MeasurableActual, MeasurableTarget } from "../../../src/domain/scoring/measure";
import type { ShownFigure } from "../../../src/domain/scores/because-missed";
import { measure } from "../../../src/domain/scoring/measure";
import { shownFactors } from "../../../src/domain/scoring/shown-factors";
import { actualOf, targetOf } from "../../support/form";

/** "8000元 of 10000元 (1万元)", for the last of the readings. */
function shown(targetText: string, actualText: string, missed: "low" | "high"): string {
  const target = targetOf(targetText) as MeasurableTarget;
  const actual = actualOf(actualText) as MeasurableActual;
  const reading = measure(target, actual).at(-1);
  if (reading === undefined) throw new Error("no reading");
  const one = shownFactors(target, actual, reading, missed);
  const text = ({ value, unit, as }: ShownFigure): string =>
    `${value}${unit}${as === null ? "" : ` (${as.value}${as.unit})`}`;
  const negative = one.negative === null ? "" : `, ${one.negative}`;
  return `${text(one.actual)} of ${text(one.target)}${negative}`;
}

describe("the figures of a sentence", () => {
  it.each([
    ["≥10", "9", "9 of 10"],
    ["≥10个", "9", "9 of 10个"],
    ["≥10", "9个", "9个 of 10"],
    ["≥10个", "9个", "9个 of 10个"],
    // both in the smaller unit, and how they stand on the form
    ["≥1万元", "8000元", "8000元 of 10000元 (1万元)"],
    ["≥8000元", "0.5万元", "5000元 (0.5万元) of 8000元"],
    ["≥2天", "36小时", "36小时 of 48小时 (2天)"],
    ["≥36小时", "1天", "24小时 (1天) of 36小时"],
    ["≥1%", "5‰", "5‰ of 10‰ (1%)"],
    // a month of 28 days
    ["≥1月", "3周", "3周 of 4周 (1月)"],
    ["≥0.000000001亿元", "0.01元", "0.01元 of 0.1元 (0.000000001亿元)"],
    ["≥10", "-3", "0 of 10, -3"],
    ["≥10", "0", "0 of 10"],
    // a share of 1 as the percentage it was read as
    ["≥95%", "0.76", "76% of 95%"],
    ["≥0.95", "76%", "76% of 95%"],
    ["≥95%", "76%", "76% of 95%"],
  ])("of %s answered by %s: %s", (target, actual, expected) => {
    expect(shown(target, actual, "low")).toBe(expected);
  });

  it.each([
    ["low", "9天 of 10天"],
    ["high", "9天 of 20天"],
  ] as const)("take of a range the end that was missed: %s", (missed, expected) => {
    expect(shown("10-20天", "9天", missed)).toBe(expected);
  });

  it("keep units apart that nothing brings together", () => {
    const units = { target: "个", actual: "人" };
    const reading = { share: null, units, judgedOutside: false };
    const target = { kind: "quantity", comparison: "≥", value: "5", unit: "个" } as const;
    const actual = { kind: "quantity", value: "4", unit: "人" } as const;
    const one = shownFactors(target, actual, reading, "low");
    expect([one.actual, one.target]).toEqual([
      { value: "4", unit: "人", as: null },
      { value: "5", unit: "个", as: null },
    ]);
  });
});
