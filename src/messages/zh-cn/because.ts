/** Why a number is what it is, in a sentence that can be checked with a calculator. */
import type { Because } from "../../domain/assessment/assessment";
import { attainmentWord } from "./attainment-word";
import { amount } from "../figures";
import { asZero, measuredBecause, notRounded } from "./measured-because";

/** One Chinese sentence for a value of the engine. */
export function becauseSentence({ rule, params }: Because): string {
  const text = (key: string): string => params[key] ?? "";
  const weight = `${amount(text("weight"))} 分`;
  const score = `${text("score")} 分${roundedTo(text("places"))}`;
  switch (rule) {
    case "target-met":
      return `因为完成值“${text("given")}”符合目标值“${text("asked")}”，得满分 ${text("score")} 分${asZero(params)}。`;
    case "short":
    case "exceeded-a":
    case "exceeded-b":
    case "zero-target-missed":
    case "below-floor":
      // a bracket of full width brings its own space
      return `因为${measuredBecause(rule, params, weight, score).replaceAll("） ", "）")}${asZero(params)}。`;
    case "judged":
      return `因为完成情况为“${text("answer")}”，属“${attainmentWord(text("attainment"))}”档，可评 ${text("low")} 至 ${text("high")} 分，表上的 ${score}在此范围内。`;
    case "judged-without-band":
      return `因为这是定性指标，由填报人评分，表上的 ${score}在 0 至 ${weight}之间。`;
    case "judged-outside-band":
      return text("low") === ""
        ? `因为这是定性指标，表上的 ${score}不在 0 至 ${weight}之间，请重新评分。`
        : `因为完成情况为“${text("answer")}”，属“${attainmentWord(text("attainment"))}”档，应在 ${text("low")} 至 ${text("high")} 分之间，表上的 ${score}不在此范围内。`;
    case "needs-judgement":
      return text("low") === ""
        ? `因为这是定性指标，需要由填报人在 0 至 ${weight}之间评分。`
        : `因为这是定性指标，完成情况属“${attainmentWord(text("attainment"))}”档，需要由填报人在 ${text("low")} 至 ${text("high")} 分之间评分。`;
    case "missing-target":
      return "因为没有填写年度指标值，无法计算得分。";
    case "missing-actual":
      return "因为没有填写实际完成值，无法计算得分。";
    case "unreadable-target":
      return "因为年度指标值无法识别，无法计算得分。";
    case "unreadable-actual":
      return "因为实际完成值无法识别为数字，无法计算得分。";
    case "percent-or-share":
      return "因为实际完成值没有写百分号，分不清是百分数还是小数，无法计算得分。";
    case "unit-mismatch":
      return `因为目标值的单位是“${text("targetUnit")}”，完成值的单位是“${text("actualUnit")}”，无法换算，不能计算得分。`;
    case "missing-weight":
      return "因为没有可用的分值，无法计算得分。";
    case "no-weight-column":
      return "因为表中没有分值，无法计算得分。";
    case "not-scored":
      return "因为这一行没有分值，不参与评分。";
    case "granted":
      return `因为这是加减分项，按表上的 ${score}计入总分。`;
    case "points-shared":
      return "因为这一行与相邻的几行共用一格分值或得分，无法逐行计算。";
    case "execution":
    case "execution-capped":
      return `因为${executed(params, weight, score)}。`;
    case "budget-zero":
      return "因为全年预算数为空或为 0，无法计算执行率和得分。";
    case "missing-executed":
      return "因为没有填写全年执行数，无法计算执行率和得分。";
    case "sum":
      return `因为${summands(params).join(" + ")} = ${text("total")} 分${roundedTo(text("places"))}。`;
    case "grade":
      if (text("from") === "0" && text("below") !== "") {
        return `因为总分 ${text("total")} 分不到 ${amount(text("below"))} 分，评为“${text("grade")}”。`;
      }
      return text("below") === ""
        ? `因为总分 ${text("total")} 分达到 ${amount(text("from"))} 分，评为“${text("grade")}”。`
        : `因为总分 ${text("total")} 分达到 ${amount(text("from"))} 分，不到 ${amount(text("below"))} 分，评为“${text("grade")}”。`;
  }
}

/** Points are shown with two places, whatever they were rounded to. */
function roundedTo(places: string): string {
  if (places === "1") return "（保留一位小数）";
  return places === "0" ? "（取整数）" : "";
}

/** Why 年度资金总额 has its points. */
function executed(params: Because["params"], weight: string, score: string): string {
  const text = (key: string): string => params[key] ?? "";
  const [rate, cap] = [`${amount(text("rate"))}%`, `${amount(text("cap"))}%`];
  const spent = `全年执行数 ${amount(text("executed"))}`;
  if (text("cap") === "100") {
    return `${spent} 超过全年预算数 ${amount(text("budget"))}，得分以分值 ${weight}为限，得 ${text("score")} 分`;
  }
  if (text("cap") !== "") {
    return `执行率 ${rate} 超过评分规则的计分上限 ${cap}，${cap} × ${weight} = ${score}`;
  }
  const zero = text("negative") === "" ? "" : "（执行数为负数，按 0 计）";
  return `${spent} ÷ 全年预算数 ${amount(text("budget"))} = ${rate}，${rate} × ${weight} = ${score}${notRounded(params, "执行率")}${zero}`;
}

/** The money first, then the rows by level 1; rows without a level as so many indicators. */
function summands(params: Because["params"]): readonly string[] {
  const execution = params["execution"] ?? "";
  const levels = (params["levels"] ?? "").split("\n").map((line) => line.split("\t"));
  return [
    ...(execution === "" ? [] : [`预算执行 ${execution} 分`]),
    ...levels.flatMap(([level = "", points = ""]) =>
      points === "" ? [] : [`${level === "" ? "其他指标" : level} ${points} 分`],
    ),
  ];
}
