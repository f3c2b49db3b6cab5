/** Names of expenses, 印刷费, 总成本, 项目支出, and the words for money that an answer may say of them. */
import { words } from "../../text/wordings";

const EXPENSE = "费用|成本|支出|开支|经费";
/** Endings of names of expenses. */
const ANY_EXPENSE = new RegExp(`(?:(?<!消)费|${EXPENSE})$`, "u");
/** The same, without 费: 成本 says more than 材料费. */
const EXPENSE_IN_GENERAL = new RegExp(`(?:${EXPENSE})$`, "u");
/** Endings of names of amounts of money, and of prices. */
const AMOUNT = new RegExp(
  `(?:(?<!消)费|${EXPENSE}|投资|资金|(?:补[助贴]|贴息|救助|资助|奖[励补]|慰问|津贴|抚恤)(?:发放)?)(?:总额|资金|金额|[数额款金])?$`,
  "u",
);
const PRICE = /(?:造价|价款)$/u;
/** Names of money that is saved, collected, owed, or spent on each. */
const NO_EXPENSE =
  /[收缴罚征免募筹退追挽结余节降压减盘申未欠争撬均每单账垫预销]|^(?:公里|[亩人户台次生车百])|利润|引进|带动|社会|新增|增加|闲置|到位|拖|下达|利用|优[惠化]|回笼|归集|应付|批复|挪用|沉淀|滞留|留存|立项|精简|获批|让利|接受|少支/u;

const SPENT = words("支出 支付 花费");
const SPENDING: ReadonlySet<string> = new Set(SPENT);
const PAID_OUT: ReadonlySet<string> = new Set([...SPENT, "投入"]);
const COSTS: ReadonlySet<string> = new Set(
  words("成本 费用 经费 总成本 总支出 总费用 费用支出 经费支出 成本支出"),
);

/** Words for the money that something takes, of one sense beside the name of an expense. */
export const MONEY_SPENT: readonly string[] = [
  ...words("成本 费用 经费 资金 总支出 金额"),
  ...SPENT,
];
const MONEY: ReadonlySet<string> = new Set(MONEY_SPENT);
const SAID_OF_FEES: ReadonlySet<string> = new Set(["费用", ...SPENT]);

/** A name without 控制 behind an expense: 成本 of 成本控制数. */
export const withoutControl = (name: string): string =>
  name.replace(/(?<=成本|费用|支出|经费)控制[数额价]?$/u, "");

/** Whether a word for money is of one sense with the end of a row's name: 费用 of 项目支出, not 成本 of 材料费. */
export const isMoneySpent = (word: string, own: string): boolean =>
  MONEY.has(word) &&
  !NO_EXPENSE.test(own) &&
  ((AMOUNT.test(own) && (!own.endsWith("费") || SAID_OF_FEES.has(word))) ||
    (SPENDING.has(word) && PRICE.test(own)));

/** Whether a word only says that a row is about an expense: 支出 of 食堂改造成本, not 成本 of 材料费. */
export const isSpending = (word: string, own: string): boolean =>
  ((PAID_OUT.has(word) && ANY_EXPENSE.test(own)) ||
    (COSTS.has(word) && EXPENSE_IN_GENERAL.test(own))) &&
  !NO_EXPENSE.test(own);
