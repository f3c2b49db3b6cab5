/** Qualitative answers: 达成指标, 部分达成指标并具有一定效果, 未达成指标且效果较差. */
import { keyOf } from "../text/normalize";
import { words } from "../text/wordings";
import type { Attainment } from "./readings";

const DONE = "(达成|完成|实现|达到|达标|落实)";
const WHAT =
  "((年度|预期|全年|既定|设定|绩效|计划|相关|全部|各项|总体|年初|工作|指标|目标|任务|要求|标准|效果)*)";

/**
 * Words before it. None may be made up of others (均已 of 均 and 已): the ways to split a repeated one
 * would double with each.
 */
const AS_ASKED = "全部|均|全面|按时|按期|按计划|如期|圆满|及时|顺利|全年|年度|指标|目标";
const HOW = `(已|已经|${AS_ASKED}|提前|超额|100%)`;

const MOST = "(大部分|基本上?|大体上?|多数|大多|总体|整体|全部|均|都|指标|目标|任务)";
const SOME = "(部分|个别|少数|少量)(指标|目标|任务|工作)?";
const NOT_DONE = `(未能?|没有|没能|尚未|不)(完全|${AS_ASKED})*${DONE}`;

const MISSED = new RegExp(`^${MOST}?${NOT_DONE}|^${DONE}不了|^(否|未开展|未实施)$`, "u");
const PARTLY = new RegExp(`^已?(大?部分|基本|大体|多数)(已|上)?${DONE}|^${SOME}${NOT_DONE}`, "u");
const MET = new RegExp(`^(${HOW}*${DONE}了?${WHAT}|是|${DONE}100%)$`, "u");

/** No answer that names an attainment is longer: what is longer is a sentence of its own. */
const LONGEST = 60;

/** The wording a qualitative row is judged by; null for words that name none of the three. */
export function attainmentOf(text: string): Attainment | null {
  if (text.length > LONGEST) return null;
  const key = keyOf(text).replace(/[,、!]{1,3}$/u, "");
  if (MISSED.test(key)) return "missed";
  if (PARTLY.test(key)) return "partly";
  return MET.test(key) ? "met" : null;
}

/** Words of quality and change with their opposites. */
const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = (
  [
    [
      "提升 提高 增强 增加 增长 改善 上升 优化 加强 扩大 促进",
      "下降 降低 减弱 减少 恶化 下滑 变差 缩小 削弱",
    ],
    ["降低 减少 下降 缩短 压减 减轻 节约", "上升 增加 提高 增长 延长 加重 超支 浪费"],
    ["有 具备 具有 建立 已建立", "无 没有 缺乏 不具备 未建立 缺失"],
    ["及时 按时 按期 如期 准时", "延迟 推迟 滞后 逾期 拖延 超期 迟缓 延期 延误"],
    ["合格 达标 通过", "不通过 不达标 不合格 超标"],
    ["满意", "不满 不满意"],
    ["稳定 平稳", "波动 动荡 不稳"],
    ["健全 完善 完整 齐全", "缺失 残缺 欠缺 不全"],
    ["有效 显著 明显 良好", "无效 失效 较差 不佳"],
    ["正常 运行 运转", "异常 故障 瘫痪 中断 停止 停运 停用 停机"],
    ["安全", "事故 隐患"],
    ["保障 保持 维持 持续", "中断 停止 中止 终止"],
    ["控制 受控", "失控 失守"],
    ["规范 合规", "违规 混乱"],
    ["公开 公示", "保密 隐瞒"],
    ["完成 实现 建成", "停工 取消 搁置 流产 失败 终止 中止"],
  ] as const
).map(([one, other]) => [words(one), words(other)] as const);

const DENIALS = words(
  "不 未 没 无 零 没有 未能 无法 难以 尚未 未见 不能 不够 并未 并不 不太 欠 缺乏 不再 没能 有待 尚待 亟待 仍需 尚需 未曾 从未 未得 非",
);
/** 未发现不合格, 无不良: what stands behind is not there. */
const FREE_OF = /(?:未|没有|无|杜绝|避免|防止)(?:发现|出现|发生|存在|产生)?$/u;
/** Words between a denial and the word that it denies. */
const BETWEEN = /^(得到|有|明显|显著|有效|能|够|完全|进一步|全面|达到|予以|被|太|是|很)*$/u;

/**
 * Whether an answer in words denies or reverses its target: 及时 → 不及时, 提升 → 下降, 有 → 无. Both
 * are keys (folded, without white space). An answer that denies a word which its target denies as
 * well (不超标 → 未超标) reverses nothing.
 */
export function reverses(answer: string, target: string): boolean {
  if (answer.length > LONGEST || target.length > LONGEST || answer === target) return false;
  const asked = wordsOf(target);
  for (const word of asked) {
    if (isDenied(answer, word) && !isDenied(target, word)) return true;
  }
  if (affirmsDenied(answer, target)) return true;
  for (const [one, other] of OPPOSITES) {
    const isAsked =
      one.some((word) => holds(target, word)) && !other.some((word) => holds(target, word));
    if (isAsked && other.some((word) => saysPlainly(answer, word, one))) return true;
    // 不明显 denies 显著 as well
    if (
      isAsked &&
      one.some((word) => word.length > 1 && !target.includes(word) && isDenied(answer, word))
    )
      return true;
  }
  return false;
}

const DENYING_TARGET = /^(?:不得|不再|不|未|零|无|没有|杜绝|避免|防止)(\p{Script=Han}{1,6})$/u;
const HAPPENED = /^(?:仍|已|曾|有|存在|出现|发生)*/u;
const CASE = "(?:了|过|现象|情况|问题|事件)*";
const OF_A_CASE = new RegExp(`^${CASE}(?:\\d[\\d.]*\\p{Script=Han}{0,2}${CASE})?$`, "u");

/** Does an answer say what its target rules out, and nothing else: 不发生 → 发生, 无 → 有? */
function affirmsDenied(answer: string, target: string): boolean {
  if (/^(无|没有|零)$/u.test(target)) return /^(有|存在|出现|发生)/u.test(answer);
  const [, denied] = DENYING_TARGET.exec(target) ?? [];
  if (denied === undefined) return false;
  const said = answer.startsWith(denied) ? answer : answer.replace(HAPPENED, "");
  return said.startsWith(denied) && OF_A_CASE.test(said.slice(denied.length));
}

/** Every word of quality that a target holds, its own whole text included. */
function wordsOf(target: string): readonly string[] {
  const listed = OPPOSITES.flatMap(([one]) => one).filter(
    (word) => word.length > 1 && target.includes(word),
  );
  return target.length <= 12 && /^\p{Script=Han}+$/u.test(target) ? [target, ...listed] : listed;
}

const holds = (text: string, word: string): boolean =>
  word.length === 1 ? text === word || text.startsWith(word) : text.includes(word);

/** Does a denial stand before a word of the text, with nothing but words of degree between? */
function isDenied(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at);
    for (const denial of DENIALS) {
      const from = before.lastIndexOf(denial);
      const isDenying = from >= 0 && BETWEEN.test(before.slice(from + denial.length));
      if (isDenying && !FREE_OF.test(before.slice(0, from))) return true;
    }
  }
  return false;
}

/** Is a word said, and neither denied nor beside the word that it is the opposite of? */
function saysPlainly(answer: string, word: string, asked: readonly string[]): boolean {
  if (!holds(answer, word) || isDenied(answer, word)) return false;
  // 停止运行 says 运行 only to say what stopped
  const others = asked.reduce((text, each) => text.replaceAll(word + each, word), answer);
  return !asked.some((each) => each.length > 1 && others.includes(each));
}
