import { amount } from "../../figures";
import type { BecauseSentences } from "../../sentences";
import { judgedAs } from "../attainment-word";

/** Why a row that a person judges has its points, or none. */
export const judgedReasons: BecauseSentences<
  "judged" | "judged-without-band" | "judged-outside-band" | "needs-judgement"
> = {
  judged: ({ answer, score, band: { attainment, low, high } }) =>
    `因为完成情况为“${answer}”，${judgedAs[attainment]}，可评 ${low} 至 ${high} 分，表上的 ${score} 分在此范围内。`,
  "judged-without-band": ({ score, weight }) =>
    `因为这是定性指标，由填报人评分，表上的 ${score} 分在 0 至 ${amount(weight)} 分之间。`,
  "judged-outside-band": ({ answer, score, band, weight }) =>
    band === null
      ? `因为这是定性指标，表上的 ${score} 分不在 0 至 ${amount(weight)} 分之间，请重新评分。`
      : `因为完成情况为“${answer}”，${judgedAs[band.attainment]}，应在 ${band.low} 至 ${band.high} 分之间，表上的 ${score} 分不在此范围内。`,
  "needs-judgement": ({ band, weight }) =>
    band === null
      ? `因为这是定性指标，需要由填报人在 0 至 ${amount(weight)} 分之间评分。`
      : `因为完成情况${judgedAs[band.attainment]}，需要由填报人在 ${band.low} 至 ${band.high} 分之间评分。`,
};
