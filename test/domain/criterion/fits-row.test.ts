import type { Answer } from "../../../src/domain/criterion/answer";
import { answerTo, daysLate, doneOf, inWords } from "./answers";
import { pointsOf } from "./settled";

const LEFT = "not-settled";

describe("a step that counts", () => {
  it.each<[string, string, Answer, string]>([
    ["another unit than the row", "完成得满分，每少1人扣1分", answerTo("≥10次", "10"), LEFT],
    ["the row's unit", "完成得满分，每少1次扣1分", answerTo("≥10次", "10"), "10"],
    ["days, of a row without a time", "完成得满分，每延期1天扣1分", answerTo("≥10次", "10"), LEFT],
    ["days, of a row with a time", "按时完成得满分，每延期1天扣1分", answerTo("≤5天", "5"), "10"],
    ["days, in words", "完成得满分，每延期1天扣1分", inWords(true), "10"],
    ["other things, in words", "完成得满分，每少1人扣1分", inWords(true), "10"],
    ["other things, in a range", "达到目标得满分，每少1人扣1分", answerTo("80-90次", "85"), LEFT],
    ["a share, of a time allowed", "达到目标得满分，每超1%扣1分", answerTo("≤5天", "5"), "10"],
    [
      "how much was done, in a range of counts",
      "达到目标得满分，完成率每低1%扣1分",
      answerTo("80-90个", "85"),
      "10",
    ],
    ["other things, of a share", "完成得满分，每少1人扣1分", doneOf("100"), LEFT],
    ["a share, of a share", "完成得满分，每低1%扣1分", doneOf("100"), "10"],
    [
      "what happens, of a count to be reached",
      "完成得满分，每起扣1分",
      answerTo("≥10起", "10"),
      LEFT,
    ],
    ["what happens, of a count of nothing", "未发生得满分，每起扣1分", answerTo("≤0起", "0"), "10"],
    ["a share, of a day", "按时完成得满分，每低1%扣1分", daysLate(12, 31, "0"), LEFT],
    ["things, of a day", "按时完成得满分，每少1项扣1分", daysLate(12, 31, "0"), LEFT],
    ["a share, of a range", "80%-90%得满分，每低1%扣1分", answerTo("80-90个", "85"), LEFT],
    [
      "a share, in a range of counts",
      "达到目标得满分，每低1%扣1分",
      answerTo("80-90个", "85"),
      "10",
    ],
  ])("%s: %s", (_, text, answer, points) => {
    expect(pointsOf(text, answer)).toBe(points);
  });
});

describe("full points", () => {
  it.each<[string, string, Answer, string]>([
    ["above a limit", "≥95%得满分，每低1%扣1分", answerTo("≤5%", "3"), LEFT],
    ["above what has to be reached", "≥95%得满分，每低1%扣1分", answerTo("≥90%", "93"), "8"],
    ["below less than has to be reached", "≤5%得满分，每超1%扣1分", answerTo("≥95%", "96"), LEFT],
    ["below what may be meant as a limit", "≤5%得满分，每超1%扣1分", answerTo("≥5%", "8"), "7"],
    ["below a limit", "≤5%得满分，每超1%扣1分", answerTo("≤5%", "8"), "7"],
    [
      "between two bounds below the target",
      "80%-90%得满分，否则不得分",
      answerTo("≥95%", "85"),
      LEFT,
    ],
    ["between two bounds of a limit", "3%-5%得满分，否则不得分", answerTo("≤5%", "4"), "10"],
    ["above, of a range", "≥80%得满分，否则不得分", answerTo("80-90%", "85"), "10"],
    ["below, of a range", "≤90%得满分，否则不得分", answerTo("95-99%", "85"), "10"],
  ])("%s: %s", (_, text, answer, points) => {
    expect(pointsOf(text, answer)).toBe(points);
  });
});

