import { canonicalUnit, convert } from "../../../src/domain/form/unit";

it.each([
  ["百分比", "%"],
  ["日", "天"],
  ["个月", "月"],
  ["个工作日", "工作日"],
  ["㎡", "平方米"],
  ["份", "份"],
])("%s is written %s", (printed, unit) => {
  expect(canonicalUnit(printed)).toBe(unit);
});

it.each([
  ["20", "万元", "元", "200000"],
  ["5000", "元", "万元", "0.5"],
  ["1.2", "亿元", "万元", "12000"],
  ["2", "天", "小时", "48"],
  ["5", "‰", "%", "0.5"],
  ["1.5", "公里", "米", "1500"],
  ["3", "万人", "人", "30000"],
  ["195.5", "万元", "万", "195.5"],
  ["95.10", "%", "%", "95.10"],
])("%s %s in %s are %s", (value, from, to, converted) => {
  expect(convert(value, from, to)).toBe(converted);
});

it.each([
  ["份", "个"],
  ["元", "天"],
  ["%", "个"],
  ["工作日", "天"],
])("%s do not convert into %s", (from, to) => {
  expect(convert("1", from, to)).toBeNull();
});
