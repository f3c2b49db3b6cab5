import type { AnswerFinding, UnreadableActual } from "../../../domain/findings/answer-findings";
import { amount } from "../../figures";
import type { FindingSentences } from "../../sentences";
import { rowName } from "./row-name";

/** Sentences about targets and answers. */
export const answerSentences: FindingSentences<AnswerFinding["code"]> = {
  "missing-target": ({ name }) => `${rowName(name)}没有填写年度指标值，请补填。`,
  "missing-actual": ({ name, of }) =>
    `${rowName(name)}没有填写${of === "executed" ? "全年执行数" : "实际完成值"}，请补填。`,
  "unreadable-target": ({ name, text }) =>
    `${rowName(name)}的年度指标值“${text}”无法识别，请改写为如“≥95%”“=3份”的形式，或写成文字要求。`,
  "unreadable-actual": unreadableActual,
  "unit-mismatch": ({ name, targetUnit, actualUnit }) =>
    `${rowName(name)}的目标值单位是“${targetUnit}”，完成值单位是“${actualUnit}”，无法换算，请统一单位。`,
  overachieved: ({ name, actual, target, share, threshold }) =>
    `${rowName(name)}完成值“${actual}”是目标值“${target}”的 ${amount(share)}%，达到 ${amount(threshold)}% 以上，请说明原因。`,
};

function unreadableActual({ name, text, target, why }: UnreadableActual): string {
  switch (why) {
    case "words":
      return `${rowName(name)}的目标值“${target}”是数字，完成值“${text}”是文字，请填写实际完成的数字。`;
    case "percent-or-share":
      return `${rowName(name)}的完成值“${text}”没有百分号，分不清是百分数还是小数，请写成如“97%”的形式。`;
    case "not-understood":
      return `${rowName(name)}的实际完成值“${text}”无法识别，请改写。`;
  }
}
