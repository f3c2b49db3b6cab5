import type { Cell } from "../../../src/domain/cells";
import { inTime } from "../../../src/domain/quantity/dates/calendar";
import { readActual, resolvedTarget } from "../../../src/domain/quantity/actual";
import type { Attainment } from "../../../src/domain/quantity/model/readings";
import { readTargetText } from "../../../src/domain/quantity/target";

const text = (shown: string): Cell => ({ kind: "text", shown, raw: shown });
const answer = (target: string, actual: string, name = "") =>
  readActual(text(actual), readTargetText(target, { name }), target, { name });

it.each([
  ["≥95.00(%)", "97.33(%)", "97.33", "%"],
  ["≥266米", "≥266米", "266", "米"],
  ["≥95%", "95%以上", "95", "%"],
  ["≤30万元", "≤28万元", "28", "万元"],
  ["≥95%", "达到98%", "98", "%"],
  ["=100%", "达到98%", "98", "%"],
  ["100%", "完成100%", "100", "%"],
  ["≥3次", "已完成 3 次", "3", "次"],
  ["≥50个", "50", "50", ""],
  ["200万", "195.5万元", "195.5", "万元"],
  ["1~3次", "2次", "2", "次"],
  ["90%-95%", "90%-95%", "90", "%"],
  ["100%", "100％", "100", "%"],
  ["100%", "100%达标", "100", "%"],
  ["≥12个", "12 个（100%）", "12", "个"],
  ["≥95%", "95.6%（问卷120份）", "95.6", "%"],
  ["100%", "100%（12/12）", "100", "%"],
  ["≥20万元", "22万元（其中省级10万元）", "22", "万元"],
  ["≥4次", "4次（其中线上2次、外省1次）", "4", "次"],
  ["≥4次", "5次（含本市3次）", "5", "次"],
  ["≥100人", "120人（其中女性60人）", "120", "人"],
  ["≥3次", "3次以上（含3次）", "3", "次"],
  ["≥3篇（次）", "4篇（次）", "4", "篇(次)"],
  ["≥4次", "全年共开展4次", "4", "次"],
  ["≥4次", "4次，超额完成", "4", "次"],
  ["≥10家", "新建12家", "12", "家"],
  ["比上年增长12%", "增长13%", "13", "%"],
  ["较上年增长12%", "12.5%", "12.5", "%"],
  ["同比增长≥5%", "同比增长6.2%", "6.2", "%"],
  ["比上年下降5%", "下降6%", "6", "%"],
  ["0次", "无", "0", ""],
  ["≤0起", "未发生", "0", ""],
  ["0起", "零事故", "0", ""],
  ["≤2起", "未发生安全事故", "0", ""],
])("for %j the answer %j is %s %s", (target, actual, value, unit) => {
  expect(answer(target, actual)).toEqual({ kind: "quantity", value, unit });
});

it.each<[string, string, Attainment | null]>([
  ["提升", "达成指标", "met"],
  ["提升", "达成年度指标", "met"],
  ["提升", "达成预期指标。", "met"],
  ["提升", "全部达成", "met"],
  ["健全", "已完成", "met"],
  ["健全", "完成", "met"],
  ["健全", "是", "met"],
  ["有效", "有效", "met"],
  ["通过", "已通过", "met"],
  ["365 天*24 小时", "365天*24小时", "met"],
  ["完成1部宣传片，2套方案", "完成1部宣传片，2套方案", "met"],
  ["提升", "部分达成指 标并具有一定 效果", "partly"],
  ["提升", "部分完成", "partly"],
  ["提升", "基本达成预期指标", "partly"],
  ["提升", "未达成指标且效果较差", "missed"],
  ["提升", "未完成", "missed"],
  ["提升", "未全部完成", "missed"],
  ["提升", "没有完全达成", "missed"],
  ["提升", "未按时完成", "missed"],
  ["提升", "基本未达成", "missed"],
  ["提升", "大部分未完成", "missed"],
  ["提升", "完成不了", "missed"],
  ["提升", "未超额完成", null],
  ["提升", "部分未达成", "partly"],
  ["提升", "个别指标未完成", "partly"],
  ["提升", "无明显提升", "missed"],
  ["不发生", "发生", "missed"],
  ["不发生", "发生了", "missed"],
  ["不发生", "未发生", null],
  ["不拖欠", "存在拖欠现象", "missed"],
  ["不拖欠", "拖欠已清偿", null],
  ["无", "有", "missed"],
  ["无障碍", "有效", null],
  ["达标", "不达标", "missed"],
  ["健全", "良好", null],
  ["及时", "不及时", "missed"],
  ["合格", "不合格", "missed"],
  ["提升", "下降", "missed"],
  ["提升", "未得到有效提升", "missed"],
  ["显著提高", "没有明显提高", "missed"],
  ["进一步提升", "有待提升", "missed"],
  ["有", "无", "missed"],
  ["有效控制", "失控", "missed"],
  ["正常运行", "停止运行", "missed"],
  ["及时", "延误", "missed"],
  ["不超标", "未超标", null],
  ["提升", "有所提升", null],
  ["及时", "基本及时", "partly"],
  ["减少", "减少", "met"],
  ["6月底前", "按时完成", "met"],
  ["6月底前", "6月底前", "met"],
])("for %j the answer %j means %s", (target, actual, attainment) => {
  expect(answer(target, actual)).toEqual({ kind: "words", attainment });
});

