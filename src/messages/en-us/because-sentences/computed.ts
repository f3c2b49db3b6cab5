import type { Execution, ExecutionCapped, GradeReached } from "../../../domain/scores/because";
import { amount } from "../../figures";
import type { BecauseSentences } from "../../sentences";
import { notRounded, roundedTo } from "./rounded-to";

/** How execution rate, total and grade were computed. */
export const computedReasons: BecauseSentences<
  "execution" | "execution-capped" | "zero-budget-full" | "sum" | "grade"
> = {
  execution: (because) => `${execution(because)}.`,
  "execution-capped": (because) => `${capped(because)}.`,
  "zero-budget-full": ({ cap, weight, score }) =>
    `Both the full-year budget and the executed amount are 0, which the rules count as an execution rate of 100%${cap === "100" ? "" : `; the rate counts up to ${amount(cap)}%, ${amount(cap)}% × ${amount(weight)} points`}: ${score} points.`,
  sum: ({ execution, levels, total, places, cap }) => {
    const summands = [
      ...(execution === null ? [] : [`Budget execution ${execution}`]),
      ...levels.map(
        ({ level, points }) => `${level === "" ? "Other indicators" : level} ${points}`,
      ),
    ];
    const limited =
      cap === undefined
        ? ""
        : `; the execution rate of ${amount(cap.rate)}% is below ${amount(cap.below)}%, where the rules limit the total to ${amount(cap.most)} points: ${total} points`;
    return `${summands.join(" + ")} = ${cap?.sum ?? total} points${roundedTo(places)}${limited}.`;
  },
  grade,
};

function execution({ executed, budget, weight, score, ...because }: Execution): string {
  const rate = `${amount(because.rate)}%`;
  const zero = because.negative === null ? "" : " (a negative amount counts as 0)";
  return `Executed ${amount(executed)} ÷ full-year budget ${amount(budget)} = ${rate}; ${rate} × ${amount(weight)} points = ${score} points${roundedTo(because.places)}${notRounded(because.rounded, "rate")}${zero}`;
}

function capped({ executed, budget, weight, score, ...because }: ExecutionCapped): string {
  if (because.cap === "100") {
    return `Executed ${amount(executed)} exceeds the full-year budget of ${amount(budget)}; the score is at most the weight of ${amount(weight)} points: ${score} points`;
  }
  const cap = `${amount(because.cap)}%`;
  return `The execution rate of ${amount(because.rate)}% is above the rules' cap of ${cap}; ${cap} × ${amount(weight)} points = ${score} points${roundedTo(because.places)}`;
}

function grade({ total, from, below, grade: name }: GradeReached): string {
  const reached = `is ${amount(from)} or more`;
  if (below === null) return `The total of ${total} points ${reached}: grade "${name}".`;
  const missed = `below ${amount(below)}`;
  return from === "0"
    ? `The total of ${total} points is ${missed}: grade "${name}".`
    : `The total of ${total} points ${reached} and ${missed}: grade "${name}".`;
}
