import type { PlainRule } from "../../../domain/scores/because";
import type { BecauseSentences } from "../../sentences";
import { readingNames } from "../reading-names";

/** Why a row has no computed points, or the printed ones. */
export const plainReasons: BecauseSentences<
  PlainRule | "unit-mismatch" | "granted" | "in-time" | "several-readings"
> = {
  "missing-target": () => "因为没有填写年度指标值，无法计算得分。",
  "missing-actual": () => "因为没有填写实际完成值，无法计算得分。",
  "unreadable-target": () => "因为年度指标值认不出，无法计算得分。",
  "unreadable-actual": () => "因为实际完成值认不出，无法计算得分。",
  "days-disagree": () => "因为完成时间说不准是否在期限之内，无法计算得分。",
  "in-time": ({ asked, given, score }) =>
    `因为完成时间“${given}”在期限“${asked}”之内，得满分 ${score} 分。`,
  "several-readings": ({ asked, given, readings }) =>
    `因为目标值“${asked}”和完成值“${given}”有几种读法（${readingNames(readings)}），得分不同，无法计算。`,
  "unit-mismatch": ({ targetUnit, actualUnit }) =>
    `因为目标值的单位是“${targetUnit}”，完成值的单位是“${actualUnit}”，无法换算，不能计算得分。`,
  "missing-weight": () => "因为没有分值，无法计算得分。",
  "no-weight-column": () => "因为表中没有分值，无法计算得分。",
  "not-scored": () => "因为这一行没有分值，不参与评分。",
  "not-placed": () => "因为这一行有的格填错了栏，分不清分值、得分和完成值，没有计算得分。",
  granted: ({ score }) => `因为这是加减分项，按表上的 ${score ?? ""} 分计入总分。`,
  "unreadable-deduction": () => "因为扣分栏里的内容不是数字，无法计算得分。",
  "points-shared": () => "因为这一行与相邻的几行共用一格分值或得分，无法逐行计算。",
  "budget-zero": () => "因为全年预算数为空或为 0，无法计算执行率和得分。",
  "missing-executed": () => "因为没有填写全年执行数，无法计算执行率和得分。",
};
