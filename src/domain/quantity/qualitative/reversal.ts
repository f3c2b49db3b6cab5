/** Whether an answer in words contradicts its target. */
import { words } from "../../text/wordings";
import { turnsAway } from "./direction";
import { isPastLimit } from "./shortfall";
import { CHANGES, QUALITIES, STATES, type Scale } from "./opposites";

/** Changes in both directions; of qualities and states only the good one is asked for. */
const OPPOSITES: readonly Scale[] = [
  ...QUALITIES,
  ...STATES,
  ...CHANGES,
  ...CHANGES.map(([rise, fall]) => [fall, rise] as const),
];
const GOOD = QUALITIES.flatMap(([good]) => good);
const BAD = QUALITIES.flatMap(([, bad]) => bad);
const WANTED = [...QUALITIES, ...STATES, ...CHANGES].flatMap(([one]) => one);
const UNWANTED = [...QUALITIES, ...STATES, ...CHANGES].flatMap(([, other]) => other);

/** The longest answer or target that is compared, in characters. */
const LONGEST = 60;

const DENIALS = words(
  "不 未 没 无 零 没有 未能 无法 难以 尚未 未见 不能 不够 并未 并不 不太 欠 缺乏 不再 没能 谈不上 算不上 有待 尚待 亟待 仍需 尚需 未曾 从未 未得 非",
);
/** What stands before a denial and negates it: 未发现不合格, 无不良. */
const FREE_OF =
  /(?:(?:未|没有|无|杜绝|避免|防止)(?:发现|出现|发生|存在|产生)?|无[人一]|不(?:出现|发生|存在|产生))$/u;
/** Words between a denial and the word that it denies. */
const BETWEEN =
  /^(?:得到|有|明显|显著|有效|能|够|完全|进一步|全面|达到|予以|被|太|是|很|任何|如期|按期|及时|见|获|甚|怎么|充分|真正|大幅|根本)*$/u;

/**
 * Whether an answer in words denies or reverses its target: 及时 → 不及时, 提升 → 下降, 有 → 无. Both
 * are keys (folded, without white space). An answer that denies a word which its target denies as
 * well (不超标 → 未超标) reverses nothing.
 */
export function reverses(answer: string, target: string, name: string): boolean {
  if (answer.length > LONGEST || target.length > LONGEST || answer === target) return false;
  if (turnsAway(answer, target, name) || isPastLimit(answer, target)) return true;
  if (target === "是" && /^(?:N|no|×|✗|false)$/iu.test(answer)) return true;
  const [, unreached] = NOT_REACHED.exec(answer) ?? [];
  if (unreached !== undefined && target.includes(unreached)) return true;
  if (isSmallChange(answer, target) || (OF_SOME.test(answer) && !isDenying(target))) return false;
  if (isDeniedChange(answer, target)) return true;
  const asked = wordsOf(target);
  for (const word of asked) {
    if (isDenied(target, word)) continue;
    if (isDenied(answer, word) || hardly(answer, word) || isStillDue(answer, word)) return true;
  }
  if (affirmsDenied(answer, target)) return true;
  if (!isDenying(target) && (isBad(answer, target) || deniesAll(answer, target))) return true;
  for (const [one, other] of OPPOSITES) {
    const isAsked =
      one.some((word) => holds(target, word) && !isDenied(target, word)) &&
      !other.some((word) => holds(target, word));
    if (isAsked && other.some((word) => saysPlainly(answer, word, one, target))) return true;
    // 不明显 denies 显著 as well
    if (
      isAsked &&
      one.some((word) => word.length > 1 && !target.includes(word) && isDenied(answer, word))
    )
      return true;
  }
  return false;
}

