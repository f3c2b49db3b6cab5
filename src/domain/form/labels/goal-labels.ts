/** The labels of goals and outcomes. Labels are compared by `keyOf` of text/normalize.ts. */
import { isDigit } from "../../text/character";
import { withoutEnd } from "../../text/ends";
import { withoutBrackets } from "../../text/normalize";
import { remembered } from "../../text/remembered";
import { lastCharacters } from "../../text/wordings";

/** Labels of the outcome that do not name the goal. */
const OUTCOME = /^(全年|年度|总体)?(实际)?完成情况(综述)?$|^实际完成$/u;

/** Last characters of the labels that are recognised by their ending: 目标, 情况, 综述, 说明. */
const ENDINGS = lastCharacters(["标", "况", "述", "明"]);

const withoutNumber = (key: string): string => withoutEnd(key, isDigit);

/** Whether a key labels the goal (预期目标) or the outcome (实际完成情况); null for any other key. */
export const goalRole = remembered((key): "goal" | "outcome" | null => {
  const bare = withoutNumber(withoutBrackets(key));
  if (OUTCOME.test(bare)) return "outcome";
  const plain = isDigit(bare.charCodeAt(0)) ? bare.replace(/^\d+\./u, "") : bare;
  if (plain.length > 16 || !ENDINGS.has(plain.charCodeAt(plain.length - 1))) return null;
  if (/目标.{0,4}(完成|实现)情况(综述|说明)?$/u.test(plain)) return "outcome";
  return /^(项目|部门|年度|年初|总体|预期|预期总|绩效|设定|全年|的)+目标$/u.test(plain)
    ? "goal"
    : null;
});
