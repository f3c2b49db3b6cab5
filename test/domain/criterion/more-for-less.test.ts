import type { Answer } from "../../../src/domain/criterion/answer";
import { answerTo, daysLate, doneOf } from "./answers";
import { pointsOf } from "./settled";

const LEFT = "not-settled";

describe("a rule that gives more for less settles nothing", () => {
  it.each<[string, string, Answer, string]>([
    ["in a gap", "≤5%得满分，10%-20%得5分，否则不得分", answerTo("≤5%", "8"), LEFT],
    ["in a gap, at its end", "≤5%得满分，10%-20%得5分，否则不得分", answerTo("≤5%", "9.99"), LEFT],
    ["in a band behind it", "≤5%得满分，10%-20%得5分，否则不得分", answerTo("≤5%", "15"), "5"],
    ["behind all bands", "≤5%得满分，10%-20%得5分，否则不得分", answerTo("≤5%", "25"), "0"],
    ["in a gap of a minimum", "≥95%得满分，70%-80%得5分，否则不得分", answerTo("≥95%", "85"), LEFT],
    [
      "behind a gap of a minimum",
      "≥95%得满分，70%-80%得5分，否则不得分",
      answerTo("≥95%", "60"),
      "0",
    ],
    ["at the target", "低于90%扣3分，否则不得分", answerTo("≥95%", "95"), LEFT],
    ["beyond the target", "低于90%扣3分，否则不得分", answerTo("≥95%", "96"), LEFT],
    ["behind the target", "未达到的按比例得分，≥80%得6分", answerTo("≥95%", "95"), LEFT],
    ["behind the target, beyond it", "未达到的按比例得分，≥80%得6分", answerTo("≥95%", "97"), LEFT],
    [
      "beyond a target that it leaves open",
      "90%-95%得8分，否则按比例得分，≥80%得6分",
      answerTo("≥95%", "97"),
      LEFT,
    ],
    ["behind a share", "80%-100%得5分，得分=完成率×分值", answerTo("≥50个", "42"), LEFT],
    [
      "behind a share of a target as large",
      "80%-100%得5分，否则按比例得分",
      answerTo("≥100个", "85"),
      LEFT,
    ],
    ["behind a delay", "延期5天以内扣5分，延期5天以上扣1分", answerTo("≤5天", "8"), LEFT],
    ["behind no delay", "按时完成得满分，延期5天以内扣5分", answerTo("≤5天", "8"), "5"],
    ["as much for less", "≥95%得满分，80%-95%得5分，低于80%得5分", answerTo("≥95%", "85"), "5"],
    ["less for more than the target", "超过120%扣3分", answerTo("≥100%", "130"), "7"],
    [
      "less for more than the target, below it",
      "超过120%扣3分，每低1%扣0.1分",
      answerTo("≥100%", "130"),
      "7",
    ],
    ["of a range", "80%-90%得满分，60%-70%得5分，否则不得分", answerTo("80-90%", "75"), "0"],
    ["of a day", "按时完成得满分，延期5天以上扣1分，否则不得分", daysLate(12, 31, "3"), "0"],
    ["of a share alone", "≥95%得满分，70%-80%得5分，否则不得分", doneOf("85"), "0"],
    ["of nothing", "0次得满分，3次以上得5分，否则不得分", answerTo("≤0次", "1"), LEFT],
  ])("%s: %s", (_, text, answer, points) => {
    expect(pointsOf(text, answer)).toBe(points);
  });
});
