import { scaleFor, type Answer } from "../../../src/domain/criterion/answer";
import type { Measured } from "../../../src/domain/criterion/criterion";
import { decimal } from "../../../src/domain/decimal";
import { answerTo, daysLate, doneOf, inWords } from "./answers";

/** The figure of an answer that a number of a criterion is compared with. */
function comparedWith(measured: Measured, answer: Answer): string {
  const scale = scaleFor(measured, answer);
  if (scale === null) return "none";
  if (scale === answer.completion) return "share done";
  return scale === answer.scale ? "answer" : "delay";
}

const inUnit = (unit: string): Measured => ({ of: "answer", unit });
const ASKS_NOTHING: Answer = {
  ...inWords(true),
  scale: { unit: "起", actual: decimal("1"), least: null, most: null },
};

describe("a number of a criterion", () => {
  it.each<[string, Measured, Answer, string]>([
    ["a bare number, the answer", inUnit(""), answerTo("≥10个", "8"), "answer"],
    ["the answer's unit, the answer", inUnit("万元"), answerTo("≥10万元", "8"), "answer"],
    ["another unit, nothing", inUnit("元"), answerTo("≥10万元", "8"), "none"],
    ["percentage points, a percentage", inUnit("个百分点"), answerTo("≥95%", "8"), "answer"],
    ["percentage points, no count", inUnit("个百分点"), answerTo("≥95个", "8"), "none"],
    ["a count, no percentage", inUnit("个"), answerTo("≥95%", "8"), "none"],
    ["a count, a bare answer", inUnit("个"), answerTo("≥10", "8"), "answer"],
    ["days, a bare answer", inUnit("天"), answerTo("≥10", "8"), "answer"],
    ["a magnitude, no bare answer", inUnit("万"), answerTo("≥25000", "24000"), "none"],
    ["money, no bare answer", inUnit("万元"), answerTo("≥10", "8"), "none"],
    ["a count of the same things, the answer", inUnit("场"), answerTo("≥10次", "8"), "answer"],
    ["a count, no words", inUnit("个"), inWords(true), "none"],
    ["a share done, that share", { of: "completion" }, answerTo("≥95%", "93"), "share done"],
    ["a percentage, a percentage", { of: "percentage" }, answerTo("≥95%", "93"), "answer"],
    [
      "a percentage, of a count the share done",
      { of: "percentage" },
      answerTo("≥10个", "8"),
      "share done",
    ],
    ["a percentage, the share alone", { of: "percentage" }, doneOf("80"), "share done"],
    ["a delay in days, days", { of: "delay", unit: "天" }, daysLate(12, 31, "3"), "delay"],
    ["a delay in hours, no days", { of: "delay", unit: "小时" }, daysLate(12, 31, "3"), "none"],
    ["a delay, no row without a time", { of: "delay", unit: "天" }, answerTo("≥10天", "8"), "none"],
    [
      "what happens, where nothing may happen",
      { of: "occurrences", unit: "起" },
      answerTo("≤0起", "2"),
      "answer",
    ],
    [
      "what happens, not where some may",
      { of: "occurrences", unit: "起" },
      answerTo("≤2起", "2"),
      "none",
    ],
    [
      "what happens, not where some must",
      { of: "occurrences", unit: "起" },
      answerTo("≥2起", "2"),
      "none",
    ],
    [
      "what happens, not where a least is asked for too",
      { of: "occurrences", unit: "起" },
      {
        ...inWords(true),
        scale: { unit: "起", actual: decimal("0"), least: decimal("0"), most: decimal("0") },
      },
      "none",
    ],
    [
      "what happens, not where nothing is asked for",
      { of: "occurrences", unit: "起" },
      ASKS_NOTHING,
      "none",
    ],
    [
      "what happens in another unit, nothing",
      { of: "occurrences", unit: "元" },
      answerTo("≤0起", "2"),
      "none",
    ],
  ])("compares %s", (_, measured, answer, compared) => {
    expect(comparedWith(measured, answer)).toBe(compared);
  });
});