describe("less than all points", () => {
  it.each<[string, string, Answer, string]>([
    ["above a bound within a limit", "高于10%不得分", answerTo("≤30%", "20"), LEFT],
    ["above a bound within a limit, in a deduction", "高于10%扣3分", answerTo("≤30%", "9"), LEFT],
    ["above a bound within a limit, in percent", "高于10%扣权重的20%", answerTo("≤30%", "9"), LEFT],
    ["above the limit", "高于30%不得分", answerTo("≤30%", "31"), "0"],
    ["above the text's own limit", "≤10%得满分，高于10%不得分", answerTo("≤30%", "20"), "0"],
    [
      "above a bound within the text's own limit",
      "≤20%得满分，高于10%不得分",
      answerTo("≤30%", "25"),
      LEFT,
    ],
    ["above a bound that has to be passed", "高于20%扣3分", answerTo("≥30%", "10"), LEFT],
    ["above what has to be reached", "高于30%扣3分", answerTo("≥30%", "40"), "7"],
    ["above the text's own bound", "≤3%得满分，高于3%不得分", answerTo("≥3%", "4"), "0"],
    ["below a bound of a limit", "低于20%不得分", answerTo("≤30%", "25"), LEFT],
    ["below the target", "低于60%不得分", answerTo("≥95%", "50"), "0"],
    ["below the target itself", "低于95%不得分", answerTo("≥95%", "94"), "0"],
    ["below more than the target", "低于95%不得分", answerTo("≥90%", "89"), LEFT],
    ["below the text's own target", "≥95%得满分，低于95%不得分", answerTo("≥90%", "92"), "0"],
    [
      "below more than the text's own target",
      "≥92%得满分，低于95%不得分",
      answerTo("≥90%", "80"),
      LEFT,
    ],
    [
      "below the text's own target, of a share",
      "完成率≥95%得满分，低于8个不得分",
      answerTo("≥7个", "3"),
      LEFT,
    ],
    ["between two bounds, within a limit", "10%-20%扣3分", answerTo("≤30%", "15"), "7"],
    ["within a range, below it", "低于80%不得分", answerTo("80-90%", "79"), "0"],
    ["within a range, above it", "高于90%不得分", answerTo("80-90%", "91"), "0"],
    ["within a range", "高于85%不得分", answerTo("80-90%", "91"), LEFT],
    [
      "above a range, full from a bound on",
      "≥80%得满分，高于95%不得分",
      answerTo("80-90%", "85"),
      "10",
    ],
    [
      "below a range, full up to a bound",
      "≤90%得满分，低于60%不得分",
      answerTo("80-90%", "85"),
      "10",
    ],
    ["for what is late", "延期5天以内扣2分", daysLate(12, 31, "3"), "8"],
    ["for what is late, in time", "延期5天以内扣2分", daysLate(12, 31, "0"), "10"],
    [
      "above a bound, given and not taken off",
      "高于10%得满分，否则得5分",
      answerTo("≥30%", "20"),
      "10",
    ],
  ])("%s: %s", (_, text, answer, points) => {
    expect(pointsOf(text, answer)).toBe(points);
  });
});

describe("a bound that may be a difference", () => {
  it.each<[string, string, Answer, string]>([
    ["more, in one reading", "超过10%不得分", answerTo("≤5%", "12"), LEFT],
    ["more, at the difference", "超过10%不得分", answerTo("≤5%", "15"), LEFT],
    ["more, in both readings", "超过10%不得分", answerTo("≤5%", "16"), "0"],
    ["no more, in both readings", "超过10%不得分", answerTo("≤5%", "4"), "10"],
    ["no more, at the bound", "超过10%扣3分，每超1%扣1分", answerTo("≤5%", "10"), "5"],
    ["a word for no difference", "高于10%不得分", answerTo("≤5%", "12"), "0"],
    ["the row's own measure", "合格率超过10%不得分", answerTo("≤5%", "12"), "0"],
    ["the limit itself", "超过5%不得分", answerTo("≤5%", "7"), "0"],
    ["more, beside another band", "超过10%不得分，≤5%得满分", answerTo("≤5%", "12"), LEFT],
    [
      "the end of another band",
      "超过10%不得分，5%-10%得3分，≤5%得满分",
      answerTo("≤5%", "12"),
      "0",
    ],
    ["more than has to be reached", "超过120%扣3分", answerTo("≥100%", "130"), "7"],
    ["less, in one reading", "低于10%不得分，每低1%扣0.5分", answerTo("≥95%", "80"), LEFT],
    ["less, at the difference", "低于10%不得分，每低1%扣0.5分", answerTo("≥95%", "85"), "5"],
    ["less, in both readings", "低于10%不得分，每低1%扣0.5分", answerTo("≥95%", "9"), "0"],
    ["less, in neither reading", "低于10%不得分，每低1%扣0.5分", answerTo("≥95%", "94"), "9.5"],
    ["half of the target", "低于40%不得分，每低1%扣0.1分", answerTo("≥80%", "60"), "8"],
    ["less than half of the target", "低于39%不得分，每低1%扣0.1分", answerTo("≥80%", "40"), LEFT],
    ["less, of a count", "少于10个不得分，每少1个扣0.1分", answerTo("≥50个", "30"), "8"],
  ])("%s: %s", (_, text, answer, points) => {
    expect(pointsOf(text, answer)).toBe(points);
  });
});

