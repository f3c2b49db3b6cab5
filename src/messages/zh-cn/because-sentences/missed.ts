import type {
  BelowFloor,
  ExceededA,
  ExceededB,
  MissedTarget,
  Short,
  ShownFigure,
  ZeroTargetMissed,
} from "../../../domain/scores/because-missed";
import type { TargetMet } from "../../../domain/scores/because";
import { amount, quantity } from "../../figures";
import type { BecauseSentences } from "../../sentences";
import { notRounded, roundedTo } from "./rounded-to";

/** How the points of a quantitative row were computed. */
export const missedReasons: BecauseSentences<(MissedTarget | TargetMet)["rule"]> = {
  "target-met": ({ given, asked, score, negative, tolerance }) =>
    `因为完成值“${given}”符合目标值“${asked}”${tolerance === undefined ? "" : `（允许相差 ${amount(tolerance)}%）`}，得满分 ${score} 分${asZero(negative)}。`,
  short: (because) => sentence(because, short(because)),
  "exceeded-a": (because) => sentence(because, exceededA(because)),
  "exceeded-b": (because) => sentence(because, exceededB(because)),
  "zero-target-missed": (because) => sentence(because, zeroTargetMissed(because)),
  "below-floor": (because) => sentence(because, belowFloor(because)),
};

/** No space stands before a full-width bracket. */
const sentence = ({ negative }: MissedTarget, text: string): string =>
  `因为${text.replaceAll("） ", "）")}${asZero(negative)}。`;

/** The addition for a negative answer, which was taken as 0. */
const asZero = (negative: string | null): string =>
  negative === null ? "" : "（完成值为负数，按 0 计）";

const inUnit = ({ value, unit }: ShownFigure): string => quantity(value, unit);

/** A figure, and as it stands on the form where that is in another unit: 10,000 元（即 1 万元）. */
const figure = (shown: ShownFigure): string =>
  shown.as === null
    ? inUnit(shown)
    : `${inUnit(shown)}（即 ${quantity(shown.as.value, shown.as.unit)}）`;

const points = ({ score, places }: MissedTarget): string => `${score} 分${roundedTo(places)}`;
const weightOf = ({ weight }: MissedTarget): string => `${amount(weight)} 分`;
const targetName = ({ bound }: MissedTarget): string => (bound === null ? "目标值" : "目标上限");

function short(because: Short): string {
  const { target, actual, bound } = because;
  const [weight, score] = [weightOf(because), points(because)];
  const share = `${amount(because.share)}%`;
  return bound === null
    ? `完成值 ${figure(actual)} ÷ 目标值 ${figure(target)} = ${share}，${share} × ${weight} = ${score}${notRounded(because.rounded, "比例")}`
    : `完成值 ${figure(actual)} 低于目标下限 ${figure(target)}，${weight} × ${inUnit(actual)} ÷ ${inUnit(target)} = ${score}`;
}

function exceededA(because: ExceededA): string {
  const { target, actual } = because;
  const bound = `${targetName(because)} ${figure(target)}`;
  if (because.share === "0") {
    return `完成值 ${figure(actual)} 已达${bound} 的两倍，得 ${because.score} 分`;
  }
  const excess = `(${inUnit(actual)} − ${inUnit(target)}) ÷ ${inUnit(target)}`;
  return `完成值 ${figure(actual)} 超过${bound}，${weightOf(because)} × [1 − ${excess}] = ${points(because)}`;
}

function exceededB(because: ExceededB): string {
  const { target, actual } = because;
  return `完成值 ${figure(actual)} 超过${targetName(because)} ${figure(target)}，${weightOf(because)} × ${inUnit(target)} ÷ ${inUnit(actual)} = ${points(because)}`;
}

const zeroTargetMissed = ({ target, actual, score }: ZeroTargetMissed): string =>
  `目标值为 ${figure(target)}，完成值 ${figure(actual)} 超过了目标值，得 ${score} 分`;

const belowFloor = (because: BelowFloor): string =>
  `${shareOf(because)} = ${amount(because.share)}%，低于评分规则的最低完成比例 ${amount(because.floor)}%，得 ${because.score} 分`;

/** The share of the weight, as the formula computes it that would have given the points. */
function shareOf({ by, ...because }: BelowFloor): string {
  const [target, actual] = [figure(because.target), figure(because.actual)];
  switch (by) {
    case "exceeded-a":
      return `1 − (完成值 ${actual} − 目标值 ${target}) ÷ 目标值 ${target}`;
    case "exceeded-b":
      return `目标值 ${target} ÷ 完成值 ${actual}`;
    case "short":
    case "zero-target-missed":
      return `完成值 ${actual} ÷ 目标值 ${target}`;
  }
}
