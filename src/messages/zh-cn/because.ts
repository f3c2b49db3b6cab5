/** Why a number is what it is, in a sentence that can be checked with a calculator. */
import type { Because } from "../../domain/scoring/assessment";
import { attainmentWord } from "./attainment-word";
import { amount, quantity } from "./figures";

/** One Chinese sentence for a value of the engine. */
export function becauseSentence({ rule, params }: Because): string {
  const text = (key: string): string => params[key] ?? "";
  const weight = `${amount(text("weight"))} 分`;
  const score = `${text("score")} 分`;
  const target = quantity(text("target"), text("targetUnit"));
  const actual = quantity(text("actual"), text("actualUnit"));
  const floor = text("floor") === "" ? "" : ` ${amount(text("floor"))}%`;
  const negative = text("negative") === "" ? "" : "（完成值为负数，按 0 计）";
  switch (rule) {
    case "target-met":
      return `因为完成值“${text("given")}”符合目标值“${text("asked")}”，得满分 ${score}${negative}。`;
    case "short": {
      const share = `${amount(text("share"))}%`;
      return text("share") === ""
        ? `因为完成值 ${actual} 低于目标下限 ${target}，${weight} × ${actual} ÷ ${target} = ${score}${negative}。`
        : `因为完成值 ${actual} ÷ 目标值 ${target} = ${share}，${share} × ${weight} = ${score}（按未取整的比例计算）${negative}。`;
    }
    case "exceeded-a":
      return `因为完成值 ${actual} 超过目标值 ${target}，${weight} × [1 − (${actual} − ${target}) ÷ ${target}] = ${score}，超过一倍不得分。`;
    case "exceeded-b":
      return `因为完成值 ${actual} 超过目标值 ${target}，${weight} × ${target} ÷ ${actual} = ${score}。`;
    case "zero-target-missed":
      return `因为目标值为 ${target}，完成值 ${actual} 超过了目标值，得 ${score}。`;
    case "below-floor":
      return `因为完成值 ${actual} 与目标值 ${target} 相差太多，低于评分规则的最低完成比例${floor}，得 ${score}。`;
    case "judged":
      return `因为完成情况为“${text("answer")}”，属“${attainmentWord(text("attainment"))}”档，可评 ${text("low")} 至 ${text("high")} 分，填报的 ${score}在此范围内。`;
    case "judged-without-band":
      return `因为这是定性指标，由填报人评分，填报的 ${score}在 0 至 ${weight}之间。`;
    case "judged-outside-band":
      return text("low") === ""
        ? `因为这是定性指标，填报的 ${score}不在 0 至 ${weight}之间，请重新评分。`
        : `因为完成情况为“${text("answer")}”，属“${attainmentWord(text("attainment"))}”档，应在 ${text("low")} 至 ${text("high")} 分之间，填报的 ${score}不在此范围内。`;
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
    case "execution":
      return `因为全年执行数 ${amount(text("executed"))} ÷ 全年预算数 ${amount(text("budget"))} = ${amount(text("rate"))}%，${amount(text("rate"))}% × ${weight} = ${score}（按未取整的执行率计算）。`;
    case "execution-capped":
      return text("cap") === "100"
        ? `因为全年执行数 ${amount(text("executed"))} 超过全年预算数 ${amount(text("budget"))}，得分以分值 ${weight}为限，得 ${score}。`
        : `因为执行率 ${amount(text("rate"))}% 超过评分规则的计分上限 ${amount(text("cap"))}%，${amount(text("cap"))}% × ${weight} = ${score}。`;
    case "budget-zero":
      return "因为全年预算数为空或为 0，无法计算执行率和得分。";
    case "missing-executed":
      return "因为没有填写全年执行数，无法计算执行率和得分。";
    case "sum":
      return `因为${summands(params).join(" + ")} = ${text("total")} 分。`;
    case "grade":
      if (text("from") === "0" && text("below") !== "") {
        return `因为总分 ${text("total")} 分不到 ${amount(text("below"))} 分，评为“${text("grade")}”。`;
      }
      return text("below") === ""
        ? `因为总分 ${text("total")} 分达到 ${amount(text("from"))} 分，评为“${text("grade")}”。`
        : `因为总分 ${text("total")} 分达到 ${amount(text("from"))} 分，不到 ${amount(text("below"))} 分，评为“${text("grade")}”。`;
  }
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
