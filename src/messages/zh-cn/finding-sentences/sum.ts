import type { SumFinding } from "../../../domain/findings/sum-findings";
import { amount } from "../../figures";
import type { FindingSentences } from "../../sentences";
import { rowName } from "./row-name";

/** Sentences about weights, total and grade. */
export const sumSentences: FindingSentences<SumFinding["code"]> = {
  "missing-weight": ({ name }) => `${rowName(name)}没有填写分值，请补填。`,
  "weight-sum": ({ sum, full, printed }) =>
    printed === null || printed === full
      ? `各项分值合计 ${sum} 分，应为 ${full} 分，请调整。`
      : `各项分值合计 ${sum} 分，总分的分值写的是 ${printed} 分，应为 ${full} 分，请调整。`,
  "category-weight": ({ level, sum, expected }) =>
    `“${level}”的分值合计 ${sum} 分，评分规则的分配是 ${expected} 分，请确认本单位是否另有规定。`,
  "total-mismatch": ({ basis, low, high, waiting, reported }) =>
    basis === "computed"
      ? `总分应为 ${low} 分，表上写的是 ${reported} 分。`
      : `${counted(waiting)}，总分应${low === high ? `为 ${low} 分` : `在 ${low} 至 ${high} 分之间`}，表上写的是 ${reported} 分，请核对。`,
  "grade-mismatch": ({ basis, low, high, waiting, grades, from, reported }) => {
    const total = low === high ? `${low} 分` : `${low} 至 ${high} 分`;
    const [best, ...others] = grades;
    const grade = others.length === 0 ? `“${best}”（${amount(from)} 分及以上）` : listed(grades);
    return basis === "computed"
      ? `按 ${total}应评为${grade}，表上写的是“${reported}”。`
      : `${counted(waiting)} ${total}，应评为${grade}，表上写的是“${reported}”，请核对。`;
  },
};

/** What was added up while a row has no computed score. */
const counted = (waiting: number): string =>
  `${waiting === 0 ? "" : `还有 ${waiting} 行没有得分，`}按表上得分和算出的得分合计`;

/** “优”“良”或“中”. */
const listed = (grades: readonly string[]): string => {
  const quoted = grades.map((grade) => `“${grade}”`);
  return [quoted.slice(0, -1).join(""), ...quoted.slice(-1)].join("或");
};