const FALLS = words("减 降 跌 减少 下降 降低 下跌");
const RISES = words("增 升 涨 增加 上升 升高 增长 上涨");
/** Whether an answer is the change that its target denies and nothing else: 只增不减 answered by 减. */
function isDeniedChange(answer: string, target: string): boolean {
  const core = coreOf(answer);
  const [isFall, isRise] = [FALLS.includes(core), RISES.includes(core)];
  const [noFall, noRise] = [/不(?:再|会|得)?[减降跌]/u, /不(?:再|会|得)?[增升涨]/u].map((denied) =>
    denied.test(target),
  );
  return (
    (isFall && noFall === true && noRise !== true) || (isRise && noRise === true && noFall !== true)
  );
}

/** A denial of the level asked for: 未达Ⅲ类. */
const NOT_REACHED = /^(?:仍|尚|还|并)?未达[到至]?([\p{Script=Han}ⅠⅡⅢⅣⅤA-Z]+)$/u;
/** Of a part of them, which leaves the target open: 部分群众不满意. */
const OF_SOME = /^(?:仍?有)?(?:极?少数|少?部分|个别|少量|一些|局部)/u;
const CHANGED =
  "提升|提高|增强|增加|增长|上升|改善|优化|扩大|加强|促进|下降|降低|减少|缩小|缩短|减轻|缓解|好转|带动";
const ASKS_CHANGE = new RegExp(CHANGED, "u");
const SMALL_CHANGE = new RegExp(
  `(?:${CHANGED})(?:程度|幅度|效果|作用|速度)?(?:仍|较|还)?(?:不大|不多|有限|甚微|缓慢|较慢|慢|不明显|不显著|不高|不足)$`,
  "u",
);
const DENIED_CHANGE = new RegExp(`[未不没无](?:[有能见]|得到)?(?:明显|显著)?(?:${CHANGED})`, "u");
/** Whether an answer denies the degree of the change asked for, not the change: 提升不大. */
const isSmallChange = (answer: string, target: string): boolean =>
  SMALL_CHANGE.test(answer) && !DENIED_CHANGE.test(answer) && ASKS_CHANGE.test(target);

/** Targets that ask for the end of something. */
const ENDED =
  /^(?:基本|全部|全面|有效|及时|彻底)*(?:消除|杜绝|根除|清零|消灭|避免|防止|清除|解决|化解|遏制)$/u;
const STILL_THERE =
  /^(?:仍|仍然|还|依然|依旧|尚|继续|持续|再次|多次|时有|屡有)*(?:存在|存有|有|发生|出现|遗留)(?:发生|隐患|问题|风险|现象|情况|事故|较多|部分|一些|少量|个别)*$/u;
const DENYING_TARGET = /^(?:不得|不再|不|未|零|无|没有|杜绝|避免|防止)(\p{Script=Han}{1,6})$/u;
const HAPPENED = /^(?:仍|已|曾|有|存在|出现|发生)*/u;
const CASE = "(?:了|过|现象|情况|问题|事件)*";
const OF_A_CASE = new RegExp(`^${CASE}(?:\\d[\\d.]*\\p{Script=Han}{0,2}${CASE})?$`, "u");

/** Whether an answer states only what its target excludes: 不发生 → 发生, 无 → 有. */
function affirmsDenied(answer: string, target: string): boolean {
  if (/^(无|没有|零)$/u.test(target)) return /^(有|存在|出现|发生)/u.test(answer);
  // 消除 answered by 仍存在; another object may follow
  if (ENDED.test(target)) return STILL_THERE.test(answer);
  const [, denied] = DENYING_TARGET.exec(target) ?? [];
  if (denied === undefined) return false;
  if (answer.startsWith(denied)) return OF_A_CASE.test(answer.slice(denied.length));
  const what = denied.replace(HAPPENED, "");
  const said = answer.replace(HAPPENED, "");
  return what !== "" && said.startsWith(what) && OF_A_CASE.test(said.slice(what.length));
}

/** The words of quality in a target, and the whole of a short target. */
function wordsOf(target: string): readonly string[] {
  const listed = OPPOSITES.flatMap(([one]) => one).filter(
    (word) => word.length > 1 && target.includes(word),
  );
  return target.length <= 12 && /^\p{Script=Han}+$/u.test(target) ? [target, ...listed] : listed;
}

