import type {
  AnswerFinding,
  UnreadableActual,
  UnreadableTarget,
} from "../../../domain/findings/answer-findings";
import { amount } from "../../figures";
import type { FindingSentences } from "../../sentences";
import { readingNames } from "../reading-names";
import { errorRemedy } from "./error-value";
import { letteringWords } from "./lettering-words";
import { rowName } from "./row-name";

/** Sentences about targets and answers. */
export const answerSentences: FindingSentences<AnswerFinding["code"]> = {
  "missing-target": ({ name }) => `${rowName(name)}没有填写年度指标值，请补填。`,
  "missing-actual": ({ name, of }) =>
    `${rowName(name)}没有填写${of === "executed" ? "全年执行数" : "实际完成值"}，请补填。`,
  "unreadable-target": unreadableTarget,
  "unreadable-actual": unreadableActual,
  "unit-mismatch": ({ name, targetUnit, actualUnit }) =>
    `${rowName(name)}的目标值单位是“${targetUnit}”，完成值单位是“${actualUnit}”，无法换算，请统一单位。`,
  overachieved: ({ name, actual, target, share, threshold }) =>
    `${rowName(name)}完成值“${actual}”是目标值“${target}”的 ${amount(share)}%，达到 ${amount(threshold)}% 以上，请说明原因。`,
};

function unreadableTarget({ name, text, unusual, lettering, isError }: UnreadableTarget): string {
  const target = `${rowName(name)}的年度指标值`;
  if (isError === true) return `${target}显示 ${text}：${errorRemedy(text)}。`;
  if (lettering !== undefined) return `${target}“${text}”${letteringWords(lettering)}`;
  return unusual.length > 0
    ? `${target}“${text}”含有看不见的字符（${unusual.join("、")}），请删除后重新填写。`
    : `${target}“${text}”认不出，请写成“≥95%”“=3份”这样，或写成文字要求。`;
}

function unreadableActual(finding: UnreadableActual): string {
  const { name, text, target, why, readings, years, unusual } = finding;
  const answer = `${rowName(name)}的实际完成值“${text}”`;
  if (unusual.length > 0)
    return `${answer}含有看不见的字符（${unusual.join("、")}），请删除后重新填写。`;
  switch (why) {
    case "words":
      return `${rowName(name)}的目标值“${target}”是数字，完成值“${text}”是文字，请填写实际完成的数字。`;
    case "several-readings":
      return `${answer}与目标值“${target}”有几种读法（${readingNames(readings)}），请写明单位。`;
    case "words-beside-number":
      return `${answer}里数字旁边的文字说不准是什么意思，请只写完成的数字和单位，其他情况写到偏差原因里。`;
    case "bound-only":
      return `${answer}只是一个范围，看不出实际完成了多少，请填写实际完成的数字。`;
    case "stands-elsewhere":
      return `${answer}没有写明结果，请填写实际完成的情况。`;
    case "days-disagree":
      return `${answer}说不准是否在期限“${target}”之内，请写明完成的日期。`;
    case "other-year":
      return `${answer}是 ${String(years?.given ?? "")} 年的，目标值“${target}”要求的是 ${String(years?.asked ?? "")} 年，请填写 ${String(years?.asked ?? "")} 年的完成时间。`;
    case "part-of-period":
      return `${answer}只是目标值“${target}”这段时间的一部分，请填写整段时间的完成情况。`;
    case "struck":
    case "raised":
      return `${answer}${letteringWords(why)}`;
    case "no-number":
      return `${answer}认不出，请写成数字加单位，如“96%”“3份”；目标是期限的，写完成日期。`;
    case "error":
      return `${rowName(name)}的实际完成值显示 ${text}：${errorRemedy(text)}。`;
  }
}
