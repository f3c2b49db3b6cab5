/** Page numbers and printing notes: 第2页, 第 1 页 共 3 页, 2/3, - 2 -, Page 2 of 3, 打印日期：…, 续表, 接下页. */
import { isTitle } from "./head-labels";
import { isUnitNote } from "./row-labels";

const COUNT = String.raw`(?:\d{1,4}|[一二三四五六七八九十百]{1,5})`;
const DATE = String.raw`[\d年月日时分秒上下午:/.-]{4,24}`;
const PERSON = String.raw`\p{Script=Han}{2,4}?(?=打印|导出|第\d|共\d|$)`;

/** What a note may consist of, one behind the other. Matched at the beginning of a key. */
const PIECES: readonly RegExp[] = [
  new RegExp(`^第${COUNT}(?:/${COUNT})?页`, "u"),
  new RegExp(`^[(（]?共${COUNT}页[)）]?`, "u"),
  new RegExp(`^页(?:码|次)[:：]?${COUNT}(?:/${COUNT})?`, "u"),
  /^(?:page|p\.)\d{1,4}(?:(?:of|\/)\d{1,4})?(?![\da-z])/iu,
  /^[-—–―─~·•]{1,2}\d{1,4}[-—–―─~·•]{1,2}(?!\d)/u,
  new RegExp(`^(?:打印|导出|系统导出)(?:日期|时间|于)[:：]?(?:${DATE})?`, "u"),
  new RegExp(
    `^[(（]?(?:[续接转承][上下前后]?[表页](?:${COUNT})?|(?:上接|下接|下转|转)第${COUNT}页)[)）]?`,
    "u",
  ),
  /^[(（]续[)）]/u,
  new RegExp(`^(?:打印|导出)(?:人|人员|者)[:：]?(?:${PERSON})?`, "u"),
];
const BETWEEN = /^[,，;；、|/·]/u;
const LONGEST = 60;

/** First characters of all pieces: a fast test, for it is applied to every cell. */
const BEGINS = /^[第共(（页pP打导系续接转承上下—–―─~·•-]/u;

/**
 * Whether a key is a page number or a printing note, whatever stands beside its cell. 共3页 alone may
 * be an answer and is none.
 */
export function isPrintNote(key: string): boolean {
  if (key.length > LONGEST || !BEGINS.test(key) || mayBePageNumber(key)) return false;
  let rest = key;
  while (rest !== "") {
    const piece = PIECES.map((pattern) => pattern.exec(rest)?.[0] ?? "").find((one) => one !== "");
    if (piece === undefined) return false;
    rest = rest.slice(piece.length).replace(BETWEEN, "");
  }
  return true;
}

const PAGE_OF_PAGES = /^\d{1,4}\/\d{1,4}$/u;
const PAGE_COUNT = new RegExp(`^[(（]?共${COUNT}页[)）]?$`, "u");

/** Whether a key is a page number only where it stands alone on its row: 2/3, 共3页. */
export const mayBePageNumber = (key: string): boolean =>
  PAGE_OF_PAGES.test(key) || PAGE_COUNT.test(key);

/** Whether a key is the label of a printing note whose value stands in the next cell: 打印日期. */
export const isPrintLabel = (key: string): boolean =>
  /^(?:打印|导出)(?:日期|时间|人|人员|者)$/u.test(key);

const DAY = /^(?:19|20)\d\d(?:年|[-/.])\d{1,2}(?:月|[-/.])(?:\d{1,2}日?)?$/u;
const ATTACHMENT = /^附(?:件|表|录)[一二三四五六七八九十\d-]{0,4}[:：]?$/u;

/**
 * Whether a key is printed at the top or the foot of a page where it stands alone between the rows of a
 * table: a title, 附件2, the unit of the amounts, a date, a number.
 */
export const isPageHeading = (key: string): boolean =>
  isTitle(key) ||
  isUnitNote(key) ||
  DAY.test(key) ||
  ATTACHMENT.test(key) ||
  /^\d{1,3}$/u.test(key);