it.each(["均已", "全部已", "已经", "全部均已"])(
  "reads %s many times over as no attainment",
  (word) => {
    const words = word.repeat(Math.floor(60 / word.length));
    expect(answer("提升", words)).toEqual({ kind: "words", attainment: null, says: "free" });
    expect(answer("提升", `${word}完成`)).toEqual({ kind: "words", attainment: "met" });
  },
);

it.each(["请填写实际完成情况", "（如有）", "填写提示：定量指标填数字"])(
  "takes the form's own hint %s for no answer",
  (hint) => {
    expect(answer("提升", hint)).toEqual({ kind: "empty" });
    expect(readTargetText(hint)).toEqual({ kind: "empty" });
  },
);

it("keeps words that answer a quantity as words, for the check to refuse", () => {
  expect(answer("≤30万元", "完成").kind).toBe("words");
});

it.each([
  ["≥4次", "3次（4次）", "two figures for the same"],
  ["≥12个", "12个（未完成）", "a remark that takes it back"],
  ["≥12个", "12个（其中3个未完成）", "a remark of which a part takes it back"],
  ["≥4次", "4次（含取消1次）", "a remark of which a part was undone"],
  ["≥4次", "4次（含推迟1次）", "a remark of which a part was put off"],
  ["≥4次", "4次（其中延期1次）", "a part that is late"],
  ["≥10台", "10台（其中闲置3台）", "a part that stands idle"],
  ["≥13次", "13次（含3次）", "an inclusion of another figure"],
  ["≥4次", "计划4次", "what was meant"],
  ["≥4次", "上年4次", "another year"],
  ["≥4次", "共4次，部分完成", "a second half that says otherwise"],
  ["≥4次", "约4次", "about as many"],
  ["≥4次", "不足4次", "fewer"],
  ["≥10个", "10个未验收", "what is not done"],
  ["≥10个", "10个在建", "what is under way"],
  ["≥10个", "10个已退回", "what was undone"],
  ["≥10个", "没有达到10个", "a denial"],
  ["满意度≥95%", "较上年提高3%", "a change for a level"],
  ["比上年下降5%", "上升6%", "the other direction"],
  ["≥95%", "差错率96%", "another measure"],
  ["≥95%", "不满意率96%", "the opposite measure"],
  ["10KW", "5标箱", "another unit that no table knows"],
])("for %j the answer %j is no number: %s", (target, actual) => {
  expect(answer(target, actual, "工作")).not.toMatchObject({ kind: "quantity" });
  expect(["unreadable", "words"]).toContain(answer(target, actual, "工作").kind);
});

it.each([
  ["0次", "无法完成", "words that only begin alike"],
  ["≤5万元", "无", "nothing filled in, or no cost"],
  ["≥4次", "无", "nothing filled in, or not done"],
])("for %j the answer %j is no number: %s", (target, actual) => {
  expect(answer(target, actual).kind).toBe("words");
});

it.each([
  ["≥4次", "每月4次", "4", "次/月"],
  ["≥4次", "共发放4份", "4", "份"],
])(
  "for %j the answer %j keeps its own unit, which does not convert",
  (target, actual, value, unit) => {
    expect(answer(target, actual)).toEqual({ kind: "quantity", value, unit });
  },
);

it.each([
  ["验收合格率", "≥95%", "合格率96%", "96"],
  ["验收合格率", "≥95%", "验收合格率达到96%", "96"],
  ["老旧小区改造户数", "≥500户", "改造510户", "510"],
  ["不合格产品处理率", "≥95%", "不合格产品处理率96%", "96"],
  ["计划完成率", "≥95%", "计划完成率96%", "96"],
])("of the row %j whose target is %j the answer %j means %s", (name, target, actual, value) => {
  expect(answer(target, actual, name)).toMatchObject({ kind: "quantity", value });
});

it.each([
  ["不合格产品处理率", "≥95%", "合格产品处理率96%"],
  ["采购计划完成率", "≥95%", "计划96%"],
  ["差错率", "≤2%", "合格率98%"],
])("of the row %j whose target is %j the answer %j is another measure", (name, target, actual) => {
  expect(answer(target, actual, name)).toEqual({
    kind: "unreadable",
    reason: "words-beside-number",
  });
});

it.each(["详见附件", "见附表", "略", "附件1", "同上"])("%j stands elsewhere", (shown) => {
  expect(answer("≥95%", shown)).toEqual({ kind: "unreadable", reason: "stands-elsewhere" });
  expect(answer("提升", shown)).toEqual({ kind: "unreadable", reason: "stands-elsewhere" });
});

