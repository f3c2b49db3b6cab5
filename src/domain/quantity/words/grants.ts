/** Names of money that is given to people, and of those who are given it: 人道救助金额, 残疾人补贴人数. */
import { deedsIn, namesAction } from "./actions";
import { NARROWING } from "./narrowing";
import { THOSE_SERVED } from "./synonyms";

const GRANT = "补贴|补助|资助|救助|奖励|慰问|抚恤|津贴";
const MONEY_GRANTED = new RegExp(`(?:${GRANT})(?:金额|资金|总额|款|金)?$`, "u");
/** Words for other stages and directions of money than giving it out, and for amounts of each. */
const NO_GRANT =
  /[收缴罚征免募筹退追挽结余节降压减盘申未欠争撬均每单最高账垫预待缓应多冒骗套挪沉核扣审配日月年次获社接少户取停季暂截占]|补发|到位|下达|拨付|拖/u;

/** Whether a name is that of an amount given to people: 人道救助金额. */
export const isGrantOfMoney = (own: string): boolean =>
  MONEY_GRANTED.test(own) &&
  !NO_GRANT.test(own) &&
  deedsIn(own.replace(MONEY_GRANTED, "")).length === 0;

const GRANTED = new RegExp(`(?:${GRANT})(?:人数|户数|次数|数量?)?$`, "u");
/** Grants that are taken back, cut or received. */
const NOT_GRANTED = /取消|追[回缴]|退[回还]|[少停待]发|扣|核减|暂缓|截留|社会|接受/u;

/** Whether a name counts those who are paid: 残疾人补贴人数. */
export function countsGranted(own: string): boolean {
  if (NOT_GRANTED.test(own)) return false;
  const recipients = own.replace(GRANTED, "");
  if (recipients === own) return false;
  // 就业 of 自主就业退役士兵
  const who = THOSE_SERVED.map((those) => recipients.lastIndexOf(those)).reduce((at, other) =>
    Math.max(at, other),
  );
  if (recipients.match(NARROWING) !== null) return who > 0 && !namesAction(recipients.slice(who));
  // 租赁 of 租赁补贴 says what is paid for
  const [deed, ...others] = deedsIn(recipients);
  const isPaidFor =
    deed !== undefined &&
    others.length === 0 &&
    deed.from + deed.word.length === recipients.length &&
    /^(?:补贴|补助|津贴)/u.test(own.slice(recipients.length));
  return isPaidFor || !namesAction(recipients);
}
