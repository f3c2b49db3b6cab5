import type { Execution, ExecutionCapped, GradeReached } from "../../../domain/scores/because";
import { amount } from "../../figures";
import type { BecauseSentences } from "../../sentences";
import { notRounded, roundedTo } from "./rounded-to";

/** How execution rate, total and grade were computed. */
export const computedReasons: BecauseSentences<
  "execution" | "execution-capped" | "zero-budget-full" | "sum" | "grade"
> = {
  execution: (because) => `因为${execution(because)}。`,
  "execution-capped": (because) => `因为${capped(because)}。`,
  "zero-budget-full": ({ cap, weight, score }) =>
    `因为全年预算数和全年执行数均为 0，评分规则按执行率 100% 计，${cap === "100" ? "" : `计分上限 ${amount(cap)}%，${amount(cap)}% × ${amount(weight)} 分，`}得 ${score} 分。`,
  sum: ({ execution, levels, total, places, cap }) => {
    const summands = [
      ...(execution === null ? [] : [`预算执行 ${execution} 分`]),
      ...levels.map(({ level, points }) => `${level === "" ? "其他指标" : level} ${points} 分`),
    ];
    const limited =
      cap === undefined
        ? ""
        : `；执行率 ${amount(cap.rate)}% 低于 ${amount(cap.below)}%，评分规则规定总分不超过 ${amount(cap.most)} 分，总分为 ${total} 分`;
    return `因为${summands.join(" + ")} = ${cap?.sum ?? total} 分${roundedTo(places)}${limited}。`;
  },
  grade,
};

function execution({ executed, budget, weight, score, ...because }: Execution): string {
  const rate = `${amount(because.rate)}%`;
  const zero = because.negative === null ? "" : "（执行数为负数，按 0 计）";
  return `全年执行数 ${amount(executed)} ÷ 全年预算数 ${amount(budget)} = ${rate}，${rate} × ${amount(weight)} 分 = ${score} 分${roundedTo(because.places)}${notRounded(because.rounded, "执行率")}${zero}`;
}

function capped({ executed, budget, weight, score, ...because }: ExecutionCapped): string {
  if (because.cap === "100") {
    return `全年执行数 ${amount(executed)} 超过全年预算数 ${amount(budget)}，得分最高为该项分值 ${amount(weight)} 分，得 ${score} 分`;
  }
  const cap = `${amount(because.cap)}%`;
  return `执行率 ${amount(because.rate)}% 超过评分规则的计分上限 ${cap}，${cap} × ${amount(weight)} 分 = ${score} 分${roundedTo(because.places)}`;
}

function grade({ total, from, below, grade: name }: GradeReached): string {
  const reached = `达到 ${amount(from)} 分`;
  if (below === null) return `因为总分 ${total} 分${reached}，评为“${name}”。`;
  const missed = `不到 ${amount(below)} 分`;
  return from === "0"
    ? `因为总分 ${total} 分${missed}，评为“${name}”。`
    : `因为总分 ${total} 分${reached}，${missed}，评为“${name}”。`;
}
