import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { findingsIn } from "../../support/findings";
import { formOf, type RowText } from "../../support/form";

const CODES = [
  "weight-sum",
  "missing-explanation",
  "missing-target",
  "missing-actual",
  "needs-judgement",
  "total-mismatch",
] as const;
const ROW: RowText = { weight: "90", score: "90" };
const form = (extra: RowText, score: string) =>
  formOf({ funds: [{ score: "10" }], rows: [ROW, extra], total: { weight: "100", score } });

describe("加分项", () => {
  it.each<[string, RowText, string]>([
    ["granted in part", { level1: "加分项", weight: "5", score: "2" }, "102"],
    ["not granted", { level1: "加分项", weight: "5", score: "0" }, "100"],
    ["named so itself", { name: "加分项：获省级表彰", target: "", weight: "5", score: "5" }, "105"],
    ["left empty", { level1: "加分项", target: "", actual: "", weight: "5", score: "" }, "100"],
    ["of the other kind", { level1: "扣分项", actual: "", weight: "", score: "-2" }, "98"],
  ])("%s counts in the total alone", (_, extra, total) => {
    expect(findingsIn(form(extra, total), CODES)).toEqual([]);
    expect(assess(form(extra, total), defaultProfile).total.computed).toBe(`${total}.00`);
  });

  it("is no row that only speaks of such points", () => {
    const row: RowText = { name: "学分加分发放及时率", weight: "5", score: "" };
    expect(findingsIn(form(row, "100"), CODES)).toContain("weight-sum F40");
  });
});
