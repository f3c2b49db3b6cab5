/** The direction that a target in words asks for, and the change that an answer states. */
import { words } from "../../text/wordings";
import { LongestWords } from "../words/vocabulary";
import { HANDLING, namesAdverse } from "./affirming-words";

/** `none`: the thing is not to exist or happen at all; `handled`: it is to be dealt with, be it more or less. */
export type Direction = "more" | "less" | "none" | "handled";

/** Verbs of increase. */
const MORE = words(
  `提升 提高 增强 增加 增多 增高 增长 增大 增进 上升 升高 上涨 上浮 涨价 攀升 走高 升温 扩大 扩张 扩展 扩充 加大 加强 加快 加速 加多 加深
  变多 变大 变高 变强 壮大 拓展 拓宽 增收 增产 增效 大增 激增 猛增 剧增 倍增 新增 稳中有升 稳中有增`,
);
/** Verbs of the increase of something adverse; no target asks for it. */
const WORSE = words(
  "加剧 加重 恶化 激化 反弹 抬头 蔓延 扩散 频发 多发 高发 失控 变差 变坏 反升 反增 不降反升 不减反增",
);
/** Adjectives of size, as the answer to a target of change. */
const LARGE = words(
  "高 较高 很高 更高 偏高 过高 走强 多 较多 很多 更多 偏多 大 较大 很大 更大 偏大 强 较强 很强 更强 突出 严重 普遍",
);
/** Verbs of decrease. */
const LESS = words(
  `降低 下降 减少 减低 减弱 减小 减缓 减慢 减轻 缩小 缩减 缩短 收缩 收窄 下滑 滑坡 下跌 下调 回落 萎缩 衰退 削弱 弱化 削减 压缩 压减 压降
  走低 变少 变小 变低 变弱 变慢 骤减 锐减 减产 减收 倒退 退步 退化 少了 低了 略降 微降 略减 稍降 反降 反减 稳中有降 先升后降 不升反降 不增反降`,
);
const SMALL = words("低 较低 很低 更低 偏低 过低 少 较少 很少 更少 偏少 小 较小 很小 弱 较弱 很弱");
/** Verbs by which a target asks for less, and which state no decrease themselves. */
const HOLDING = words(
  `控制 可控 受控 在控 管控 防控 化解 遏制 遏止 抑制 缓解 排除 防范 预防 防治 整治 打击 精简 去化 消化 纠正 挽回 节约 节省 压控 瘦身
  降本 减负 降耗 清理 清退 取缔 消除 清零 根除 制止 阻止`,
);
const HANDLED = words("解决 整改 偿还 清偿 治理 处置 处理 调处 查处 办结 销号");
const NONE =
  /^(?:无(?![障人线偿害公纸形缝])|零(?!售|星|件)|没有)|杜绝|避免|防止|[不未]发生|[不未]出现/u;
/** A denied change (不降低), and a choice of two (保持稳定或有所提升). */
const NOT_DIRECTED =
  /[不未没](?:得|能|会|再)?[下上减降低少增升高超断]|不[大小多]于|零增|或|稳中|只[增减]/u;

/** Words of degree and time around a change. */
const AROUND = new LongestWords(
  words(
    `有所 有 明显 显著 大幅 大幅度 大量 持续 不断 逐步 逐渐 逐年 逐月 稳步 快速 迅速 略 略有 稍 稍有 小幅 微 进一步 仍 仍然 继续 同比 环比 比上年 较上年
    较去年 比去年 与上年相比 与去年相比 较往年 比往年 呈 呈现 出现 发生 反而 却 总体 整体 较 很 十分 非常 极 更 更加 偏 过 又 再 日益 日趋 普遍 全面 得到 得以 已 已经
    了 的 得 地 程度 幅度 情况 现象 数量 总量 趋势 势头 态势 且 并 上升趋势 下降趋势 较大 较多 较快 较为 比较 一些 许多 很多 不少 严重 实际 全年 本年 今年 有效 水平 可能`,
  ),
);

const verbs = (all: readonly string[]): readonly string[] => all.filter((word) => word.length > 1);
const ASKING: readonly (readonly [Direction, readonly string[]])[] = [
  ["more", [...verbs(MORE), ...words("带动 促进 推动 激发 改善")]],
  ["less", [...verbs(LESS), ...HOLDING]],
];

/**
 * The direction that a target asks for; null where it asks for a state (畅通, 健全) or for both. Where it
 * holds words of both, the one at its beginning counts, else the one at its end (风险管控能力增强).
 *
 * @param target a key
 */
