/**
 * Whether an answer leaves out the thing that its row counts and names another one of the row's words: 培训
 * 教师 for 教师培训学生人数, 检测化肥 for 农药与化肥检测批次, 举办展会 for 展会参加次数. Each of its words
 * stands in the name, so that only their places tell.
 */
import { deedsIn, isBringing, mayBeAttribute } from "../words/actions";
import { isNoun, isPersonNoun } from "../words/noun-endings";
import { words } from "../../text/wordings";
import { HOLDING } from "../words/vocabulary";
import { withoutMeasure } from "./kept-of-name";
import { isWork } from "./omitted";

/** Nouns behind a deed that say nothing of what is counted: 活动 of 科普宣传活动场次. */
const EMPTY = new RegExp(
  `^(?:${words("项目 工作 活动 任务 点位 事项 信息 资金 统计 作业 服务 班 点 站 人次 人员 对象 [进下入到]\\p{Script=Han}{1,2}").join("|")})?$`,
  "u",
);

/** Deeds at an event of somebody else's, which 举办 does not name. */
const ATTENDING = /参加|参展|参赛|参会|观看|出席|列席|旁听/u;
const isSaid = (left: string, from: number, to: number): boolean =>
  left.slice(from, to).includes(" ");

/** Whether an answer names a thing in the beginning of a name: a word that is no deed. */
const namesThing = (text: string, left: string): boolean => {
  const rest = deedsIn(text).reduce(
    (more, { word, from }) =>
      more.slice(0, from) + "·".repeat(word.length) + more.slice(from + word.length),
    left,
  );
  return rest.includes(" ");
};

/** Whether the answer names what stands before a deed, and nothing of the noun behind it. */
function namesDoer(core: string, left: string): boolean {
  return deedsIn(core).some(({ word, from }) => {
    const to = from + word.length;
    const behind = core.slice(to);
    return (
      from > 0 &&
      isNoun(behind) &&
      !EMPTY.test(behind) &&
      !isSaid(left, to, core.length) &&
      namesThing(core.slice(0, from), left.slice(0, from)) &&
      deedsIn(behind).every(({ word: other }) => mayBeAttribute(other))
    );
  });
}

/** Whether a deed makes, keeps or works on its thing, so that so many things are so many done. */
const mayBeOmitted = (deed: string): boolean =>
  isBringing(deed) || isWork(deed) || /^(?:运[维营行]|管理)$/u.test(deed);

const JOINT = /[与和及、]/gu;

/** Where the thing before a joint begins and the one behind it ends: at the next deed or joint. */
function membersAt(core: string, at: number): readonly [from: number, to: number] {
  const before = deedsIn(core.slice(0, at)).at(-1);
  const behind = deedsIn(core.slice(at + 1))[0];
  const joints = [...core.matchAll(JOINT)].map(({ index }) => index);
  const joint = joints.filter((index) => index < at).at(-1) ?? -1;
  const nextJoint = joints.find((index) => index > at) ?? core.length;
  const from = Math.max(joint + 1, before === undefined ? 0 : before.from + before.word.length);
  const to = Math.min(nextJoint, behind === undefined ? core.length : at + 1 + behind.from);
  return [from, to];
}

/** Whether the answer names one of two things that the name joins, and nothing of the other. */
const namesOneOfTwo = (core: string, left: string): boolean =>
  [...core.matchAll(JOINT)].some(({ index }) => {
    const [from, to] = membersAt(core, index);
    if (index - from < 2 || to - index < 3) return false;
    return isSaid(left, from, index) !== isSaid(left, index + 1, to);
  });

/** Whether two nouns are of one kind: two groups of people, 博物馆 and 纪念馆, 公办 and 民办, 水库 and 水闸. */
const areOfOneKind = (one: string, other: string): boolean =>
  (one.length === 2 && other.length === 2 && isPersonNoun(one) && isPersonNoun(other)) ||
  (one.length === 2 && other.length === 2 && one.charAt(0) === other.charAt(0)) ||
  [2, 3].some(
    (length) =>
      one.length >= length &&
      other.length >= length &&
      one.at(-1) === other.charAt(length - 1) &&
      one !== other,
  );

/** Whether the answer names the second of two things of one kind alone: 护士 of 医生护士培训人数. */
function namesSecond(core: string, left: string): boolean {
  const first = left.indexOf(" ");
  const lead = deedsIn(core).find(({ word, from }) => from === 0 && word.length < first);
  const omitted = core.slice(lead?.word.length ?? 0, first);
  const rest = core.slice(first);
  const kept = rest.slice(0, deedsIn(rest)[0]?.from ?? rest.length);
  return omitted.length > 1 && kept.length > 1 && areOfOneKind(omitted, kept);
}

/** Whether the answer names a thing of the name, and not the deed behind it that is no making of the thing. */
function namesObjectAlone(core: string, left: string): boolean {
  const deeds = deedsIn(core);
  const last = deeds.at(-1);
  return (
    last !== undefined &&
    last.from + last.word.length === core.length &&
    !mayBeOmitted(last.word) &&
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
 */
export function namesAnother(own: string, left: string, said: readonly string[]): boolean {
  if (!left.includes(" ")) return false;
  if (ATTENDING.test(left) && said.some((word) => HOLDING.has(word))) return true;
  const core = withoutMeasure(own);
  const rest = left.slice(0, core.length);
  return (
    namesDoer(core, rest) ||
    namesOneOfTwo(core, rest) ||
    namesSecond(core, rest) ||
    namesObjectAlone(core, rest)
  );
}