/** Whether a text holds a word; one of a single character only as the whole text: 差, not 差异化. */
const holds = (text: string, word: string): boolean =>
  word.length > 1 ? text.includes(word) : coreOf(text) === word;

const DEGREES =
  /^(?:较|比较|很|非常|十分|极|更|偏|太|略|稍|略有|有所|有点|明显|显著|大幅|仍|仍然|已|已经|持续|逐步|逐渐|进一步|存在|出现|效果|成效|质量|总体|整体|相对|严重|普遍)*/u;

/** A text without the words of degree around it: 效果较差 → 差. */
const coreOf = (text: string): string =>
  text.replace(DEGREES, "").replace(/(?:了|明显|显著|严重|较大|较多)$/u, "");

/** Words in which 不, 未, 无, 非 deny nothing. */
const LEXICAL = /不断|不动产|不同|不仅|未来|未成年|无障碍|无人机|无线|无偿|非常|非遗|非物质/gu;

const isDenying = (text: string): boolean => {
  const rest = text.replace(LEXICAL, "");
  return DENIALS.some((denial) => rest.includes(denial));
};

const hasAny = (text: string, all: readonly string[]): boolean =>
  all.some((word) => holds(text, word));

/** Whether an answer consists of a word for bad: 效果较差, 不佳. */
const isBad = (answer: string, target: string): boolean =>
  (BAD.includes(answer) || BAD.includes(coreOf(answer))) && !hasAny(target, UNWANTED);

const BARE = /^(?:并|仍|还|尚|暂)?(?:没有?|无|未|不|不是|不能|不行|不够)$/u;
const SHORT_FORM = /^(\p{Script=Han}{0,6})[不未没无非欠失](?:够|太|甚|很)?(\p{Script=Han})$/u;
const DENIED_WHOLE =
  /^(?:并|仍|还|尚|暂|效果|成效|质量|总体|整体|做得)*(?:不|未|没有?|无|欠|难以|算不上|谈不上)(?:是|很|太|甚|怎么|够|大)*(\p{Script=Han}{1,4})$/u;

const HAVING = /^(?:有|具有|具备)(?=.)/u;
/** Words of targets beside which 无 may be favourable: 消除, 控制. */
const ABSENCE = /杜绝|遏制|消除|防范|缓解|减轻|控制|可控|避免|防止/u;
const isWanted = (target: string): boolean =>
  /^(?:是$|有|全)/u.test(target) ||
  (hasAny(target, WANTED) && !hasAny(target, UNWANTED) && !ABSENCE.test(target));

/**
 * Whether an answer is a denial and nothing else: 没有; a denial and a character of the target (畅通 →
 * 不畅); a denial and a word for good (优秀 → 不合格).
 */
function deniesAll(answer: string, target: string): boolean {
  if (BARE.test(answer)) return isWanted(target);
  if (HAVING.test(target) && isDenied(answer, target.replace(HAVING, ""))) return true;
  const [, before, short] = SHORT_FORM.exec(answer) ?? [];
  if (before !== undefined && short !== undefined) {
    if (
      target.includes(short) &&
      !isDenying(before) &&
      !MENDED.test(before) &&
      !target.includes(answer)
    )
      return true;
  }
  const [, good] = DENIED_WHOLE.exec(answer) ?? [];
  return good !== undefined && GOOD.includes(good) && !hasAny(target, UNWANTED);
}

/** Words of remedy, after which a bad word is harmless: 解决资金不足. */
const MENDED =
  /解决|消除|减少|降低|避免|防止|杜绝|改善|缓解|减轻|弥补|克服|扭转|遏制|整改|纠正|化解|排除|治理|整治|下降|防范|改变|告别|填补|率低/u;
/** Subjects of which less is worse; of costs or errors less is better. */
const WORTH =
  /(?:水平|质量|效率|能力|满意度|效益|效果|收入|产值|产量|服务|素质|意识|功能|[破结解复决]案?率|合格率|覆盖率|完成率|利润|环境)$/u;