describe("a band beside steps", () => {
  it.each<[string, string, Answer, string]>([
    ["that takes off as well", "未完成扣2分，每低1%扣1分", answerTo("≥95%", "90"), LEFT],
    ["that takes off a share", "未完成扣权重的5%，每低1%扣1分", answerTo("≥95%", "90"), LEFT],
    [
      "that takes off, where the target is reached",
      "未完成扣2分，每低1%扣1分",
      answerTo("≥95%", "95"),
      "10",
    ],
    ["that gives points", "90%-95%得8分，≥95%得满分，每低1%扣1分", answerTo("≥95%", "92"), LEFT],
    ["that gives nothing for all of it", "未完成不得分，每低1%扣1分", answerTo("≥95%", "90"), LEFT],
    [
      "that gives nothing from the target on",
      "低于95%不得分，每低1%扣1分",
      answerTo("≥95%", "90"),
      LEFT,
    ],
    ["that ends them", "低于90%不得分，每低1%扣1分", answerTo("≥95%", "89"), "0"],
    ["that takes off more further on", "低于80%扣5分，每低1%扣0.1分", answerTo("≥95%", "75"), LEFT],
    [
      "that ends them below full points of their own",
      "≥98%得满分，低于96%不得分，每低1%扣1分",
      answerTo("≥95%", "94"),
      "0",
    ],
    ["that ends them above", "高于9%不得分，每超1%扣1分", answerTo("≤5%", "10"), "0"],
    ["that gives nothing above the limit", "高于5%不得分，每超1%扣1分", answerTo("≤5%", "6"), LEFT],
    [
      "that ends them by a share",
      "完成率低于60%不得分，每少1个扣0.1分",
      answerTo("≥50个", "20"),
      "0",
    ],
    ["that ends them on the other side", "高于98%不得分，每低1%扣1分", answerTo("≥95%", "99"), "0"],
    ["of a range that ends them", "0%-60%不得分，每低1%扣0.1分", answerTo("≥95%", "50"), "0"],
    [
      "beyond their bound",
      "90%-95%得8分，≥95%得满分，低于90%每低1%扣1分",
      answerTo("≥95%", "92"),
      "8",
    ],
    [
      "before their bound",
      "达到目标得满分，90%-95%得8分，低于90%每低1%扣1分",
      answerTo("≥95%", "88"),
      LEFT,
    ],
    [
      "before their bound, taken off",
      "90%-95%扣2分，低于90%每低1%扣1分",
      answerTo("≥95%", "88"),
      LEFT,
    ],
    [
      "before their bound, as a share",
      "达到目标得满分，90%-95%得权重的80%，低于90%每低1%扣1分",
      answerTo("≥95%", "88"),
      LEFT,
    ],
    [
      "before their bound, a share off",
      "90%-95%扣权重的20%，低于90%每低1%扣1分",
      answerTo("≥95%", "88"),
      LEFT,
    ],
    [
      "before their bound, the target reached",
      "90%-95%扣2分，低于90%每低1%扣1分",
      answerTo("≥95%", "96"),
      "10",
    ],
    [
      "full, where steps punish more than the target",
      "达到目标得满分，每超1%扣1分",
      answerTo("≥95%", "97"),
      LEFT,
    ],
    ["full, at the target", "达到目标得满分，每超1%扣1分", answerTo("≥95%", "95"), "10"],
    [
      "full, where steps punish less than the limit",
      "达到目标得满分，每低1%扣1分",
      answerTo("≤5%", "3"),
      LEFT,
    ],
    ["full, from a bound of its own on", "≥90%得满分，每低1%扣1分", answerTo("≥95%", "92"), "10"],
    [
      "full, of a share, with steps of things",
      "完成率≥90%得满分，每少1个扣1分",
      answerTo("≥10个", "9"),
      LEFT,
    ],
    [
      "full, beyond the target, steps from a bound",
      "达到目标得满分，高于120%的，每超10%扣1分",
      answerTo("≥100%", "110"),
      "10",
    ],
    [
      "full, beyond that bound",
      "达到目标得满分，高于120%的，每超10%扣1分",
      answerTo("≥100%", "140"),
      LEFT,
    ],
    ["twice the same deduction", "逾期扣2分，未完成扣2分", daysLate(12, 31, "3"), LEFT],
    ["twice the same share off", "逾期扣权重的5%，未完成扣权重的5%", daysLate(12, 31, "3"), LEFT],
    ["twice nothing", "逾期不得分，未完成不得分", daysLate(12, 31, "3"), "0"],
  ])("%s: %s", (_, text, answer, points) => {
    expect(pointsOf(text, answer)).toBe(points);
  });
});
