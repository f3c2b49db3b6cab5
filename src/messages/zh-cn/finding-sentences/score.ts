import type { ScoreFinding } from "../../../domain/findings/score-findings";
import type { AnswerBand } from "../../../domain/scores/answer-band";
import type { FindingSentences } from "../../sentences";
import { attainmentWord, judgedAs } from "../attainment-word";
import { rowName } from "./row-name";

/** Why a criterion was not applied. */
const notApplied = {
  judged: "由人评定",
  "not-understood": "其中的算法认不全",
  "not-settled": "按它定不出这一行的得分",
} as const;

/** Sentences about a printed score. */
export const scoreSentences: FindingSentences<ScoreFinding["code"]> = {
  "score-mismatch": ({ name, computed, reported }) =>
    `${rowName(name)}得分应为 ${computed} 分，表上写的是 ${reported} 分。`,
  "score-out-of-band": ({ name, reported, band: { attainment, low, high } }) =>
    `${rowName(name)}的完成情况${judgedAs[attainment]}，应评 ${low} 至 ${high} 分，表上写的是 ${reported} 分，请核对。`,
  "band-edge": ({ name, reported, band }) =>
    `${rowName(name)}的完成情况${judgedAs[band.attainment]}，得 ${reported} 分正好是该档上限，有的系统不接受，建议评得略低一些。`,
  "adjusted-score": ({ name, reported, formula, by }) =>
    by === "overachieved"
      ? `${rowName(name)}超额完成较多，表上评 ${reported} 分，低于公式得分 ${formula} 分，已说明原因，按表上得分计，不改动。`
      : `${rowName(name)}按表上扣分计，公式得分 ${formula} 分，得 ${reported} 分，已说明原因，不改动。`,
  "own-criterion": ({ name, text, why }) =>
    why === "headline"
      ? `${rowName(name)}没有年度指标值和实际完成值，由填报人评分，这里不计算，也不改动。`
      : `${rowName(name)}有本行评分标准“${text}”，${notApplied[why]}，按表上得分计，这里不计算，也不改动，请人工核对。`,
  "free-answer": ({ name, text }) =>
    `${rowName(name)}的实际完成值写的是“${text}”，算不算达到目标由填报人判断，请核对得分。`,
  "score-exceeds-weight": ({ name, reported, weight }) =>
    `${rowName(name)}得分 ${reported} 分超过分值 ${weight} 分，请改正。`,
  "negative-score": ({ name, reported }) =>
    `${rowName(name)}得分 ${reported} 分是负数，最低为 0 分，请改正。`,
  "needs-judgement": ({ name, band }) =>
    band === null
      ? `${rowName(name)}是定性指标，还没有得分，请由填报人评分。`
      : `${rowName(name)}${isWording(band) ? "是定性指标，" : ""}还没有得分，请在 ${band.low} 至 ${band.high} 分之间评分。`,
};

/** Whether the wording of a qualitative answer gives the band. */
const isWording = ({ attainment }: AnswerBand): boolean => attainment in attainmentWord;
