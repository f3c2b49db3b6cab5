/** The labels of goals and outcomes. Labels are compared by `keyOf` of text/normalize.ts. */
import { isDigit } from "../../text/character";
import { withoutEnd } from "../../text/ends";
import { withoutBrackets } from "../../text/normalize";
import { remembered } from "../../text/remembered";
import { lastCharacters, words } from "../../text/wordings";

const GOAL = new Set(
  words(`预期目标 年初设定目标 年初目标 预期总目标 年度预期目标 年初预期目标 总体目标 年度总体目标
    年度绩效目标 年度目标 绩效目标 设定目标 预期绩效目标 年初绩效目标 年初设定的目标
    年度总体绩效目标 总体绩效目标 年初总体目标 年初设定绩效目标 年初设定年度目标`),
);
const OUTCOME = new Set(
  words(`实际完成情况 全年实际完成情况 全年完成情况 目标实际完成情况 目标完成情况 完成情况 实际完成
    年度实际完成情况 年度完成情况 年度总体目标完成情况综述 总体目标完成情况综述 总体目标完成情况
    年度总体目标完成情况 绩效目标完成情况 绩效目标实际完成情况 年度目标完成情况 目标完成情况综述
    全年完成情况综述 实际完成情况综述 年度绩效目标完成情况 总体完成情况 年度总体目标实际完成情况`),
);

/** Last characters of the labels that are recognised by their ending: 目标, 情况, 综述, 说明. */
const ENDINGS = lastCharacters(["标", "况", "述", "明"]);

const withoutNumber = (key: string): string => withoutEnd(key, isDigit);

/** Whether a key labels the goal (预期目标) or the outcome (实际完成情况); null for any other key. */
export const goalRole = remembered((key): "goal" | "outcome" | null => {
  const bare = withoutNumber(withoutBrackets(key));
  if (GOAL.has(bare)) return "goal";
  if (OUTCOME.has(bare)) return "outcome";
  const plain = isDigit(bare.charCodeAt(0)) ? bare.replace(/^\d+\./u, "") : bare;
  if (plain.length > 16 || !ENDINGS.has(plain.charCodeAt(plain.length - 1))) return null;
  if (/目标.{0,4}(完成|实现)情况(综述|说明)?$/u.test(plain)) return "outcome";
  return /^(项目|部门|年度|年初|总体|预期|绩效|设定|全年|的)+目标$/u.test(plain) ? "goal" : null;
});
