import type { TargetMet } from "../../../domain/scores/because";
import type {
  BelowFloor,
  ExceededA,
  ExceededB,
  MissedTarget,
  Short,
  ShownFigure,
  ZeroTargetMissed,
} from "../../../domain/scores/because-missed";
import { amount, quantity } from "../../figures";
import type { BecauseSentences } from "../../sentences";
import { notRounded, roundedTo } from "./rounded-to";

/** How the points of a quantitative row were computed. */
export const missedReasons: BecauseSentences<(MissedTarget | TargetMet)["rule"]> = {
  "target-met": ({ given, asked, score, negative, tolerance }) =>
    `The actual value "${given}" meets the target "${asked}"${tolerance === undefined ? "" : ` (it may differ by ${amount(tolerance)}%)`}: full score, ${score} points${asZero(negative)}.`,
  short: (because) => sentence(because, short(because)),
  "exceeded-a": (because) => sentence(because, exceededA(because)),
  "exceeded-b": (because) => sentence(because, exceededB(because)),
  "zero-target-missed": (because) => sentence(because, zeroTargetMissed(because)),
  "below-floor": (because) => sentence(because, belowFloor(because)),
};

const sentence = ({ negative }: MissedTarget, text: string): string =>
  `${text}${asZero(negative)}.`;

/** The addition for a negative answer, which was taken as 0. */
const asZero = (negative: string | null): string =>
  negative === null ? "" : " (a negative actual value counts as 0)";

const inUnit = ({ value, unit }: ShownFigure): string => quantity(value, unit);

/** A figure, and as it stands on the form where that is in another unit. */
const figure = (shown: ShownFigure): string =>
  shown.as === null
    ? inUnit(shown)
    : `${inUnit(shown)} (that is ${quantity(shown.as.value, shown.as.unit)})`;

const points = ({ score, places }: MissedTarget): string => `${score} points${roundedTo(places)}`;
const weightOf = ({ weight }: MissedTarget): string => `${amount(weight)} points`;
const targetName = ({ bound }: MissedTarget): string => (bound === null ? "target" : "upper limit");

function short(because: Short): string {
  const { target, actual, bound } = because;
  const [weight, score] = [weightOf(because), points(because)];
  const share = `${amount(because.share)}%`;
  return bound === null
    ? `Actual ${figure(actual)} ÷ target ${figure(target)} = ${share}; ${share} × ${weight} = ${score}${notRounded(because.rounded, "share")}`
    : `Actual ${figure(actual)} is below the lower limit ${figure(target)}; ${weight} × ${inUnit(actual)} ÷ ${inUnit(target)} = ${score}`;
}

function exceededA(because: ExceededA): string {
  const { target, actual } = because;
  const bound = `the ${targetName(because)} ${figure(target)}`;
  if (because.share === "0") {
    return `Actual ${figure(actual)} is twice ${bound} or more: ${because.score} points`;
  }
  const excess = `(${inUnit(actual)} − ${inUnit(target)}) ÷ ${inUnit(target)}`;
  return `Actual ${figure(actual)} exceeds ${bound}; ${weightOf(because)} × [1 − ${excess}] = ${points(because)}`;
}

function exceededB(because: ExceededB): string {
  const { target, actual } = because;
  return `Actual ${figure(actual)} exceeds the ${targetName(because)} ${figure(target)}; ${weightOf(because)} × ${inUnit(target)} ÷ ${inUnit(actual)} = ${points(because)}`;
}

const zeroTargetMissed = ({ target, actual, score }: ZeroTargetMissed): string =>
  `The target is ${figure(target)}, actual ${figure(actual)} exceeds it: ${score} points`;

const belowFloor = (because: BelowFloor): string =>
  `${shareOf(because)} = ${amount(because.share)}%, below the rules' least share of ${amount(because.floor)}%: ${because.score} points`;

/** The share of the weight, as the formula computes it that would have given the points. */
function shareOf({ by, ...because }: BelowFloor): string {
  const [target, actual] = [figure(because.target), figure(because.actual)];
  switch (by) {
    case "exceeded-a":
      return `1 − (actual ${actual} − target ${target}) ÷ target ${target}`;
    case "exceeded-b":
      return `Target ${target} ÷ actual ${actual}`;
    case "short":
    case "zero-target-missed":
      return `Actual ${actual} ÷ target ${target}`;
  }
}
