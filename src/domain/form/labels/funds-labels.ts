/**
 * The labels of the columns and rows of 项目资金. Labels are compared by `keyOf` of text/normalize.ts.
 */
import { withoutBrackets } from "../../text/normalize";
import { firstCharacters, lookup, SCORE, WEIGHT, words } from "../../text/wordings";

/** What a column of 项目资金 holds. */
export type FundsRole =
  "initial" | "budget" | "executed" | "weight" | "rate" | "score" | "explanation";

const FUNDS = lookup<FundsRole>([
  [
    "initial",
    words(`年初预算数 年初预算 年初预算金额 年初预算安排 年初预算安排数 年初批复预算 年初批复数
    年初预算批复数 期初预算数`),
  ],
  [
    "budget",
    words(`全年预算数 全年预算 调整后预算数 调整后预算 调整预算数 预算数 年度预算数 全年预算金额
    调整后全年预算数 预算安排数 预算金额 调整后预算金额 全年预算总额 预算安排`),
  ],
  [
    "executed",
    words(`全年执行数 全年执行 预算执行数 执行数 实际执行数 全年实际执行数 实际支出数 全年支出数
    全年实际支出数 执行金额 执行资金 支出金额 实际支出金额 实际执行金额 支出数 实际支出 资金执行数 实际执行 全年执行金额 决算数`),
  ],
  [
    "rate",
    words(
      "执行率 预算执行率 资金执行率 全年执行率 全年预算执行率 支出率 预算支出率 资金支出率 支出进度 预算执行进度",
    ),
  ],
  ["weight", [...WEIGHT, "执行率权重", "执行率分值"]],
  ["score", [...SCORE, "执行率得分", "预算执行率得分"]],
]);

const BEGINNINGS = firstCharacters(FUNDS.keys());

/**
 * The role that a column label of 项目资金 names.
 *
 * @param key The label's key.
 * @returns Null for an unknown label.
 */
export function fundsRole(key: string): FundsRole | null {
  const bare = withoutBrackets(key);
  const listed = BEGINNINGS.has(bare.charCodeAt(0)) ? FUNDS.get(bare) : undefined;
  if (listed !== undefined) return listed;
  if (bare.length > 30) return null;
  return bare.includes("原因") || bare.includes("改进措施") ? "explanation" : null;
}

/** Whether a key is the label of the total row (年度资金总额), the only row that is scored. */
export const isFundsTotal = (key: string): boolean =>
  /^(年度)?(财政|项目|预算|本年|全年|专项|实际)*(资金|预算|金额)*(总额|总金额|合计|总计)$|^(合计|总计|总额)$|资金总额$/u.test(
    withoutBrackets(key),
  );

/** Whether a key may label a row of funds: 其中, 当年财政拨款, 上年结转, 市级. */
export const namesFunds = (key: string): boolean =>
  /款|资金|金额|总额|[合总小]计|结转|结余|其他|收入|其中|补助|专项|自筹|预算|财政|[省市县区本上下]级|中央|地方|[当本上]年|支出/u.test(
    key,
  );

/** First word of the label of a part: 其中：当年财政拨款. */
export const OF_WHICH = "其中";