const day = (year: number | null, month: number, of: number) => ({ year, month, day: of });

it.each([
  ["2020年12月底", "2020年11月", day(2020, 11, 1), day(2020, 11, 30)],
  ["2023年12月31日前", "2023-12-20", day(2023, 12, 20), day(2023, 12, 20)],
  ["6月底前", "7月10日", day(null, 7, 10), day(null, 7, 10)],
  ["6月底前", "已于6月20日完成", day(null, 6, 20), day(null, 6, 20)],
  ["第三季度", "8月", day(null, 8, 1), day(null, 8, 31)],
  ["上半年", "5月底", day(null, 5, 21), day(null, 5, 31)],
])("for %j the answer %j is a date between %j and %j", (target, actual, first, last) => {
  expect(answer(target, actual)).toEqual({ kind: "date", on: { first, last } });
});

it.each([
  ["6月底前", "6月20日", "yes"],
  ["6月底前", "6月", "yes"],
  ["6月底前", "7月10日", "no"],
  ["6月底前", "8月底", "no"],
  ["9月前", "7月", "yes"],
  ["9月前", "9月15日", "unclear"],
  ["12月31日前", "2024年12月20日", "yes"],
  ["12月31日前", "2025年1月5日", "no"],
  ["2024年12月31日前", "12月20日", "yes"],
])("a deadline of %j in a form of 2024 is met by %j: %s", (target, actual, outcome) => {
  const asked = readTargetText(target);
  const given = answer(target, actual);
  if (asked.kind !== "deadline" || given.kind !== "date") throw new Error("not a date");
  expect(inTime(asked.by, given.on, 2024)).toBe(outcome);
});

it.each([
  ["365天*24小时", "部分时段中断", "unreadable"],
  ["完成1部宣传片，2套方案", "已开展", "unreadable"],
  ["365天*24小时", "达成指标", "words"],
  ["365天*24小时", "365天*24小时", "words"],
  ["365天*24小时", "", "words"],
])("a target %j that was not read, beside the answer %j, is %s", (target, actual, kind) => {
  expect(resolvedTarget(readTargetText(target), answer(target, actual)).kind).toBe(kind);
});

it.each([
  ["=100%", "≥98%"],
  ["≤30", "≥30"],
  ["90%-95%", "88%-92%"],
  ["≥3次", "1.2.3"],
  ["≥8", "10 20"],
  ["≥98%", "≥90%"],
  ["≤30天", "≤45天"],
])("for %j the answer %j settles nothing and is refused", (target, actual) => {
  expect(answer(target, actual).kind).toBe("unreadable");
});

it.each([
  ["≥98%", "≥98%", "98"],
  ["≥98%", "≥99%", "99"],
  ["≤30天", "≤28天", "28"],
])("for %j the bound %j settles the row", (target, actual, value) => {
  expect(answer(target, actual)).toMatchObject({ kind: "quantity", value });
});

it("tells an empty answer, an error and a date apart", () => {
  const target = readTargetText("≥3次");
  expect(readActual({ kind: "empty", shown: "", raw: "" }, target, "≥3次")).toEqual({
    kind: "empty",
  });
  expect(readActual({ kind: "error", shown: "#N/A", raw: "#N/A" }, target, "≥3次")).toEqual({
    kind: "unreadable",
    reason: "error",
  });
  const date: Cell = { kind: "number", raw: "45536", shown: "2024/9/1", format: "yyyy/m/d" };
  expect(readActual(date, target, "≥3次").kind).toBe("unreadable");
});

it("takes a percentage from its cell exactly as stored", () => {
  const cell: Cell = { kind: "number", raw: "0.97333", shown: "97.33%", format: "0.00%" };
  expect(readActual(cell, readTargetText("≥95%"), "≥95%")).toEqual({
    kind: "quantity",
    value: "97.333",
    unit: "%",
  });
});

describe("a number that looks like a month of a year", () => {
  it.each([
    ["≥1000人次", "1971.5 人次", "1971.5"],
    ["≥1000", " 2000.1 ", "2000.1"],
    ["≤1000个", "１９９９.９", "1999.9"],
    ["≥1000万元", "2015.6", "2015.6"],
  ])("answers %s by %j as a number", (target, actual, value) => {
    expect(answer(target, actual)).toMatchObject({ kind: "quantity", value });
  });

  it("is a number in a cell of numbers too", () => {
    const cell: Cell = { kind: "number", shown: "2015.6", raw: "2015.6" };
    const target = readTargetText("≥2000万元", { name: "" });
    expect(readActual(cell, target, "≥2000万元")).toMatchObject({
      kind: "quantity",
      value: "2015.6",
    });
  });

  it("is the month where a deadline is answered", () => {
    expect(answer("2024年6月底前", "2024.6")).toMatchObject({
      kind: "date",
      on: { first: { year: 2024, month: 6, day: 1 }, last: { year: 2024, month: 6, day: 30 } },
    });
  });
});
