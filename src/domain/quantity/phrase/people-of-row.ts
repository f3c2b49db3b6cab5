/** Which people a row is about: 群众 and 人员 of an answer fit a row that names nobody in particular. */
import { words } from "../../text/wordings";
import { deedsIn, endsInDeed, isDeed } from "../words/actions";
import { isPersonNoun } from "../words/noun-endings";
import { THOSE_SERVED } from "../words/synonyms";
import { magnitudeOf } from "../units/unit";

/** Units of people. */
export const PEOPLE_UNIT = /^(?:人|名|位)/u;

/** Whether a number counts people or households, of which the row names no kind. */
export const isSomeone = (unit: string, own: string, asked: string): boolean =>
  (PEOPLE_UNIT.test(unit) || unit.startsWith("户") || magnitudeOf(unit).rest.startsWith("人")) &&
  !THOSE_SERVED.some((those) => `${own}${asked}`.includes(those)) &&
  !namesPeople(own);

/** Nouns for people of any kind. */
const ANY_PEOPLE = /^(?:参[训会与加]|受[益训])?(?:人员|人口|群众|人)$/u;

/** Whether a row names people of one kind: 村医 of 村医培训人数, of whom 村干部 are none. */
function namesPeople(row: string): boolean {
  let at = 0;
  const nouns: string[] = [];
  for (const { word, from } of deedsIn(row)) {
    nouns.push(row.slice(at, from));
    at = from + word.length;
  }
  nouns.push(row.slice(at));
  return nouns
    .map((noun) => noun.replace(/(?:总?[人户][数次]|人次数|数量?)$/u, ""))
    .some((noun) => /[^行]医$/u.test(noun) || (isPersonNoun(noun) && !ANY_PEOPLE.test(noun)));
}

/** People and bodies of no kind, before 满意度. */
const ANYONE_ASKED =
  /(?:直接|间接|主要)?(?:服务|受益|培训|参训|补助|救助|帮扶|保障|使用)(?:对象|人员|人群|[人者])|综合|总体|整体|平均|相关|各方|项目|工作|服务|活动|培训|[公大]众|社会/gu;
const PUBLIC: ReadonlySet<string> = new Set(words("群众 居民 市民 村民"));

/** Whether a name asks for a satisfaction and does not say whose, so that those of an answer are meant. */
export function asksAnyone(own: string, word: string): boolean {
  if (!/满意[度率]$/u.test(own) || (/[公大]众|社会/u.test(own) && !PUBLIC.has(word))) return false;
  const of = own.slice(0, -3).replace(ANYONE_ASKED, "");
  return of === "" || endsInDeed(of);
}

/** Deeds of which 人员 are those that it is done to: 培训人员. */
const DONE_TO =
  /(?:培训|轮训|慰问|走访|补[助贴]|资助|救助|安置|招[聘录募]|聘[用请]|选[聘派]|引进|体检|筛查|受益|参[加与训会]|接种|奖励|表彰|转移|就业|配备|保障)$/u;

/** Whether a deed with 人员 names those who do it, and the row those it is done to: 照护人员 beside 老人照护人数. */
export const isOfThoseWhoDo = (deed: string, own: string): boolean =>
  deed !== "" &&
  isDeed(deed) &&
  !DONE_TO.test(deed) &&
  (namesPeople(own) || THOSE_SERVED.some((those) => own.includes(those)));