export function directionOf(target: string): Direction | null {
  if (target.length > LONGEST) return null;
  if (NONE.test(target)) return "none";
  if (NOT_DIRECTED.test(target)) return null;
  const core = withoutAround(target);
  const size = LARGE.includes(core) ? "more" : SMALL.includes(core) ? "less" : null;
  if (size !== null && core.length === 1) return size;
  const found = (test: (word: string) => boolean): readonly Direction[] =>
    ASKING.flatMap(([direction, all]) => (all.some(test) ? [direction] : []));
  for (const all of [
    found((word) => target.includes(word)),
    found((word) => core.startsWith(word)),
    found((word) => core.endsWith(word)),
  ]) {
    const [only, second] = all;
    if (only !== undefined && second === undefined) return only;
  }
  return HANDLED.some((word) => target.includes(word)) ? "handled" : null;
}

/** The longest target and the longest clause of an answer, in characters. */
const LONGEST = 40;

/** A text without the words of degree at its beginning and end. */
function withoutAround(text: string): string {
  let from = 0;
  for (let word = AROUND.at(text, from); word !== ""; word = AROUND.at(text, from))
    from += word.length;
  return withoutEnd(text.slice(from));
}

function withoutEnd(text: string): string {
  let end = text.length;
  for (let size = 6; size > 0; size -= 1) {
    const from = end - size;
    if (from >= 0 && AROUND.at(text, from) === text.slice(from, end)) {
      end = from;
      size = 7;
    }
  }
  return text.slice(0, end);
}

/** A change that a clause states, and what changes: "" where the clause does not name it. */
interface Change {
  readonly isMore: boolean;
  readonly verb: string;
  readonly subject: string;
}

const CHANGES: readonly (readonly [verb: string, isMore: boolean])[] = [
  ...[...MORE, ...WORSE, ...LARGE].map((word) => [word, true] as const),
  ...[...LESS, ...SMALL].map((word) => [word, false] as const),
].sort(([one], [other]) => other.length - one.length);

const VERBS: ReadonlySet<string> = new Set([...verbs(MORE), ...WORSE, ...verbs(LESS)]);

/** The change that a clause states and nothing else: 信访量有所增加, 增加了信访量. */
function changeIn(clause: string): Change | null {
  for (const [verb, isMore] of CHANGES) {
    const at = clause.indexOf(verb);
    if (at < 0) continue;
    const before = withoutAround(clause.slice(0, at));
    const behind = withoutAround(clause.slice(at + verb.length));
    const isAttribute = behind !== "" && !VERBS.has(verb);
    if (isAttribute || (before !== "" && behind !== "")) return null;
    return { isMore, verb, subject: before + behind };
  }
  return null;
}

/** Words of the decrease that is asked for: 下降 in 下降幅度较大. */
const AS_ASKED = new RegExp([...verbs(LESS), ...HOLDING, ...verbs(HANDLING)].join("|"), "u");
/** Verbs that state the strengthening of an action: 整治力度加大, 防控得到加强. */
const STRENGTHENS = /^(?:加强|增强|提升|提高|加大|加快|较?强|.?高|较?大)$/u;
/** Subjects of which more is better. */
const GOOD = /收入|产值|利润|能力|力度|意识|效率|满意|成效|效果|效益|质量|服务|救助|破案|保障/u;
/** Words of denial and of contrast, beside which a change is not the whole statement. */
const DENIES = /[未不没无零非]/u;

/**
 * Whether an answer states a change against the direction that its target asks for: 有效控制 answered by
 * 有所增加, 提升 by 减弱. A change of something else (犯罪率下降 by 破案率上升) is none of it.
 *
 * @param answer a key, as are the others
 */
export function turnsAway(answer: string, target: string, name: string): boolean {
  const asked = directionOf(target);
  if (asked === null || asked === "handled" || answer.length > LONGEST) return false;
  return answer.split(/[,;。]/u).some((clause) => {
    if (DENIES.test(clause.replace(/不断|不[降减]反|不[升增]反/gu, ""))) return false;
    const change = changeIn(clause);
    if (change === null || change.isMore === (asked === "more")) return false;
    const { verb, subject } = change;
    const isStrengthened = STRENGTHENS.test(verb);
    const isOwn =
      subject === "" ||
      (isStrengthened ? name.endsWith(subject) : (name + target).includes(subject));
    if (asked === "more")
      return (isOwn || GOOD.test(subject)) && !namesAdverse(subject === "" ? name : subject);
    if (subject !== "" && (GOOD.test(subject) || AS_ASKED.test(subject))) return false;
    if (isStrengthened && (AS_ASKED.test(name) || GOOD.test(name))) return false;
    return isOwn || namesAdverse(subject);
  });
}
