/** A column 扣分 that repeats the points each row lost, and one with additional deductions. */
import { assess } from "../../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { HEADER, one, type Row } from "../../../support/layout-sheet";

/** Two rows: 180 of 200 are 90 % of 50 points, 45; all of 4 are 50 points. */
const formWith = (first: readonly number[], second: readonly number[], total: number) => {
  const header: Row = [...HEADER.slice(0, 7), "扣分", "偏差原因分析及改进措施"];
  const reason = "因人员流动大，今后将加强统筹，年内补训。";
  return one(
    header,
    ["产出指标", "数量指标", "培训人数", "≥200人", "180人", 50, ...first, reason],
    [null, null, "巡查次数", "≥4次", "4次", 50, ...second, reason],
    ["总分", null, null, null, null, 100, total],
  );
};

const computed = (...form: Parameters<typeof formWith>) => {
  const { indicators, total } = assess(formWith(...form), defaultProfile);
  return [...indicators.map(({ score }) => score.computed), total.computed];
};

describe("a column of deductions", () => {
  it("that is the loss of every row takes nothing off once more", () => {
    expect(computed([45, 5], [50, 0], 95)).toEqual(["45.00", "50.00", "95.00"]);
    expect(computed([45, -5], [50, 0], 95)).toEqual(["45.00", "50.00", "95.00"]);
  });

  it("that is the loss of every row takes off what the formula did not", () => {
    expect(computed([44, 6], [48, 2], 92)).toEqual(["44.00", "48.00", "92.00"]);
  });

  it("that is the loss of every row gives no row more than the formula", () => {
    expect(computed([47, 3], [50, 0], 97)).toEqual(["45.00", "50.00", "95.00"]);
  });

  it("that is not the loss of every row is taken off", () => {
    expect(computed([40, 5], [50, 0], 90)).toEqual(["40.00", "50.00", "90.00"]);
    expect(computed([45, 5], [50, 1], 95)).toEqual(["40.00", "49.00", "89.00"]);
  });
});
