/**
 * Whether an answer omits the thing that its row counts and names another word of the row's name: 培训
 * 教师 for 教师培训学生人数, 检测化肥 for 农药与化肥检测批次, 举办展会 for 展会参加次数. Every word of such an answer is in the name,
 * so the positions of the words decide.
 */
import { deedsIn, isBringing, isDeed, mayBeAttribute } from "../words/actions";
import { isNoun, isPersonNoun, mayBeNoun } from "../words/noun-endings";
import { HOLDING } from "../words/vocabulary";
import { EMPTY_NOUN, withoutMeasure } from "./kept-of-name";
import { consistsOfFields, endsInMeasuredNoun, isAspect, isWork } from "./omitted";

/** Nouns behind a deed that do not name what is counted: 活动 of 科普宣传活动场次. */
const EMPTY = new RegExp(
  `^(?:${EMPTY_NOUN}|服务|班|点|站|人次|[进下入到]\\p{Script=Han}{1,2})?$`,
  "u",
);

/** Deeds at an event of another organiser, which 举办 does not name. */
const ATTENDING = /参加|参与|参展|参赛|参会|观看|出席|列席|旁听|协办|赴外|外出/u;
const isHeld = (said: readonly string[]): boolean => said.some((word) => HOLDING.has(word));

/** Whether an answer that names nothing of a name says that the event was held which the name's people attend. */
export const holdsAttended = (own: string, said: readonly string[]): boolean =>
  ATTENDING.test(own) && isHeld(said);

const isSaid = (left: string, from: number, to: number): boolean =>
  left.slice(from, to).includes(" ");

/** Whether an answer names a thing at the beginning of a name: a word that is no deed. */
const namesThing = (text: string, left: string): boolean => {
  const rest = deedsIn(text).reduce(
    (more, { word, from }) =>
      more.slice(0, from) + "·".repeat(word.length) + more.slice(from + word.length),
    left,
  );
  return rest.includes(" ");
};

/** Whether a word is a field of work, which cannot be the doer of a deed: 学前教育 of 学前教育资助儿童人数. */
const isField = (text: string): boolean =>
  consistsOfFields(text) && (text.endsWith("教育") || isAspect(text.slice(-2)));
const PEOPLE_AND_EVENTS = /^(?:$|[人名位户次场期班节课])/u;

/** Whether the answer names the word before a deed, and nothing of the noun behind it. */
function namesDoer(core: string, left: string, isOfPeople: boolean): boolean {
  return deedsIn(core).some(({ word, from }) => {
    const to = from + word.length;
    const behind = core.slice(to);
    return (
      from > 0 &&
      isNoun(behind) &&
      !(EMPTY.test(behind) && (isOfPeople || !isPersonNoun(core.slice(0, from)))) &&
      !isSaid(left, to, core.length) &&
      namesThing(core.slice(0, from), left.slice(0, from)) &&
      !isField(core.slice(0, from)) &&
      deedsIn(behind).every(({ word: other }) => mayBeAttribute(other))
    );
  });
}

/**
 * Whether the words behind an answer's number make the objects of the name's deed its doers:
 * 65名老干部走访慰问 for 走访慰问老干部人数.
 */
export function swapsRoles(behind: readonly string[], name: string): boolean {
  const [who = "", ...done] = behind;
  if (!isPersonNoun(who) && !ORGANISATION.test(who)) return false;
  const from = name.indexOf(who);
  return (
    from > 0 &&
    done.some(
      (word) =>
        isDeed(word.slice(-2)) && !OF_DOERS.test(word) && name.slice(0, from).includes(word),
    )
  );
}
/** Deeds of those whom a row counts: 32家企业参展 for 参展企业数量. */
const OF_DOERS = /^(?:参[展赛会训保]|参加|入[驻园]|签约|投产|上市|就业|创业|脱贫|复工)$/u;
/** Organisations that may be the doer of a deed; 场馆 are its object only. */
const ORGANISATION = /(?:机构|企业|公司|单位|部门|学校|医院)$/u;

/**
 * Whether a deed makes, keeps or works on its object, so that the number of objects is the number of
 * deeds.
 */
const mayBeOmitted = (deed: string): boolean =>
  isBringing(deed) || isWork(deed) || /^(?:运[维营行]|管理|安装|[铺架敷]设|栽植)$/u.test(deed);

/**
 * Whether the answer names an object of the name without the deed behind it, where that deed does not
 * make the object.
 */
function namesObjectAlone(core: string, left: string): boolean {
  const deeds = deedsIn(core);
  const last = deeds.at(-1);
  return (
    last !== undefined &&
    last.from + last.word.length === core.length &&
    !mayBeOmitted(last.word) &&
    // 主体班 of 主体班培训
    !(last.word === "培训" && core.charAt(last.from - 1) === "班") &&
    // 巡回医疗 of 巡回医疗服务
    !(last.word === "服务" && !mayBeNoun(core.slice(0, last.from))) &&
    isSaid(left, 0, last.from) &&
    deeds.every(({ word, from }) => left.slice(from, from + word.length).trim() !== "")
  );
}

/**
 * Whether an answer names another of the name's words than the one it counts.
 *
 * @param own the row's name
 * @param left the same text with a blank for every character that the answer names
 * @param said the words of the answer
 * @param unit the number's canonical unit
 */
export function namesAnother(
  own: string,
  left: string,
  said: readonly string[],
  unit: string,
): boolean {
  if (!left.includes(" ")) return false;
  if (ATTENDING.test(left) && isHeld(said)) return true;
  const core =
    own.endsWith("户数") && endsInMeasuredNoun(own) ? own.replace(/数$/u, "") : withoutMeasure(own);
  const rest = left.slice(0, core.length);
  return namesDoer(core, rest, PEOPLE_AND_EVENTS.test(unit)) || namesObjectAlone(core, rest);
}
