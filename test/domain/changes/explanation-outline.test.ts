import { explanationOutline, fundsOutline } from "../../../src/domain/changes/explanation-outline";
import { withoutOutlineFacts } from "../../../src/domain/explanation/outline-facts";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { Profile } from "../../../src/domain/profiles/profile";
import { fundsOf, indicatorOf, type FundsText } from "../../support/form";

/** An outline of figures alone. */
const profile: Profile = {
  ...defaultProfile,
  explanation: {
    ...defaultProfile.explanation,
    outline: "{facts}",
    outlineFacts: "{target}|{actual}|{score}|{lost}|{other}",
    outlineFundsFacts: "{initial}|{budget}|{executed}|{rate}",
  },
};
const row = indicatorOf({ target: "≥10", actual: "9" });
const outlineOf = (weight: string | null, reported: string | null, computed: string | null) =>
  explanationOutline({ row, weight, score: { reported, computed } }, profile);

describe("the figures of an indicator's outline", () => {
  it.each([
    ["10.00", "9.50", "9.00", "≥10|9|9.00|1.00|"],
    ["10.00", "9.50", null, "≥10|9|9.50|0.50|"],
    ["10.00", null, "9.00", "≥10|9|9.00|1.00|"],
    ["10.00", null, null, null],
    [null, "9.50", "9.00", null],
  ])("of weight %s, printed %s and computed %s are %s", (weight, reported, computed, outline) => {
    expect(outlineOf(weight, reported, computed)).toBe(outline);
  });

  it.each([
    [40, "一".repeat(40)],
    [41, `${"一".repeat(39)}…`],
  ])("are cut to forty characters: %i", (length, shown) => {
    const long = indicatorOf({ target: "一".repeat(length), actual: "二".repeat(length) });
    const score = { reported: null, computed: "9.00" };
    const outline = explanationOutline({ row: long, weight: "10.00", score }, profile);
    expect(outline).toBe(`${shown}|${shown.replaceAll("一", "二")}|9.00|1.00|`);
  });
});

describe("the figures of the funds' outline", () => {
  it.each([
    [{ initial: "83.60", budget: "143.60", executed: "100" }, "95.01", "83.60|143.60|100|95.01"],
    [{ initial: "", budget: "143.60", executed: null }, null, "—|143.60|—|96.00"],
    [{ initial: null, budget: "", executed: "-" }, null, "—|—|-|96.00"],
  ] as [FundsText, string | null, string][])("of %j are shown", (text, computed, outline) => {
    const rate = { reported: "96.00", computed };
    expect(fundsOutline({ row: fundsOf(text), rate }, profile)).toBe(outline);
  });

  it("have a dash for a rate that nobody knows", () => {
    const rate = { reported: null, computed: null };
    expect(fundsOutline({ row: fundsOf({}), rate }, profile)).toBe("—|100|100|—");
  });
});

describe("an explanation without the figures of its outline", () => {
  const rules = {
    ...defaultProfile.explanation,
    outlineFacts: "（目标 {target}，扣 {lost} 分）",
    outlineFundsFacts: "[预算 {budget}]",
  };
  it.each([
    ["原因：雨(目标 ≥10,扣 1.00 分);措施", "原因：雨;措施"],
    ["原因：雨( 目标≥10 ,扣1.00分 );措施", "原因：雨;措施"],
    ["原因：(目标 ≥\n10,扣 1.00 分)雨", "原因：雨"],
    ["原因：雨[预算 100]", "原因：雨"],
    ["雨(目标 ≥10)", "雨(目标 ≥10)"],
    ["雨，预算 100", "雨，预算 100"],
    [`(目标 ${"一".repeat(79)},扣 1 分)`, ""],
    [`(目标 ${"一".repeat(82)},扣 1 分)`, `(目标 ${"一".repeat(82)},扣 1 分)`],
  ])("%j is %j", (text, own) => {
    expect(withoutOutlineFacts(text, rules)).toBe(own);
  });

  it.each(["{lost} 分", ""])("is the text itself where the figures %j begin with none", (facts) => {
    const bare = { ...rules, outlineFacts: facts, outlineFundsFacts: facts };
    expect(withoutOutlineFacts("扣 1.00 分", bare)).toBe("扣 1.00 分");
  });
});
