import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { findingsIn } from "../../support/findings";
import { formOf, type RowText } from "../../support/form";

const found = (row: RowText, profile = defaultProfile) =>
  findingsIn(formOf({ rows: [row] }), ["overachieved"], profile);

describe("an over-achieved target", () => {
  it.each([
    [{ target: "≥10", actual: "13" }, true],
    [{ target: "≥10", actual: "12.99" }, false],
    [{ target: "=10", actual: "20" }, true],
    [{ target: ">100人次", actual: "150人次" }, true],
    [{ target: "≥1万元", actual: "13000元" }, true],
    [{ target: "≥33", actual: "52", explanation: "无" }, true],
    [{ target: "≥33", actual: "52", explanation: "热线扩容，新增坐席" }, false],
    [{ target: "≥33", actual: "52", explanation: null }, false],
    // ≤ targets, targets of 0 and ranges have no percentage of the target
    [{ target: "≤10", actual: "13" }, false],
    [{ target: "≤10", actual: "1" }, false],
    [{ target: "=0", actual: "5" }, false],
    [{ target: "≥0", actual: "5" }, false],
    [{ target: "10-20", actual: "40" }, false],
    [{ target: "≥10个", actual: "20次" }, false],
    [{ target: "提升", actual: "130%" }, false],
    // 100% against a bare 1 is not a hundred times the target
    [{ target: "≥1", actual: "100%" }, false],
    [{ target: "≥0.9", actual: "99%" }, false],
    [{ target: "≥10", actual: "20", weight: "-" }, false],
    [{ target: "≥10", actual: "20", weight: null }, true],
  ])("%j: %s", (row, over) => {
    expect(found(row)).toEqual(over ? ["overachieved E20"] : []);
  });

  it.each([
    [{ overachievedFrom: "120" }, "12", true],
    [{ overachievedFrom: "120" }, "11.99", false],
    [{ overachievedDemands: "cause" as const }, "13", true],
    [{ overachievedDemands: "nothing" as const }, "20", false],
  ])("is what the profile says, %j: %s of 10 is one, %s", (changes, actual, over) => {
    const quantitative = { ...defaultProfile.quantitative, ...changes };
    expect(found({ target: "≥10", actual }, { ...defaultProfile, quantitative })).toEqual(
      over ? ["overachieved E20"] : [],
    );
  });
});
