/** Whether an answer in words falls short of its target: a part, a step, later, a lower degree. */
import { words } from "../../text/wordings";
import {
  BESIDE_RANK,
  IMPROVING,
  FALLING,
  FREQUENCY,
  GREAT,
  KEEPING,
  MORE_THAN_STAYING,
  NARROWING,
  NOT_YET_TITLED,
  RANKS,
  RISING,
  SLIGHT,
  STAYING,
  WHOLE,
} from "./affirming-words";
import { DENYING, isFalling, type Asked } from "./asked";
import { isNotEarly, lacksDemand } from "./demands";
import { reachesLess } from "./grades";
import { isOtherRequirement, WHOLE_ASKED } from "./word-roles";

/** Whether an answer gives a part where the target asks for all: 10个村中8个. */
export const isPart = (answer: string, target: string): boolean => {
  const [, share = "100"] = /(?<![\d.])(\d{1,4}(?:\.\d{1,4})?)%/u.exec(answer) ?? [];
  if (Number(share) < 100 && WHOLE_ASKED.test(target)) return true;
  if (/大多|多数|选择性/u.test(answer) && !/大多|多数/u.test(target)) return true;
  const [, all, some] =
    /(?<!\d)(\d{1,6})\p{Script=Han}{1,3}[中里],?有?(\d{1,6})/u.exec(answer) ?? [];
  return all !== some && WHOLE_ASKED.test(target);
};

/** Whether an answer exceeds a limit in words: 只减不增 answered by 增加, 市场价以下 by 高于市场价. */
export const isPastLimit = (answer: string, target: string): boolean =>
  (/预算内|不超|[不未]突破/u.test(target) &&
    /^(?:已|略|有所)?(?:超(?:支|了|出|过|预算|标)|突破)/u.test(answer)) ||
  (/[不零]增|只减/u.test(target) &&
    /增加|增长|增多|上升|提高|上涨/u.test(answer) &&
    !/[不未没无零]/u.test(answer)) ||
  (/[以范围数额算]内|以下|不[高大]于|不超/u.test(target) &&
    /(?<![不未没])(?:高于|超[过出]|大于|多于|突破)/u.test(answer)) ||
  (/(?<!不)低于|以下/u.test(target) && /以上|(?<!不)高于/u.test(answer)) ||
  (isFalling(target) && /^\p{Script=Han}{0,4}(?:上涨|攀升|走高)$/u.test(answer));

/** A verb, and what a target asks of it. */
const MANNERS: readonly (readonly [verb: RegExp, manner: RegExp])[] = [
  [/^到位$/u, /^(?:资金|经费|补贴|款项)?(?:及时|按时|足额|全额|全部|按期)/u],
  [/^覆盖$/u, /^(?:实现)?全/u],
  [/^(?:保持|维持)$/u, /^(?:保持|维持)./u],
];
/** Whether an answer is the verb of its target without what is asked of it: 全覆盖 answered by 覆盖. */
const lacksManner = (answer: string, target: string): boolean => {
  const verb = answer.replace(/^(?:已经?|均已?|都已?|实现|继续|持续|长期)|了$/gu, "");
  return target !== verb && MANNERS.some(([one, manner]) => one.test(verb) && manner.test(target));
};

const IN_TIME = /及时|[按准]时|[按如]期/u;
/** Whether an answer names another frequency than its target: 按日清运 answered by 按月清运, 及时发放 by 按月发放. */
function isOtherFrequency(answer: string, target: string): boolean {
  const [asked, given] = [target, answer].map((text) =>
    FREQUENCY.exec(text)?.[1]?.replace("天", "日"),
  );
  if (given === undefined || asked === given) return false;
  return asked !== undefined || (IN_TIME.test(target) && !IN_TIME.test(answer));
}

/** Who set the requirement that a target names. */
const AUTHORITY = /(国家|国际|行业|[省市县]级?|部颁)[^,;。]{0,4}(?:标准|规范|要求|规定)/u;
/** What may stand directly before the requirement in its answer: 达到标准, 符合相关标准. */
const NO_AUTHORITY: readonly string[] = words(
  "符合 达到 满足 相关 有关 各项 规定 质量 验收 技术 设计 合同 安全 标准 要求 规范",
);
/** Whether an answer names another authority than its target, or the bare noun: 国家标准 answered by 企业标准. */
function isOtherAuthority(answer: string, { target, name }: Asked): boolean {
  const [, authority] = AUTHORITY.exec(target) ?? [];
  if (authority === undefined || answer.includes(authority)) return false;
  const [, before] = /(\p{Script=Han}{0,2})(?:标准|规范|要求|规定)/u.exec(answer) ?? [];
  if (before === undefined) return false;
  return before === "" || !(NO_AUTHORITY.includes(before) || (target + name).includes(before));
}

