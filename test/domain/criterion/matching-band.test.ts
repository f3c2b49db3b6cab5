import type { Answer } from "../../../src/domain/criterion/answer";
import type { Band, Bound, Condition, Result } from "../../../src/domain/criterion/criterion";
import { decimal } from "../../../src/domain/decimal";
import type { Day, DaySpan } from "../../../src/domain/quantity/model/readings";
import { answerTo, daysLate, doneOf, inWords, NO_ANSWER } from "./answers";
import { bandsOf, matched } from "./matched";

describe("of the bands of a criterion", () => {
  it.each<[string, string, Answer, string]>([
    [
      "one that holds is stated",
      "≥95%得满分，否则不得分",
      answerTo("≥95%", "96"),
      "full, else nothing",
    ],
    ["none may hold", "≥95%得满分，否则不得分", answerTo("≥95%", "94"), "-, else nothing"],
    ["two that hold differ", "≥95%得满分，≤98%得5分", answerTo("≥95%", "96"), "unclear"],
    ["two that hold agree", "≥95%得满分，≥90%得满分", answerTo("≥95%", "96"), "full"],
    ["two of 否则 differ", "≥95%得满分，否则不得分，其他得2分", answerTo("≥95%", "96"), "unclear"],
    [
      "two of 否则 agree",
      "≥95%得满分，否则不得分，其他不得分",
      answerTo("≥95%", "9"),
      "-, else nothing",
    ],
    ["one compares another unit", "≥95天得满分", answerTo("≥95%", "96"), "unclear"],
    ["nothing of it, in a band from nothing on", "≤5%得5分", answerTo("≤10%", "0"), "points 5"],
    ["no delay, in a band of delays", "延期不超过5天扣2分", daysLate(12, 31, "0"), "-"],
    ["no delay, where some is full", "延期不超过5天得满分", daysLate(12, 31, "0"), "full"],
    [
      "nested away from the target",
      "低于95%扣5分，低于90%扣2分",
      answerTo("≥95%", "89"),
      "unclear",
    ],
    [
      "nested away from full points",
      "≥95%得满分，低于95%扣5分，低于90%扣2分",
      answerTo("≥95%", "89"),
      "unclear",
    ],
    [
      "nested away from a range of full points",
      "90%-95%得满分，低于60%扣5分，低于50%扣2分",
      answerTo("≥90%", "49"),
      "unclear",
    ],
    ["nested away from a limit", "高于5%扣5分，高于9%扣2分", answerTo("≤5%", "10"), "unclear"],
    [
      "nested towards full points on the other side",
      "≤5%得满分，≤10%得8分，≤15%得5分",
      answerTo("≥5%", "8"),
      "points 8",
    ],
    // 达到目标 among bounds
    [
      "the target inside a lower bound",
      "达到目标得满分，≥90%得8分",
      answerTo("≥95%", "96"),
      "full",
    ],
    ["a limit inside a higher bound", "达到目标得满分，≤10%得8分", answerTo("≤5%", "4"), "full"],
    ["a range inside a bound", "达到目标得满分，≥60%得8分", answerTo("80-90%", "85"), "unclear"],
    ["a target outside of a bound", "达到目标得满分，≥80%得5分", answerTo("≥75%", "85"), "unclear"],
    ["a target on the other side", "达到目标得满分，≤99%得5分", answerTo("≥75%", "85"), "unclear"],
    // an edge
    ["only one claims an edge", "95%以上得满分", answerTo("≥95%", "95"), "full, at its edge"],
    ["two claim an edge", "95%以上得满分，95%以下得5分", answerTo("≥95%", "95"), "unclear"],
    [
      "two claim an edge for the same",
      "95%以上得5分，95%以下得5分",
      answerTo("≥95%", "95"),
      "points 5, at its edge",
    ],
    ["the higher counts the edge in", "≥95%得满分，90%-95%得5分", answerTo("≥95%", "95"), "full"],
    ["the lower counts the edge in", "95%以上得满分，≤95%得5分", answerTo("≥95%", "95"), "unclear"],
    ["an edge has as many points", "≥95%得5分，95%以下得5分", answerTo("≥95%", "95"), "points 5"],
    [
      "one of two edges has more",
      "90%-100%得5分，95%以上得满分，95%以下得3分",
      answerTo("≥95%", "95"),
      "unclear",
    ],
    ["an edge gives nothing", "≥90%得5分，90%以下不得分", answerTo("≥95%", "90"), "points 5"],
    [
      "nothing is stated, an edge gives",
      "≤90%不得分，90%以上得5分",
      answerTo("≥95%", "90"),
      "unclear",
    ],
    [
      "an edge gives a smaller share",
      "≥90%得3分，90%以下得权重的20%",
      answerTo("≥95%", "90"),
      "points 3",
    ],
    [
      "an edge gives a greater share",
      "≥90%得3分，90%以下得权重的40%",
      answerTo("≥95%", "90"),
      "unclear",
    ],
    [
      "a share is above an edge",
      "≥90%得权重的40%，90%以下得3分",
      answerTo("≥95%", "90"),
      "share 40",
    ],
    ["an edge takes more off", "≥90%扣3分，90%以下扣4分", answerTo("≥95%", "90"), "minus 3"],
    ["an edge takes less off", "≥90%扣3分，90%以下扣2分", answerTo("≥95%", "90"), "unclear"],
    [
      "an edge takes a greater share off",
      "≥90%扣3分，90%以下扣权重的40%",
      answerTo("≥95%", "90"),
      "minus 3",
    ],
    [
      "an edge takes a smaller share off",
      "≥90%扣3分，90%以下扣权重的20%",
      answerTo("≥95%", "90"),
      "unclear",
    ],
    [
      "a person judges, beside an edge",
      "≥95%酌情扣分，95%以下得3分",
      answerTo("≥95%", "95"),
      "unclear",
    ],
    [
      "a person judges at an edge",
      "≥95%得满分，95%以下酌情扣分",
      answerTo("≥95%", "95"),
      "unclear",
    ],
    [
      "an edge is in proportion",
      "≥95%得满分，95%以下按比例得分",
      answerTo("≥95%", "95"),
      "unclear",
    ],
    [
      "the edge is left out",
      "高于95%得满分，否则不得分",
      answerTo("≥95%", "95"),
      "-, else nothing",
    ],
    // bands within one another
    ["the innermost counts", "≥20%得6分，≥15%得5分", answerTo("≥20%", "21"), "points 6"],
    [
      "the innermost counts, in any order",
      "≥15%得5分，≥20%得6分",
      answerTo("≥20%", "21"),
      "points 6",
    ],
    [
      "the innermost of three counts",
      "≥10%得4分，≥20%得6分，≥15%得5分",
      answerTo("≥20%", "21"),
      "points 6",
    ],
    ["the innermost of a limit counts", "≤5%得6分，≤8%得5分", answerTo("≤5%", "4"), "points 6"],
    [
      "the innermost of a limit counts, in any order",
      "≤8%得5分，≤5%得6分",
      answerTo("≤5%", "4"),
      "points 6",
    ],
    ["only the outer one holds", "≤8%得5分，≤5%得6分", answerTo("≤5%", "7"), "points 5"],
    ["the inner one gives less", "≥20%得5分，≥15%得6分", answerTo("≥20%", "21"), "unclear"],
    [
      "the innermost of three gives less",
      "≥20%得6分，≥15%得5分，≥10%得7分",
      answerTo("≥20%", "21"),
      "unclear",
    ],
    ["the inner one is judged", "≥20%酌情扣分，≥15%得5分", answerTo("≥20%", "21"), "unclear"],
    ["the outer one is judged", "≥20%得5分，≥15%酌情扣分", answerTo("≥20%", "21"), "unclear"],
    ["they bound other sides", "≥90%得5分，≤98%得6分", answerTo("≥95%", "93"), "unclear"],
    [
      "they measure other things",
      "合格率≥90%得6分，完成率≥80%得5分",
      answerTo("≥95%", "93"),
      "unclear",
    ],
    ["one has both bounds", "80%-90%得6分，≥80%得5分", answerTo("≥95%", "85"), "unclear"],
    [
      "one has both bounds, the other a limit",
      "≤90%得5分，80%-90%得6分",
      answerTo("≥95%", "85"),
      "unclear",
    ],
    [
      "one asks for the target, the other less",
      "≥90%得5分，未完成得3分",
      answerTo("≥95%", "92"),
      "unclear",
    ],
    ["one misses the target first", "未完成得3分，≥90%得5分", answerTo("≥95%", "92"), "unclear"],
    // 不得分 below a bound
    [
      "below a bound nothing is given",
      "未完成按比例得分，低于60%不得分",
      answerTo("≥95%", "50"),
      "nothing",
    ],
    [
      "above it the target is missed",
      "未完成按比例得分，低于60%不得分",
      answerTo("≥95%", "70"),
      "proportion",
    ],
    [
      "the missed target has two results",
      "未完成不得分，未达到酌情扣分",
      answerTo("≥95%", "70"),
      "unclear",
    ],
    [
      "the missed target takes off twice",
      "未完成按比例得分，未达到扣2分",
      answerTo("≥95%", "70"),
      "unclear",
    ],
    [
      "the inner one gives nothing",
      "低于60%不得分，低于90%得5分",
      answerTo("≥95%", "50"),
      "unclear",
    ],
    // single values
    ["a value is given", "100个得满分，90个得8分", answerTo("≥100个", "90"), "points 8"],
    ["an answer is between values", "100个得满分，90个得8分", answerTo("≥100个", "95"), "unclear"],
    ["an answer is below all values", "100个得满分，90个得8分", answerTo("≥100个", "85"), "-"],
    [
      "an answer is above the value of the target",
      "100个得满分，90个得8分",
      answerTo("≥100个", "120"),
      "full",
    ],
    [
      "an answer is above the only value",
      "50个得满分，否则不得分",
      answerTo("≥100个", "70"),
      "unclear",
    ],
    [
      "an answer is above a value of a share",
      "50个得权重的80%",
      answerTo("≥100个", "70"),
      "unclear",
    ],
    [
      "an answer is above a value of nothing",
      "50个得权重的0%，否则酌情扣分",
      answerTo("≥100个", "70"),
      "-, else person",
    ],
    [
      "an answer is above a value of no points",
      "50个不得分，否则酌情扣分",
      answerTo("≥100个", "70"),
      "-, else person",
    ],
    ["an answer is above what is taken off for", "50个扣2分", answerTo("≥100个", "70"), "-"],
    [
      "an answer is above a band with two ends",
      "≥100个得满分，90-95个得8分，否则不得分",
      answerTo("≥100个", "97"),
      "-, else nothing",
    ],
    ["less is better, beyond a value", "5天得满分", answerTo("≤5天", "3"), "full"],
    ["less is better, between values", "5天得满分，8天得4分", answerTo("≤5天", "6"), "unclear"],
    ["less is better, beyond all values", "5天得满分，8天得4分", answerTo("≤5天", "9"), "-"],
    ["less is better, the value is no target", "5天得满分", answerTo("≤6天", "3"), "unclear"],
    [
      "a range is asked for, above the value",
      "100个得满分",
      answerTo("100-120个", "110"),
      "unclear",
    ],
    ["a range is asked for, below the value", "5天得满分", answerTo("3-5天", "4"), "-"],
    ["a range is asked for, at the value", "5天得满分", answerTo("3-5天", "5"), "full"],
    // a bare percentage
    ["100% is at least 100%", "100%得满分", answerTo("≥95%", "100"), "full"],
    ["100% is said where less is better", "100%得满分", answerTo("≤95%", "96"), "unclear"],
    ["a share of a limit is no achievement", "90%以上得满分", answerTo("≤10万元", "8"), "unclear"],
    // the target in words
    ["the target is reached", "达到目标得满分，未达到不得分", inWords(true), "full"],
    ["the target is missed", "达到目标得满分，未达到不得分", inWords(false), "nothing"],
    ["the target is reached in part", "达到目标得满分，未达到不得分", inWords(null), "unclear"],
    [
      "the target is reached in part, else",
      "达到目标得满分，否则不得分",
      inWords(null),
      "-, else nothing",
    ],
    ["at least the target is asked for", "不低于目标值得满分", answerTo("≥95%", "95"), "full"],
    ["at least the target is asked for, in words", "不低于目标值得满分", inWords(true), "full"],
    [
      "at most the target is asked for, of a least",
      "不超过目标值得满分",
      answerTo("≥95%", "95"),
      "unclear",
    ],
    [
      "at least the target is asked for, of a most",
      "不低于目标值得满分",
      answerTo("≤95%", "95"),
      "unclear",
    ],
    [
      "at least the target is asked for, of a range",
      "不低于目标值得满分",
      answerTo("90-95%", "93"),
      "unclear",
    ],
    ["at most the target is asked for", "不超过目标值得满分", answerTo("≤95%", "95"), "full"],
    [
      "at most the target is asked for, of a range",
      "不超过目标值得满分",
      answerTo("90-95%", "93"),
      "unclear",
    ],
    ["at most the target is asked for, of a share", "不超过目标值得满分", doneOf("100"), "unclear"],
    ["below the target nothing is given", "低于目标值不得分", answerTo("≥95%", "94"), "nothing"],
    ["below the target, of a most", "低于目标值不得分", answerTo("≤95%", "94"), "unclear"],
    // time
    ["in time", "按时完成得满分，逾期不得分", answerTo("≤5天", "5"), "full"],
    ["too late", "按时完成得满分，逾期不得分", answerTo("≤5天", "6"), "nothing"],
    ["in time by words", "按时完成得满分", inWords(true), "full"],
    ["in time in part, by words", "按时完成得满分", inWords(null), "unclear"],
    ["not in time by words", "按时完成得满分", inWords(false), "-"],
    ["words may miss another target", "逾期不得分", inWords(false), "unclear"],
    ["words reach the target", "逾期不得分", inWords(true), "-"],
    ["no time is asked for", "按时完成得满分", answerTo("≥10次", "12"), "unclear"],
    ["no time is asked for, too late", "逾期不得分", answerTo("≥10次", "12"), "unclear"],
    ["the deadline's own day", "12月31日前完成得满分", daysLate(12, 31, "0"), "full"],
    [
      "too late for its own day",
      "12月31日前完成得满分，12月31日前未完成不得分",
      daysLate(12, 31, "2"),
      "nothing",
    ],
    ["another day", "12月31日前完成得满分", daysLate(11, 30, "0"), "unclear"],
    ["another day of the month", "12月31日前完成得满分", daysLate(12, 30, "0"), "unclear"],
    ["a day, by words", "12月31日前完成得满分", inWords(true), "unclear"],
    ["a day, of a time allowed", "12月31日前完成得满分", answerTo("≤5天", "5"), "unclear"],
    // what must not happen
    ["nothing happened", "未发生得满分，发生不得分", answerTo("≤0起", "0"), "full"],
    ["something happened", "未发生得满分，发生不得分", answerTo("≤0起", "1"), "nothing"],
    ["nothing happened, in words", "未发生得满分，发生不得分", inWords(true), "full"],
    ["something happened, in words", "未发生得满分，发生不得分", inWords(false), "nothing"],
    ["something happened in part", "未发生得满分，发生不得分", inWords(null), "unclear"],
    ["something has to happen", "未发生得满分，发生不得分", answerTo("≥3起", "3"), "unclear"],
    ["a share happened", "未发生得满分，发生不得分", answerTo("≤0%", "0"), "unclear"],
    ["a share happened, above 0", "发生不得分", answerTo("≤0%", "1"), "unclear"],
  ])("%s: %s", (_, text, answer, expected) => {
    expect(matched(bandsOf(text), answer)).toBe(expected);
  });

  const interval = (low: Bound | null, high: Bound | null): Condition => ({
    kind: "interval",
    measured: { of: "percentage" },
    low,
    high,
    bare: false,
    denied: false,
    relative: false,
  });
  const FROM_95 = interval({ value: "95", included: true }, null);
  const UNTIL_95 = interval(null, { value: "95", included: null });
  const AT_95 = answerTo("≥95%", "95");

  it.each<Result>([
    { kind: "proportion" },
    { kind: "rate" },
    { kind: "rate-off" },
    { kind: "gain", size: "1", unit: "次", points: "1" },
    { kind: "person" },
  ])("an edge of $kind has no points to compare", (result) => {
    const full: Result = { kind: "full" };
    const at = (own: Result, edge: Result): string =>
      matched(
        [
          { when: FROM_95, result: own },
          { when: UNTIL_95, result: edge },
        ],
        AT_95,
      );
    expect([at(full, result), at(result, full)]).toEqual(["unclear", "unclear"]);
  });

  it("settles a value for no answer that has neither a least nor a most", () => {
    const scale = { unit: "个", actual: decimal("120"), least: null, most: null };
    expect(matched(bandsOf("100个得满分"), { ...NO_ANSWER, scale })).toBe("-");
  });

  const day = (year: number | null, month: number, date: number): Day => ({
    year,
    month,
    day: date,
  });
  const span = (first: Day, last: Day): DaySpan => ({ first, last });
  const DECEMBER = span(day(null, 12, 1), day(null, 12, 31));
  it.each<[string, DaySpan, DaySpan, string]>([
    ["of the same month", DECEMBER, DECEMBER, "full"],
    ["whose first day differs", DECEMBER, span(day(null, 12, 2), day(null, 12, 31)), "unclear"],
    ["whose last day differs", DECEMBER, span(day(null, 12, 1), day(null, 12, 30)), "unclear"],
    ["of another month", DECEMBER, span(day(null, 11, 1), day(null, 11, 31)), "unclear"],
    [
      "of the year that the text does not name",
      DECEMBER,
      span(day(2024, 12, 1), day(2024, 12, 31)),
      "full",
    ],
    [
      "of no year where the text names one",
      span(day(2024, 12, 1), day(2024, 12, 31)),
      DECEMBER,
      "full",
    ],
    [
      "of the same year",
      span(day(2024, 12, 1), day(2024, 12, 31)),
      span(day(2024, 12, 1), day(2024, 12, 31)),
      "full",
    ],
    [
      "of another year",
      span(day(2024, 12, 1), day(2024, 12, 31)),
      span(day(2023, 12, 1), day(2023, 12, 31)),
      "unclear",
    ],
  ])("a day of the text has to be the deadline's own: one %s", (_, by, own, expected) => {
    const bands: readonly Band[] = [{ when: { kind: "on-time", by }, result: { kind: "full" } }];
    const answer: Answer = { ...NO_ANSWER, met: true, time: { delay: null, by: own } };
    expect(matched(bands, answer)).toBe(expected);
  });
});