const RATHER = /(?:明显|显著|有所|略有|大幅|持续|不断|逐年|反而|稍有|严重|出现|呈|已|在|有){0,3}$/u;

/** Adverse nouns, which a word of quality before them only classifies: 无安全隐患, 无质量问题. */
const ADVERSE_NOUN = /^(?:生产)?(?:隐患|事故|问题|风险|漏洞|责任|事件)/u;

/** Whether a denial precedes a word of the text, with only words of degree between. */
function isDenied(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (ADVERSE_NOUN.test(text.slice(at + word.length))) continue;
    const before = text.slice(0, at);
    for (const denial of DENIALS) {
      const from = before.lastIndexOf(denial);
      const isDenying = from >= 0 && BETWEEN.test(before.slice(from + denial.length));
      if (isDenying && !FREE_OF.test(before.slice(0, from))) return true;
    }
  }
  return false;
}

const HARDLY =
  /^(?:程度|幅度|效果)?(?:不大|不多|不足|有限|甚微|为负|缓慢|较慢|乏力|不佳|欠佳|不理想|不明显|(?:仍|还|尚)?未达(?:到)?(?:预期|目标))$/u;

/** Whether an answer limits a word to little or nothing: 提升不大, 提升未达预期. */
const hardly = (answer: string, word: string): boolean => {
  const at = answer.indexOf(word);
  return at >= 0 && HARDLY.test(answer.slice(at + word.length));
};

const STILL_DUE =
  /^(?:仍然?|还|尚)?(?:需要?|待|有待|亟需|急需)(?:进一步|继续|不断|加以|逐步|持续)*/u;

/** Is a word still to come: 需进一步完善, 待完善? */
const isStillDue = (answer: string, word: string): boolean =>
  STILL_DUE.test(answer) && answer.replace(STILL_DUE, "").startsWith(word);

/** Whether an answer holds a word that is neither denied nor beside its antonym. */
function saysPlainly(
  answer: string,
  word: string,
  asked: readonly string[],
  target: string,
): boolean {
  if (!holds(answer, word) || isDenied(answer, word)) return false;
  if (word.length > 1 && isFavourable(answer, word, target)) return false;
  // 运行 in 停止运行 is the object of the bad word
  const others = asked
    .reduce(
      (text, each) => text.replaceAll(word + each, word).replaceAll(each + word, word),
      answer,
    )
    .replaceAll(word, "");
  return !asked.some((each) => each.length > 1 && others.includes(each));
}

/**
 * Whether a bad word is favourable in an answer: it belongs to something absent or remedied, or to
 * something of which less is better.
 */
function isFavourable(answer: string, word: string, target: string): boolean {
  const at = answer.indexOf(word);
  const before = answer.slice(0, at);
  if (ABSENT.test(before) || MENDED.test(answer.replaceAll(word, " "))) return true;
  // 破案率上升 for 犯罪率下降
  if (RISE.has(word)) return WORTH.test(before.replace(RATHER, ""));
  if (!FEWER.test(word)) return false;
  const subject = coreOf(before.replace(RATHER, ""));
  if (subject === "") {
    const object = answer.slice(at + word.length).replace(/^了/u, "");
    return (
      /^(?!很多|不少|许多|一些|较多|明显)\p{Script=Han}{2}/u.test(object) && !WORTH.test(object)
    );
  }
  return !WORTH.test(subject) && !target.includes(subject);
}

const RISE: ReadonlySet<string> = new Set(CHANGES.slice(0, 1).flatMap(([rise]) => rise));
const FEWER = /^(?![反负]).?(?:降|减|缩短|下滑|回落|放缓)/u;
/** Denials before an adverse event: 未发生重大, 无安全. */
const ABSENT = /(?:未|没有|无(?!法|力|序|效)|不存在|不发生|不出现|零)[\u4e00-\u9fff]{0,6}$/u;
