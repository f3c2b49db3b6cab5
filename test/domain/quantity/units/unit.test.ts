import { decimal, plain } from "../../../../src/domain/decimal";
import { canonicalUnit, conversionRatios } from "../../../../src/domain/quantity/units/unit";

/** All values that the conversion may give. */
const convert = (value: string, from: string, to: string): string[] =>
  conversionRatios(from, to).map(([numerator, denominator]) =>
    plain(decimal(value).times(decimal(numerator)).div(decimal(denominator))),
  );

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
  ["95.1", "%", "%", "95.1"],
  ["15", "亩", "公顷", "1"],
  ["2", "周", "天", "14"],
  ["1", "年", "月", "12"],
  ["2", "季度", "月", "6"],
  ["3", "百人", "人", "300"],
  ["5000", "公斤", "吨", "5"],
])("%s %s in %s are %s", (value, from, to, converted) => {
  expect(convert(value, from, to)).toEqual([converted]);
});

it.each([
  ["批", "批次", "is the same word, said longer"],
  ["次", "场次", "counts the same events"],
  ["人", "名", "counts the same people"],
  ["个", "家", "个 stands for any thing"],
  ["项", "个", "个 stands for any thing"],
  ["家企业", "家", "says what is counted"],
  ["个项目", "个", "says what is counted"],
  ["台(套)", "套", "leaves the word open"],
  ["台/套", "台", "leaves the word open"],
  ["次/年", "次", "a form is about one year"],
])("%s counts what %s counts: it %s", (one, other) => {
  expect([convert("3", one, other), convert("3", other, one)]).toEqual([["3"], ["3"]]);
});

it.each([
  ["人", "人次", "one person may come several times"],
  ["台", "台次", "one machine may be used several times"],
  ["次/月", "次", "a month is not the year"],
  ["元/人", "元", "a price is not its sum"],
  ["次/人", "次", "each of them, not all"],
  ["家", "项", "two different things"],
  ["个", "次", "a thing is no event"],
  ["份", "个", "a copy is no thing of its own"],
  ["元", "天", "two kinds of measure"],
  ["%", "个", "a share is no count"],
  ["工作日", "天", "holidays are not counted"],
  ["个百分点", "个", "a percentage point is no thing"],
  ["个百分点", "%", "a difference is no share"],
  ["平方米", "米", "an area is no length"],
  ["次/季度", "次/年", "each period has its own"],
])("%s do not convert into %s: %s", (from, to) => {
  expect([convert("1", from, to), convert("1", to, from)]).toEqual([[], []]);
});

it.each([
  ["月", "天", ["28", "31"]],
  ["年", "天", ["365", "366"]],
  ["GB", "MB", ["1000", "1024"]],
])("one %s is as many %s as %j, which leaves it open", (from, to, values) => {
  expect(convert("1", from, to)).toEqual(values);
});