/** Whether an answer covers one of two requirements: 购置并安装 answered by 已购置. */
export function isHalf(answer: string, target: string): boolean {
  const halves = target.split(/并且|并|且/u);
  if (lacksDemand(answer, target)) return true;
  if (halves.length !== 2 || /达成|全部|均|到位|达到/u.test(answer)) return false;
  const isSaid = (half: string): boolean =>
    half.length < 2 ||
    (IN_USE.test(half) && IN_USE.test(answer)) ||
    Array.from({ length: half.length - 1 }).some((_, at) =>
      answer.includes(half.slice(at, at + 2)),
    );
  const said = halves.filter(isSaid);
  return said.length === 1;
}

/** Words of completion. */
const FINISHED = /完成|建成|竣工|完工|投用|投入|交付|办结|结题|结项|通车|上线|验收|到位|封顶/u;
/** Intermediate steps of a project. */
const STEP =
  /推进|启动|开工|立项|招标|施工|签约|签订|签合同|设计|起步|前期|起草|调研|主体|基础|动工|中标/u;
/** Whether an answer names only an intermediate step where the target asks for completion. */
export const isEarlierStep = (answer: string, target: string): boolean => {
  const [step] = STEP.exec(answer) ?? [];
  if (step === undefined || target.includes(step) || !FINISHED.test(target)) return false;
  return !FINISHED.test(
    answer.replace(
      /(?:完成|通过)(?=.?(?:招标|立项|设计|主体|基础|前期|签))|(?<=主体|基础|招标|设计)(?:完成|建成|完工|封顶)/u,
      "",
    ),
  );
};

/** Whether an answer names a later time than its target: 春节前 answered by 春节后, 当日办结 by 3天办结. */
export const isLate = (answer: string, target: string): boolean =>
  (/前/u.test(target) &&
    /后(?!勤|续|备|期|台)/u.test(answer) &&
    !/[比较]|实施后|建成后|培训后/u.test(answer)) ||
  (/即时|即办|当[天日时]|立即|随时/u.test(target) &&
    /\d|[几两三数多]天|次日|隔|第[二三]天/u.test(answer));

/** Whether an answer names a lower rank than its target, or a slight change for a great one. */
export function isLess(answer: string, target: string): boolean {
  if (GREAT.test(target) && SLIGHT.test(answer) && !GREAT.test(answer) && !SLIGHT.test(target))
    return true;
  if (/持平|不变/u.test(answer) && !KEPT.test(target) && !changes(answer)) return true;
  if (NOT_YET_TITLED.test(answer) && !NOT_YET_TITLED.test(target)) return true;
  if (reachesLess(answer, target)) return true;
  if (BETTER_THAN.test(target) && EQUAL_TO.test(answer) && !BETTER_THAN.test(answer)) return true;
  const [asked, given] = [target, answer].map((text) => text.replace(BESIDE_RANK, ""));
  return RANKS.some((scale) => {
    const wanted = scale.map((rank) => rank.includes(asked ?? "")).lastIndexOf(true);
    return wanted >= 0 && scale.findIndex((rank) => rank.includes(given ?? "")) > wanted;
  });
}

/** Whether an answer of known words states less than its target, or something else. */
export const isWeaker = (answer: string, asked: Asked): boolean =>
  onlyStays(answer, asked) ||
  isNotEarly(answer, asked.target) ||
  lacksManner(answer, asked.target) ||
  isOtherFrequency(answer, asked.target) ||
  isOtherAuthority(answer, asked) ||
  isOtherRequirement(answer, asked) ||
  isOnTheWay(answer, asked) ||
  (NARROWING.test(answer) && !NARROWING.test(asked.target) && WHOLE.test(asked.target)) ||
  (ON_TIME.test(asked.target) && FINISHED_ALONE.test(answer)) ||
  (OF_DEGREE.test(asked.target) && LASTING.test(answer));

