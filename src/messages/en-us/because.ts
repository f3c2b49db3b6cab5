/** Why a number is what it is, in a sentence that can be checked with a calculator. */
import type { Because } from "../../domain/assessment/assessment";
import { amount } from "../figures";
import type { Words } from "../words";
import { attainmentWord } from "./attainment-word";
import { asZero, measuredBecause, notRounded } from "./measured-because";

/** One English sentence for a value of the engine. */
export const becauseSentence: Words["becauseSentence"] = ({ rule, params }) => {
  const text = (key: string): string => params[key] ?? "";
  const weight = `${amount(text("weight"))} points`;
  const score = `${text("score")} points${roundedTo(text("places"))}`;
  const band = `the band "${attainmentWord(text("attainment"))}"`;
  switch (rule) {
    case "target-met":
      return `The actual value "${text("given")}" meets the target "${text("asked")}": full score, ${text("score")} points${asZero(params)}.`;
    case "short":
    case "exceeded-a":
    case "exceeded-b":
    case "zero-target-missed":
    case "below-floor":
      return `${measuredBecause(rule, params, weight, score)}${asZero(params)}.`;
    case "judged":
      return `The result "${text("answer")}" is in ${band}, ${text("low")} to ${text("high")} points; the form's ${score} is within it.`;
    case "judged-without-band":
      return `A qualitative indicator is judged by the person who fills in the form; the form's ${score} is between 0 and ${weight}.`;
    case "judged-outside-band":
      return text("low") === ""
        ? `The form's ${score} for this qualitative indicator is not between 0 and ${weight}. Please judge it again.`
        : `The result "${text("answer")}" is in ${band}, ${text("low")} to ${text("high")} points; the form's ${score} is outside it.`;
    case "needs-judgement":
      return text("low") === ""
        ? `A qualitative indicator is judged by the person who fills in the form: between 0 and ${weight}.`
        : `The result of this qualitative indicator is in ${band}; the person who fills in the form judges it between ${text("low")} and ${text("high")} points.`;
    case "missing-target":
      return "The annual target is not filled in, so there is no score to compute.";
    case "missing-actual":
      return "The actual value is not filled in, so there is no score to compute.";
    case "unreadable-target":
      return "The annual target cannot be read, so there is no score to compute.";
    case "unreadable-actual":
      return "The actual value cannot be read as a number, so there is no score to compute.";
    case "percent-or-share":
      return "The actual value has no percent sign: it may be a percentage or a ratio, so there is no score to compute.";
    case "unit-mismatch":
      return `The target is in "${text("targetUnit")}", the actual value in "${text("actualUnit")}"; one cannot be converted into the other, so there is no score to compute.`;
    case "missing-weight":
      return "There is no usable weight, so there is no score to compute.";
    case "no-weight-column":
      return "The form has no weights, so there is no score to compute.";
    case "not-scored":
      return "This row has no weight and is not scored.";
    case "granted":
      return `This row adds or deducts points: the form's ${score} counts towards the total.`;
    case "points-shared":
      return "This row shares one cell of weight or score with its neighbours, so it cannot be computed by itself.";
    case "execution":
    case "execution-capped":
      return `${executed(params, weight, score)}.`;
    case "budget-zero":
      return "The full-year budget is empty or 0, so neither execution rate nor score can be computed.";
    case "missing-executed":
      return "The amount executed is not filled in, so neither execution rate nor score can be computed.";
    case "sum":
      return `${summands(params).join(" + ")} = ${text("total")} points${roundedTo(text("places"))}.`;
    case "grade":
      return graded(text);
  }
};

/** Points are shown with two places, whatever they were rounded to. */
function roundedTo(places: string): string {
  if (places === "1") return " (rounded to one decimal)";
  return places === "0" ? " (rounded to a whole number)" : "";
}

function graded(text: (key: string) => string): string {
  const [total, grade] = [`The total of ${text("total")} points`, `grade "${text("grade")}"`];
  const [from, below] = [amount(text("from")), amount(text("below"))];
  if (text("from") === "0" && below !== "") return `${total} is below ${below}: ${grade}.`;
  return below === ""
    ? `${total} is ${from} or more: ${grade}.`
    : `${total} is ${from} or more and below ${below}: ${grade}.`;
}

/** Why the funds as a whole have their points. */
function executed(params: Because["params"], weight: string, score: string): string {
  const text = (key: string): string => params[key] ?? "";
  const [rate, cap] = [`${amount(text("rate"))}%`, `${amount(text("cap"))}%`];
  const spent = `Executed ${amount(text("executed"))}`;
  if (text("cap") === "100") {
    return `${spent} exceeds the full-year budget of ${amount(text("budget"))}; the score is limited to the weight of ${weight}: ${text("score")} points`;
  }
  if (text("cap") !== "") {
    return `The execution rate of ${rate} is above the rules' cap of ${cap}; ${cap} × ${weight} = ${score}`;
  }
  const zero = text("negative") === "" ? "" : " (a negative amount counts as 0)";
  return `${spent} ÷ full-year budget ${amount(text("budget"))} = ${rate}; ${rate} × ${weight} = ${score}${notRounded(params, "rate")}${zero}`;
}

/** The money first, then the rows by level 1; rows without a level as so many indicators. */
function summands(params: Because["params"]): readonly string[] {
  const execution = params["execution"] ?? "";
  const levels = (params["levels"] ?? "").split("\n").map((line) => line.split("\t"));
  return [
    ...(execution === "" ? [] : [`Budget execution ${execution}`]),
    ...levels.flatMap(([level = "", points = ""]) =>
      points === "" ? [] : [`${level === "" ? "Other indicators" : level} ${points}`],
    ),
  ];
}
