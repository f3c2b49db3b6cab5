import type { How } from "../../../src/domain/criterion/apply-criterion";
import type { Answer } from "../../../src/domain/criterion/answer";
import { answerTo, daysLate, doneOf, inWords, NO_ANSWER } from "./answers";
import { pointsOf, settled } from "./settled";

const SHARE_ONLY = (percent: string): Answer => doneOf(percent);
const PASSED: Answer = { ...NO_ANSWER, met: true };

describe("a criterion of 10 points", () => {
  it.each<[string, string, Answer, string]>([
    // 完成率 may be the answer or the share of the target done
    ["both readings give full", "完成率≥95%得满分，否则不得分", answerTo("≥95%", "95"), "10"],
    ["the share gives more", "完成率≥95%得满分，否则不得分", answerTo("≥95%", "93"), "not-settled"],
    [
      "the answer settles nothing",
      "完成率≥95%得满分，完成率80%-90%得5分",
      answerTo("≥95%", "93"),
      "not-settled",
    ],
    [
      "both are judged",
      "完成率≥95%得满分，完成率低于95%酌情扣分",
      answerTo("≥95%", "50"),
      "judged",
    ],
    [
      "only the share is judged",
      "完成率≥95%得满分，完成率低于95%酌情扣分",
      answerTo("≥120%", "100"),
      "not-settled",
    ],
    ["steps of a share", "完成率每低1%扣1分", answerTo("≥95%", "93"), "not-settled"],
    ["steps of a share of a count", "完成率每低1%扣1分", answerTo("≥50个", "49"), "8"],
    [
      "the readings differ only in one band",
      "每低1%扣0.1分，完成率低于60%不得分",
      answerTo("≥95%", "58"),
      "not-settled",
    ],
    // points beyond the target
    ["beyond the target", "每低1%扣1分，每高1%加1分", answerTo("≥95%", "96"), "not-settled"],
    ["at the target", "每低1%扣1分，每高1%加1分", answerTo("≥95%", "95"), "10"],
    [
      "beyond the target by its share",
      "达到目标得满分，每超1%加1分",
      SHARE_ONLY("120"),
      "not-settled",
    ],
    ["at the target by its share", "达到目标得满分，每超1%加1分", SHARE_ONLY("100"), "10"],
    ["at the target by words", "达到目标得满分，每超1%加1分", PASSED, "10"],
    ["below a limit", "每超1%扣1分，每低1%加1分", answerTo("≤10%", "8"), "not-settled"],
    ["at a limit", "每超1%扣1分，每低1%加1分", answerTo("≤10%", "10"), "10"],
    ["above a limit", "每超1%扣1分，每低1%加1分", answerTo("≤10%", "12"), "8"],
    // points that go with the weight
    [
      "the whole weight as a share",
      "≥95%得权重的100%，低于95%得权重的50%",
      answerTo("≥95%", "96"),
      "10",
    ],
    [
      "more points than the weight",
      "≥95%得满分，≥98%得12分",
      answerTo("≥95%", "96"),
      "not-settled",
    ],
    [
      "a share above the weight",
      "≥95%得满分，≥98%得权重的120%",
      answerTo("≥95%", "96"),
      "not-settled",
    ],
    [
      "points without the weight",
      "≥95%得5分，80%-95%得权重的30%",
      answerTo("≥95%", "96"),
      "not-settled",
    ],
    [
      "a share without the weight",
      "≥95%得权重的50%，否则不得分",
      answerTo("≥95%", "96"),
      "not-settled",
    ],
    ["points beside a proportion", "按比例得分，低于60%得2分", answerTo("≥95%", "50"), "2"],
    ["points beside a product", "合格率×10，低于60%得2分", answerTo("≥100%", "50"), "2"],
    ["points beside points for each", "每完成1次得1分，5次以下得2分", answerTo("≥10次", "3"), "2"],
    ["no points at all", "低于60%不得分", answerTo("≥95%", "50"), "0"],
    // deductions alone
    ["no deduction applies", "低于60%不得分", answerTo("≥95%", "96"), "10"],
    ["no deduction of a share applies", "低于60%扣权重的50%", answerTo("≥95%", "96"), "10"],
    [
      "no deduction applies, the target is missed",
      "低于60%不得分",
      answerTo("≥95%", "94"),
      "not-settled",
    ],
    [
      "a person judges some of it",
      "低于60%不得分，60%-80%酌情扣分",
      answerTo("≥95%", "96"),
      "not-settled",
    ],
    // results
    ["a share of the weight", "≥95%得满分，80%-95%得权重的60%", answerTo("≥95%", "85"), "6"],
    ["a share off the weight", "低于95%扣权重的40%", answerTo("≥95%", "85"), "6"],
    ["points off the weight", "低于95%扣3分", answerTo("≥95%", "85"), "7"],
    ["more points off than there are", "低于95%扣12分", answerTo("≥95%", "85"), "0"],
    // steps and bands
    [
      "steps beside 否则",
      "每低1个百分点扣0.5分，否则不得分",
      answerTo("≥95%", "93"),
      "not-settled",
    ],
    ["steps from a bound of their own", "低于90%的，每低1%扣1分", answerTo("≥95%", "88"), "8"],
    [
      "between that bound and the target",
      "低于90%的，每低1%扣1分",
      answerTo("≥95%", "92"),
      "not-settled",
    ],
    [
      "steps from another bound than full points",
      "≥95%得满分，低于90%的，每低1%扣1分",
      answerTo("≥95%", "88"),
      "not-settled",
    ],
    [
      "full points from two bounds",
      "≥95%得满分，≥96%得满分，每低1%扣1分",
      answerTo("≥95%", "93"),
      "not-settled",
    ],
    [
      "full points below a limit, steps above none",
      "≤5%得满分，每低1%扣1分",
      answerTo("≥95%", "93"),
      "not-settled",
    ],
    [
      "full points from a bound above the target",
      "≥98%得满分，每低1%扣1分",
      answerTo("≥95%", "93"),
      "5",
    ],
    [
      "full points of another measure",
      "≥90天得满分，每低1%扣1分",
      answerTo("≥95%", "93"),
      "not-settled",
    ],
    [
      "steps from 100% of another target",
      "以100%为标准，每低1%扣1分",
      answerTo("≥95%", "93"),
      "not-settled",
    ],
    [
      "steps from the target, by the text",
      "以目标值为基准，每低1%扣1分",
      answerTo("≥95%", "93"),
      "8",
    ],
    [
      "steps from the target, full points from less",
      "以目标值为基准，≥90%得满分，每低1%扣1分",
      answerTo("≥95%", "88"),
      "not-settled",
    ],
    ["steps from a target of the text", "目标值为95%，每低1%扣1分", answerTo("≥95%", "93"), "8"],
    [
      "steps from another target of the text",
      "目标值为100%，每低1%扣1分",
      answerTo("≥95%", "97"),
      "not-settled",
    ],
    [
      "steps of things, all of the target for full points",
      "完成率100%得满分，每少1个扣1分",
      answerTo("≥10个", "8"),
      "8",
    ],
    [
      "steps of things, a share of the target for full points",
      "完成率≥90%得满分，每少1个扣1分",
      answerTo("≥10个", "8"),
      "not-settled",
    ],
    ["steps from 100%", "以100%为标准，每低1%扣1分", answerTo("≥100%", "93"), "3"],
    ["steps below a target that is a limit", "每低1%扣1分", answerTo("≤95%", "93"), "not-settled"],
    ["steps, in words", "每低1%扣1分", PASSED, "not-settled"],
    [
      "an edge of the steps' own last band",
      "按时完成得满分，每延期1天扣2分，延期5天以上不得分",
      daysLate(12, 31, "5"),
      "not-settled",
    ],
    ["a delay", "每延期1天扣1分", daysLate(12, 31, "3"), "7"],
    ["no delay", "每延期1天扣1分", daysLate(12, 31, "0"), "10"],
    ["a delay, in time by words", "每延期1天扣1分", PASSED, "10"],
    ["a delay, missed in words", "每延期1天扣1分", inWords(false), "not-settled"],
    [
      "a delay, of a row that counts delays",
      "每延期1天扣1分",
      { ...answerTo("≤3天", "2"), time: { delay: null, by: null } },
      "not-settled",
    ],
    ["a delay, of a count", "每延期1天扣1分", answerTo("≥10次", "12"), "not-settled"],
    ["a delay, of a share", "每延期1天扣1分", SHARE_ONLY("120"), "not-settled"],
    ["a longer time than allowed", "每超时1小时扣2分", answerTo("≤4小时", "6"), "6"],
    ["half a step", "每低2%扣1分", answerTo("≥95%", "94"), "9.5"],
    ["half a step as a whole one", "每低2%扣1分，不足2%按2%计算", answerTo("≥95%", "94"), "9"],
    ["a step and a half as two", "每低2%扣1分，不足2%按2%计算", answerTo("≥95%", "92"), "8"],
    ["whole steps", "每低2%扣1分，不足2%按2%计算", answerTo("≥95%", "91"), "8"],
    ["a step and a half as one", "每低2%扣1分，不足2%不扣分", answerTo("≥95%", "92"), "9"],
    ["at most so many points", "每低1%扣1分，最多扣3分", answerTo("≥95%", "92"), "7"],
    ["more than so many points", "每低1%扣1分，最多扣3分", answerTo("≥95%", "90"), "7"],
    ["less than so many points", "每低1%扣1分，最多扣3分", answerTo("≥95%", "93"), "8"],
    [
      "an edge that only one claims, without steps",
      "≥98%得满分，95%以下得5分",
      answerTo("≥98%", "95"),
      "5",
    ],
    [
      "an edge of full points above steps",
      "95%以上得满分，每低1%扣1分",
      answerTo("≥95%", "95"),
      "10",
    ],
    ["steps below the target in words", "达到目标得满分，每低1%扣1分", answerTo("≥95%", "93"), "8"],
    ["steps above the bound of full points", "≤5%得满分，每超1%扣1分", answerTo("≤5%", "7"), "8"],
    ["a delay, of what must not happen", "每延期1天扣1分", answerTo("≤0起", "0"), "not-settled"],
    ["no deduction of points applies", "低于60%扣2分", answerTo("≥95%", "96"), "10"],
    ["no proportion applies", "低于95%按比例得分", answerTo("≥95%", "96"), "10"],
    // in proportion
    ["in proportion", "按比例得分", answerTo("≥50个", "40"), "8"],
    ["in proportion, reached", "按比例得分", answerTo("≥50个", "60"), "10"],
    ["in proportion to a limit", "按比例得分", answerTo("≤50个", "60"), "not-settled"],
    ["in proportion, of words", "按比例得分", inWords(false), "not-settled"],
    [
      "in proportion below the target's own bound",
      "≥50个得满分，其余按比例得分",
      answerTo("≥50个", "40"),
      "8",
    ],
    [
      "in proportion below another bound",
      "≥45个得满分，其余按比例得分",
      answerTo("≥50个", "40"),
      "not-settled",
    ],
    [
      "in proportion below two bounds",
      "≥95%得满分，≥98%得满分，其余按比例得分",
      answerTo("≥95%", "76"),
      "not-settled",
    ],
    [
      "in proportion, missed and done at once",
      "按比例得分",
      { ...SHARE_ONLY("120"), met: false },
      "not-settled",
    ],
  ])("%s: %s", (_, text, answer, points) => {
    expect(pointsOf(text, answer)).toBe(points);
  });

  it.each<[string, string, string, Answer, string]>([
    ["the rate itself", "完好率", "完好率×10", answerTo("≥100%", "90"), "9"],
    ["the rate reached", "完好率", "完好率×10", answerTo("≥100%", "100"), "10"],
    ["a rate above 100%", "完好率", "完好率×10", answerTo("≥100%", "120"), "10"],
    ["a rate of a target below 100%", "完好率", "完好率×10", answerTo("≥95%", "90"), "not-settled"],
    ["a rate in words", "完好率", "完好率×10", inWords(true), "not-settled"],
    ["a rate that is a count", "完好率", "完好率×10", answerTo("≥100件", "90"), "not-settled"],
    ["a rate of a limit", "完好率", "完好率×10", answerTo("≤100%", "100"), "not-settled"],
    ["a rate of a range", "完好率", "完好率×10", answerTo("95-100%", "90"), "not-settled"],
    ["less the rate", "差错率", "10-差错率×10", answerTo("≤5%", "3"), "9.7"],
    ["less no rate", "差错率", "10-差错率×10", answerTo("≤5%", "0"), "10"],
    ["less the whole rate", "差错率", "10-差错率×10", answerTo("≤5%", "100"), "0"],
    ["less a rate above 100%", "差错率", "10-差错率×10", answerTo("≤5%", "101"), "not-settled"],
    ["less a rate in words", "差错率", "10-差错率×10", inWords(true), "not-settled"],
    ["less a count", "差错率", "10-差错率×10", answerTo("≤5件", "3"), "not-settled"],
    ["points beside a rate", "差错率", "10-差错率×10，≥60%得2分", answerTo("≤5%", "70"), "2"],
    ["points for each", "培训次数", "每完成1次得1分", answerTo("≥10次", "8"), "8"],
    ["points for each, beyond", "培训次数", "每完成1次得1分", answerTo("≥10次", "12"), "10"],
    ["points for each two", "培训次数", "每完成2次得1分", answerTo("≥20次", "9"), "4"],
    [
      "points for each of another weight",
      "培训次数",
      "每完成1次得2分",
      answerTo("≥10次", "8"),
      "not-settled",
    ],
    [
      "points for each of another unit",
      "培训次数",
      "每完成1次得1分",
      answerTo("≥10万元", "8"),
      "not-settled",
    ],
    [
      "points for each of a limit",
      "培训次数",
      "每完成1次得1分",
      answerTo("≤10次", "8"),
      "not-settled",
    ],
    [
      "points for each of a range",
      "培训次数",
      "每完成1次得1分",
      answerTo("10-20次", "12"),
      "not-settled",
    ],
  ])("%s: %s, %s", (_, name, text, answer, points) => {
    expect(pointsOf(text, answer, name)).toBe(points);
  });

  const FULL: How = { kind: "full" };
  const NAMED: How = { kind: "named" };
  it.each<[string, string, Answer, string, How]>([
    ["the points are full", "≥95%得10分，否则得4分", answerTo("≥95%", "95"), "10", FULL],
    ["the points are named", "≥95%得10分，否则得4分", answerTo("≥95%", "94"), "4", NAMED],
    ["nothing is named", "≥95%得满分，否则不得分", answerTo("≥95%", "94"), "0", NAMED],
    ["nothing is taken off", "低于60%不得分", answerTo("≥95%", "95"), "10", FULL],
    ["steps take nothing off", "每低1%扣1分", answerTo("≥95%", "95"), "10", FULL],
    ["words are in time", "每延期1天扣1分", inWords(true), "10", FULL],
    ["the proportion is full", "按比例得分", answerTo("≥50个", "50"), "10", FULL],
    ["points for each are full", "每完成1次得1分", answerTo("≥10次", "10"), "10", FULL],
    ["points for each are named", "每完成1次得1分", answerTo("≥10次", "9"), "9", NAMED],
    ["the rate is full", "合格率×10", answerTo("≥100%", "100"), "10", FULL],
    [
      "the rate counts",
      "合格率×10",
      answerTo("≥100%", "90"),
      "9",
      { kind: "proportion", percent: "90" },
    ],
    [
      "the share counts",
      "按比例得分",
      answerTo("≥50个", "40"),
      "8",
      { kind: "proportion", percent: "80" },
    ],
    [
      "steps below count from the target",
      "每低1%扣0.5分",
      answerTo("≥95%", "93"),
      "9",
      { kind: "steps", side: "below", reference: "95", difference: "2", unit: "%", deducted: "1" },
    ],
    [
      "steps above count from the target",
      "每超1%扣权重的20%",
      answerTo("≤5%", "7"),
      "6",
      { kind: "steps", side: "above", reference: "5", difference: "2", unit: "%", deducted: "4" },
    ],
    [
      "steps take off no more than there is",
      "每低1%扣5分",
      answerTo("≥95%", "90"),
      "0",
      { kind: "steps", side: "below", reference: "95", difference: "5", unit: "%", deducted: "10" },
    ],
    [
      "steps count days late",
      "每延期1天扣1分",
      daysLate(12, 31, "3"),
      "7",
      { kind: "steps", side: "late", reference: "0", difference: "3", unit: "天", deducted: "3" },
    ],
    [
      "steps count what happened",
      "每发生1起扣2分",
      answerTo("≤0起", "2"),
      "6",
      { kind: "steps", side: "occurs", reference: "0", difference: "2", unit: "起", deducted: "4" },
    ],
  ])("says that %s", (_, text, answer, points, how) => {
    expect(settled(text, answer, "合格率")).toEqual([points, how]);
  });
});
