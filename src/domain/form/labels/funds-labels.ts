/**
 * The labels of the columns and rows of 项目资金. Labels are compared by `keyOf` of text/normalize.ts.
 */
import { withoutBrackets } from "../../text/normalize";
import { remembered } from "../../text/remembered";
import { firstCharacters, lookup, SCORE, WEIGHT, words } from "../../text/wordings";
import type { FundsField } from "../model/form";
import { pointsRole } from "./points-labels";
import { isOfOtherYear, namesOtherYearBehind } from "./years";

/** What a column of 项目资金 holds; `other`: a known column that is not read (到位资金, 复核得分). */
export type FundsRole = FundsField | "other";

/** Labels that the patterns below do not recognise, or not as these. */
const FUNDS = lookup<FundsRole>([
  ["budget", words("预算总额 全年预算总额")],
  ["weight", WEIGHT],
  ["score", SCORE],
]);

const BEGINNINGS = firstCharacters(FUNDS.keys());

/** Words before the core of a label, of which each occurs any number of times. */
const YEAR = "全年|年度|本年度|本年|当年|年末|年终|累计|实际|截至年末";
const WHOSE = "项目|资金|财政|部门|专项|经费|总|的|年内|单位";
const APPROVED = "批复|核批|审批|批准|下达|安排|核定|调整后|调整|变更后|最终|追加后";
const AMOUNT = "数|额|金额|总额|总数|数额|总金额|经费|资金数|资金额|额度";

const initialOf = new RegExp(`^(年初|期初|初始|原)(${WHOSE}|${APPROVED}|预算)+(${AMOUNT})?$`, "u");
const budgetOf = new RegExp(
  `^(${YEAR}|${WHOSE}|${APPROVED})*预算(${WHOSE}|批复|核批|批准|安排|下达|核定|调整后)*(${AMOUNT}|指标数)$` +
    `|^(${YEAR}|${APPROVED})(${YEAR}|${WHOSE}|${APPROVED})*预算(批复|安排|下达)?$` +
    `|^预算(批复|安排|下达|核定)$` +
    `|^(${YEAR}|${WHOSE}|预算)*(批复|核批|批准|下达|核定|安排)(${AMOUNT}|资金|资金数)$`,
  "u",
);
const SPENT = "执行|支出|使用|支付|开支|列支|决算";
const executedOf = new RegExp(
  `^(${YEAR}|${WHOSE}|预算|已)*(${SPENT})(${AMOUNT}|资金|完成数|完成额)$` +
    `|^(${YEAR}|已)(${YEAR}|${WHOSE}|预算)*(${SPENT})$`,
  "u",
);
const rateOf = new RegExp(
  `^(${YEAR}|${WHOSE}|预算)*(${SPENT})(率|进度|比例|比率|占比|完成率)$`,
  "u",
);
/** Money received, and amounts of other years. */
const apartOf =
  /到位|上年|上一年|去年|往年|结转|结余|剩余|未执行|未使用|差额|(收入|调增|调减|追加)(数|额|金额)?$/u;

/** The role of a label that is not listed, by the words that it is made of. */
function roleByWords(bare: string): FundsRole | null {
  if (bare.includes("原因") || bare.includes("改进措施")) return "explanation";
  if (/(数|额|金|情况|率|进度)$/u.test(bare) && apartOf.test(bare)) return "other";
  const points = pointsRole(bare);
  if (points !== null) return points === "review" ? "other" : points;
  if (initialOf.test(bare)) return "initial";
  if (isFundsTotal(bare)) return null;
  if (budgetOf.test(bare)) return "budget";
  if (executedOf.test(bare)) return "executed";
  return rateOf.test(bare) ? "rate" : null;
}

/**
 * The role that a column label of 项目资金 names.
 *
 * @param key The label's key.
 * @returns Null for an unknown label.
 */
