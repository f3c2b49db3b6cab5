import type { Cell } from "../../../src/domain/cells";
import { readActual } from "../../../src/domain/quantity/actual";
import type { Attainment } from "../../../src/domain/quantity/readings";
import { readTargetText } from "../../../src/domain/quantity/target";

const text = (shown: string): Cell => ({ kind: "text", shown, raw: shown });
const answer = (target: string, actual: string) =>
  readActual(text(actual), readTargetText(target), target);

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
  ["达标", "不达标", "missed"],
  ["健全", "良好", null],
  ["2020年12月底", "2020年11月", null],
  ["2023年12月31日前", "2023-12-20", null],
])("for %j the answer %j means %s", (target, actual, attainment) => {
  expect(answer(target, actual)).toEqual({ kind: "words", attainment });
});

it("keeps words that answer a quantity as words, for the check to refuse", () => {
  expect(answer("≤30万元", "完成").kind).toBe("words");
});

it.each([
  ["≥4次", "3次（4次）", "two figures for the same"],
  ["≥12个", "12个（未完成）", "a remark that takes it back"],
  ["≥4次", "每月4次", "another period"],
  ["≥4次", "计划4次", "what was meant"],
  ["≥4次", "共4次，部分完成", "a second half that says otherwise"],
  ["≥4次", "共发放4份", "another unit"],
  ["满意度≥95%", "较上年提高3%", "a change for a level"],
  ["比上年下降5%", "上升6%", "the other direction"],
  ["0次", "无法完成", "words that only begin alike"],
  ["≤5万元", "无", "nothing filled in, or no cost"],
  ["≥4次", "无", "nothing filled in, or not done"],
])("for %j the answer %j is no number: %s", (target, actual) => {
  expect(answer(target, actual).kind).toBe("words");
});

it.each([
  ["=100%", "≥98%"],
  ["≤30", "≥30"],
  ["90%-95%", "91%-92%"],
  ["≥3次", "1.2.3"],
  ["≥8", "10 20"],
])("for %j the answer %j settles nothing and is refused", (target, actual) => {
  expect(answer(target, actual)).toEqual({ kind: "unreadable" });
});

it("tells an empty answer, an error and a date apart", () => {
  const target = readTargetText("≥3次");
  expect(readActual({ kind: "empty", shown: "", raw: "" }, target, "≥3次")).toEqual({
    kind: "empty",
  });
  expect(readActual({ kind: "error", shown: "#N/A", raw: "#N/A" }, target, "≥3次")).toEqual({
    kind: "unreadable",
  });
  const date: Cell = { kind: "number", raw: "45536", shown: "2024/9/1", format: "yyyy/m/d" };
  expect(readActual(date, target, "≥3次")).toEqual({ kind: "words", attainment: null });
});

it("takes a percentage from its cell exactly as stored", () => {
  const cell: Cell = { kind: "number", raw: "0.97333", shown: "97.33%", format: "0.00%" };
  expect(readActual(cell, readTargetText("≥95%"), "≥95%")).toEqual({
    kind: "quantity",
    value: "97.333",
    unit: "%",
  });
});
