/** The grammar of dates with words around them: 于6月底前完成. */
import { words } from "../../text/wordings";
import { deedsIn } from "../words/actions";
import {
  DISTRIBUTING,
  DONE,
  FILLERS,
  HOLDING,
  LongestWords,
  MANNERS,
  NOUNS,
} from "../words/vocabulary";
import { dateAt, type DateReading } from "../dates/calendar";
import { Parser, type PhraseContext } from "./parser";

/** A text with a date. */
export interface DatePhrase {
  readonly kind: "date";
  readonly date: DateReading;
}

const FILLER_WORDS = new LongestWords([
  ...FILLERS,
  ...DISTRIBUTING,
  ...MANNERS,
  ...NOUNS,
  ...words("完成 完成了 已完成 全部完成 实现 达成"),
]);
const DONE_WORDS = new LongestWords(DONE);
/** Words of completion behind a date, where the row asks for one: 11月20日竣工. */
const ENDED = new LongestWords(
  words("竣工 完工 建成 交工 竣工验收 建成投用 投入使用 交付使用 投用"),
);
const ASKS_END = /完工|竣工|完成|建成|交工|工期|工程|建设|投用|投入使用|交付/u;

/** What is said of a date when all is done: (已通过验收). */
const STATE =
  /(?:\((?:已|全部|已全部)?(完成|通过验收|验收合格|通过竣工验收|投入使用|交付使用)\)|,(?:已|并|并已)(通过验收|验收合格|通过竣工验收|投入使用|交付使用))$/u;
/** Names of the day by which something is finished, which is no later than that of its acceptance or its use. */
const FINISHING = /(?:完成|完工|竣工|建成)(?:时间|日期|时限|期限)?$/u;

/** A date without what is said of it, where that is the stage that the row asks for or a later one. */
function withoutState(text: string, name: string): string {
  const [all = "", inBracket = "", behind = ""] = STATE.exec(text) ?? [];
  const isLater = FINISHING.test(name) || (inBracket || behind) === "完成";
  return all !== "" && isLater ? text.slice(0, -all.length) : text;
}

/** A date with words around it: 于6月底前完成. */
export function datePhrase(printed: string, context: PhraseContext): DatePhrase | null {
  const text = context.side === "actual" ? withoutState(printed, context.name) : printed;
  const parser = new Parser(text, context);
  while (!parser.isDone) {
    const date = dateAt(text, parser.at);
    if (date !== null) {
      parser.at = date.end;
      const asksEnd = ASKS_END.test(`${context.name}\n${context.target}`);
      if (!isOnlyWords(parser, asksEnd)) return null;
      const isAllYear = date.extent === "period" && /年全年/u.test(text);
      return { kind: "date", date: isAllYear ? { ...date, extent: "range" } : date };
    }
    const named = parser.named();
    if (named === "" && parser.word(FILLER_WORDS) === "" && parser.match(/[,:]/uy) === null)
      return null;
  }
  return null;
}

/** Stages after the work itself, of which only their own word says the day: 验收 of 竣工验收时间. */
const LATER_STAGE =
  /保修|质保|退还|验收|交付|投用|投入使用|结算|决算|审计|支付|拨付|付款|入住|移交/u;
/** Names of events, of which 举办 says the day. */
const HELD =
  /^(?!.*(?:完成|竣工|完工|验收|发放|支付|拨付|整改|安装)).*(?:培训|会议?|活动|比赛|演出|讲座|赛|展览?|演练|宣传|慰问|体检)[^\d]{0,4}(?:时间|日期|时限)$/u;
const HOLDING_WORDS = new LongestWords(HOLDING);

/** Whether a word of completion is of the stage that a row asks for. */
const isOfStage = (word: string, name: string): boolean => {
  const stage = LATER_STAGE.exec(name)?.[0];
  return stage === undefined || word.includes(stage);
};

/** Whether the deeds that words behind a date name reach the last one of the row: 安装 of 采购安装完成时间. */
function reachesLastDeed(said: readonly string[], name: string): boolean {
  const deeds = deedsIn(name.replace(/完成/gu, "")).map(({ word }) => word);
  const last = deeds.at(-1);
  const named = deeds.filter((word) => said.some((one) => one.includes(word)));
  return last === undefined || named.length === 0 || named.includes(last);
}

function isOnlyWords(parser: Parser, asksEnd: boolean): boolean {
  const { name } = parser.context;
  const said: string[] = [];
  while (!parser.isDone) {
    const ended = asksEnd ? parser.word(ENDED) : "";
    if (ended !== "") {
      if (!isOfStage(ended, name)) return false;
      continue;
    }
    if (HELD.test(name) && parser.word(HOLDING_WORDS) !== "") continue;
    const named = parser.named();
    if (named !== "") {
      said.push(named);
      continue;
    }
    if (parser.word(FILLER_WORDS) === "" && parser.word(DONE_WORDS) === "") return false;
  }
  return reachesLastDeed(said, name);
}

const BY = /(?:≤|<|=)=?|不晚于|不迟于|最迟|最晚|截至|截止到?/uy;
/** More of a date than a bare number of months or days: 12月31日, 2024年6月, 6月底. */
const WHOLE_DATE = /\d\D+\d|[底末季半旬]/u;

/** A target's date behind a sign or a word for the latest day: ≤12月31日, 不晚于6月底. */
export function dateBehindSign(text: string, context: PhraseContext): DatePhrase | null {
  BY.lastIndex = 0;
  const sign = BY.exec(text)?.[0] ?? "";
  const rest = text.slice(sign.length);
  const isDate = sign !== "" && WHOLE_DATE.test(rest);
  return isDate ? datePhrase(rest, context) : null;
}