export const fundsRole = remembered((key): FundsRole | null => {
  if (namesOtherYearBehind(key)) return "other";
  const bare = withoutBrackets(key);
  const listed = BEGINNINGS.has(bare.charCodeAt(0)) ? FUNDS.get(bare) : undefined;
  if (listed !== undefined) return listed;
  return bare.length > 30 ? null : roleByWords(bare);
});

/**
 * The points that the header of 项目资金 gives the execution rate: 得分(20分*执行率), 得分(执行率×20).
 *
 * @param key The score column's label.
 * @returns Null where the label names no points.
 */
export function pointsInLabel(key: string): string | null {
  const remark = /\(([^()]*)\)/u.exec(key)?.[1] ?? "";
  const [, first, second] =
    /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)(?=分|[*×xX✕])|[*×xX✕](\d{1,3}(?:\.\d{1,2})?)(?![\d.%])/u.exec(
      remark,
    ) ?? [];
  return first ?? second ?? null;
}

/**
 * Whether a key labels the total of other years (上年资金总额, 年度资金总额(上年)), which is neither the
 * year's total nor a part of it. 上年结转资金总额 is a part.
 */
export const isOtherYearsTotal = remembered(
  (key): boolean => isOfOtherYear(key) && /总额|总金额|合计|总计/u.test(key),
);

/** Whether a key is the label of the total row (年度资金总额), the only row that is scored. */
export const isFundsTotal = remembered(
  (key): boolean =>
    !isOtherYearsTotal(key) &&
    /^(年度)?(财政|项目|预算|本年|全年|专项|实际)*((资金|金额)(资金|预算|金额)*)?(总额|总金额|合计|总计)$|^(合计|总计|总额)$|资金总额$/u.test(
      withoutBrackets(key),
    ),
);

/** Whether a key may label a row of funds: 其中, 当年财政拨款, 上年结转, 市级. */
export const namesFunds = (key: string): boolean =>
  /款|资金|金额|总额|[合总小]计|结转|结余|其他|收入|其中|补助|专项|自筹|预算|财政|[省市县区本上下]级|中央|地方|[当本上]年|支出/u.test(
    key,
  );

/** First word of the label of a part: 其中：当年财政拨款. */
export const OF_WHICH = "其中";

/** Whether the key of a part's label begins a split by name: 按支出类型：基本支出, 其中：按资金来源分. */
export const namesSplit = (key: string): boolean =>
  /^(其中)?[:：(]*([一二三四1-4][、.)])?\(?按.{1,8}/u.test(key);

const BY_KIND =
  /基本支出|项目支出|人员(经费|支出)|公用(经费|支出)|资本性|商品和?服务|经营支出|运转类|特定目标类/u;
const BY_SOURCE =
  /拨款|财政(性)?资金|结转|结余|其他(资金|收入)|自有|自筹|专户|单位资金|非税|事业收入|经营收入|上级补助|中央|省级|市级|[区县]级/u;

const classOf = (key: string): "kind" | "source" | null =>
  BY_KIND.test(key) ? "kind" : BY_SOURCE.test(key) ? "source" : null;

/** Whether a key labels the remarks on how funds were managed, in rows below the amounts. */
export const isFundsManagement = (key: string): boolean =>
  /^\p{Script=Han}{0,4}资金(使用)?管理(使用)?情况$/u.test(key);

/**
 * Where the splits of the funds begin: at the labels that name a split, else where parts by kind
 * (基本支出) are followed by parts by source (财政拨款), or the other way round.
 *
 * @param keys The keys of the parts' labels.
 * @returns Indexes of the parts, 0 first.
 */
export function splitStarts(keys: readonly string[]): number[] {
  const areNamed = keys.some(namesSplit);
  return keys.flatMap((key, index) => {
    if (index === 0) return [index];
    if (areNamed) return namesSplit(key) ? [index] : [];
    const [before, own] = [classOf(keys[index - 1] ?? ""), classOf(key)];
    return before !== null && own !== null && before !== own ? [index] : [];
  });
}