/** Whether an answer of known words states that the target was not reached: unchanged, some left, a step. */
export const isShortOf = (answer: string, asked: Asked): boolean =>
  (UNCHANGED.test(answer) && !changes(answer) && onlyStays(answer, asked)) ||
  (IN_USE.test(asked.target) && BUILT.test(answer) && !IN_USE.test(answer)) ||
  (asked.isRuledOut && SEVERE.test(answer) && !SEVERE.test(asked.target + asked.name)) ||
  (isHalf(answer, asked.target) && asked.target.includes("并"));

/** Whether an answer states that some is left of what its target rules out: 杜绝事故 answered by 事故减少. */
export const leavesSome = (answer: string, target: string): boolean =>
  SOME_LEFT.test(answer) && !DENYING.test(answer) && !SOME_LEFT.test(target);

/** Cases of one severity only: 无重大疫情 does not answer 无疫情. */
const SEVERE = /[重特较]大|群体|恶性|严重/u;
const ON_TIME = /^(?:按[时期]|如期|及时|准时)/u;
/** An act stated as done without its time. */
const FINISHED_ALONE =
  /^(?:已经?|均已?|都已?)?(?:竣工|完工|建成|交付|发放|拨付|支付|提交|报送|办结)了?$/u;
/** Targets of a degree, and answers of duration. */
const OF_DEGREE = /^(?:效果|成效|作用)*(?:显著|明显|突出)$/u;
const LASTING = /^(?:效果|成效|作用|影响|具有)*(?:可持续|长期|持续|长久|长效)(?:性|影响|有效)?$/u;

const GRADUALLY = /逐步|逐渐|日趋|日渐|渐/u;
/** Whether a state is still coming about: 健全 answered by 逐步健全. A change may go step by step. */
const isOnTheWay = (answer: string, { target, direction }: Asked): boolean =>
  GRADUALLY.test(answer) &&
  !GRADUALLY.test(target) &&
  direction !== "more" &&
  !changes(target) &&
  !IMPROVING.test(target) &&
  !/促进|推进|推动|发展|带动|加强/u.test(target);

/** Whether one asks for change and the other is unchanged: 提升 answered by 保持稳定, 稳定 by 上升. */
function onlyStays(answer: string, { target, name }: Asked): boolean {
  if (STILL.test(target)) return changes(answer) && !KEPT.test(answer);
  const [stays] = STAYING.exec(answer) ?? [];
  if (stays === undefined || MORE_THAN_STAYING.test(answer)) return false;
  if (GREAT.test(target) && !GREAT.test(answer)) return true;
  if (changes(answer) || IMPROVING.test(answer)) return false;
  const behind = target.slice(target.indexOf(stays) + stays.length);
  if (target.includes(stays)) return CHANGING.some((word) => behind.startsWith(word));
  if (changes(target) || IMPROVING.test(target)) return !EITHER.test(target);
  return !answer.includes(target) && !KEEPING.test(target + name);
}

/** A target that asks for no change at all. */
const STILL = /^(?:保持|基本|总体|持续|相对)*(?:稳定|平稳|不变|持平)$/u;
/** 保持稳定或有所提升 */
const EITHER = /或|稳中|不[低高降减超]/u;
const IN_USE = /验收|投用|投入使用|交付使用|投运|运营|通车|达产|投产/u;
const BUILT = /建成|完工|竣工/u;
/** Words for fewer and for control, which do not mean none. */
const SOME_LEFT = /(?<![防管])控|减少|下降|降低|缓解|治理|整治/u;

/** Targets that equality does not meet: 低于市场价. */
const BETTER_THAN = /(?<!不|或)(?:[高低优好多少]于|超过)(?!或?等于)/u;
const EQUAL_TO = /相当|持平|等于|相同|一致|一样|相近/u;

/** Words for no change. */
const UNCHANGED = /持平|不变|稳定|平稳|稳产|保持|维持|原地/u;
/** Targets that ask for no change. */
const KEPT = /持平|不变|稳|保持|维持|不低于|不高于/u;
const CHANGING = [...RISING, ...FALLING].filter((word) => word.length > 1);
const changes = (text: string): boolean => CHANGING.some((word) => text.includes(word));
