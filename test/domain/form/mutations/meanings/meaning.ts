/** Changes to the meaning of a row. Each states by itself which result is right afterwards. */
import type { Random } from "../../../../support/random";
import { converted, pointsOf, written, type Asked } from "./account";

/** The right results of a changed row. A refusal is right only where the row is reported. */
export interface Allowed {
  /** Anything short of the full weight. */
  readonly below?: true;
  /** Points in hundredths that are right. */
  readonly points: readonly bigint[];
  readonly refused: boolean;
}

export interface Changed {
  readonly target: string;
  readonly actual: string;
  readonly allowed: Allowed;
}

export interface Meaning {
  readonly name: string;
  /** Null where the change fits no such row. */
  readonly apply: (asked: Asked, weight: bigint, random: Random) => Changed | null;
}

const targetText = ({ sign, target, unit }: Asked): string => sign + written(target) + unit;
const actualText = ({ actual, unit }: Asked): string => written(actual) + unit;

const only = (...points: bigint[]): Allowed => ({ points, refused: false });
const orRefused = (...points: bigint[]): Allowed => ({ points, refused: true });
const REFUSED: Allowed = { points: [], refused: true };

/** Words beside the number by which it is no achievement. */
const spoiled = (
  name: string,
  before: readonly string[],
  behind: readonly string[] = [],
  allowed = REFUSED,
): Meaning => ({
  name,
  apply: (asked, _weight, random) => {
    const at = random.below(before.length + behind.length);
    const word = [...before, ...behind][at] ?? "";
    const text = actualText(asked);
    return {
      target: targetText(asked),
      actual: at < before.length ? word + text : text + word,
      allowed,
    };
  },
});

const split = (text: string): readonly string[] => text.split(" ");

const negated = spoiled(
  "a denied answer",
  split(
    "未 未达到 未完成 没有完成 没有达到 尚未达到 尚未完成 未能完成 无法完成 难以达到 不足 不到 不满 并未达到 未实现 没能完成 不能达到 还没有 没达到 达不到 不及 未满 非",
  ),
  split(
    "未完成 未达到 没有完成 尚未完成 未实现 未达标 不达标 无法完成 未落实 没有实现 除外 以外 不合格",
  ),
);
const planned = spoiled(
  "a plan in place of a result",
  split(
    "计划 拟 预计 目标 力争 争取 将 准备 应 需 可 应达到 计划完成 预计达到 拟完成 将达到 有望达到 打算 目标值 年初目标 预期 设定 要求 指标值 任务 申报 批复 合同约定 应完成 需完成 可达 待完成",
  ),
  split(
    "的计划 的目标 计划 目标 任务 待完成 在建 待验收 拟实施 预计完成 即将完成 正在实施 进行中 推进中 筹备中 力争完成",
  ),
);
const otherYear = spoiled(
  "another year",
  split(
    "上年 去年 往年 上年度 前年 2019年 2020年 2021年 明年 次年 下年 上年同期 历年 近三年 三年累计 五年累计 上半年 一季度 1月 截至6月 前三季度 2019年度 十三五期间 年初 同比 环比",
  ),
);
const opposite = spoiled(
  "the opposite measure",
  split(
    "不合格率 差错率 投诉率 缺勤率 不满意率 失败率 退回率 未完成率 空置率 逾期率 不达标率 流失率 损耗率 违规率 缺口 差距 超支 结余 剩余 减少 下降 欠 退 缺 少 差 损失 浪费 扣减 追回",
  ),
);
const undone = spoiled(
  "what was not done",
  split(
    "取消 停工 报废 退回 未验收 在建 待验收 停用 作废 退货 撤销 暂停 延期 推迟 流标 废标 违约 失败 缓建 停建 停办 退出",
  ),
  split(
    "取消 停工 报废 退回 未验收 停用 作废 待整改 不可用 故障 流标 延期 未到位 未支付 已退回 被退回 已取消",
  ),
);
const loose = spoiled(
  "a figure that is only near",
  split("约 大约 近 将近 接近 差不多 左右 平均约 大概 可能 或许 估计 约为 上下"),
  split("左右 上下 余 多 不等 以上不等 或更多 有余 出头 附近"),
);

const sameFigure = (
  name: string,
  typed: (asked: Asked, random: Random) => readonly [string, string] | null,
  refused = false,
): Meaning => ({
  name,
  apply: (asked, weight, random) => {
    const texts = typed(asked, random);
    if (texts === null) return null;
    return {
      target: texts[0],
      actual: texts[1],
      allowed: { points: [pointsOf(asked, weight)], refused },
    };
  },
});

const plain = sameFigure("the row as it is", (asked) => [targetText(asked), actualText(asked)]);

const otherUnit = sameFigure("the answer in another unit of its dimension", (asked, random) => {
  const other = converted(asked.actual, asked.unit, random);
  return other && [targetText(asked), written(other[0]) + other[1]];
});

const INVISIBLE = ["\u200b", "\u200e", "\u2060", "\ufeff", "\u00ad", "\ufe0f", "\u202c"] as const;

function withInvisible(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.oneOf(INVISIBLE) + text.slice(at);
}

const invisible = sameFigure("characters that cannot be seen", (asked, random) => [
  withInvisible(targetText(asked), random),
  withInvisible(withInvisible(actualText(asked), random), random),
]);

/** Kangxi radicals that look like the characters of units. */
const RADICALS: Readonly<Record<string, string>> = {
  人: "⼈",
  户: "⼾",
  日: "⽇",
  米: "⽶",
  里: "⾥",
  小: "⼩",
  大: "⼤",
  斤: "⽄",
};

const radicals = sameFigure("radicals for characters", (asked) => {
  const drawn = (text: string): string => text.replace(/./gu, (each) => RADICALS[each] ?? each);
  const texts = [drawn(targetText(asked)), drawn(actualText(asked))] as const;
  return texts[0] === targetText(asked) ? null : texts;
});

const wide = sameFigure("full-width characters", (asked) => {
  const widened = (text: string): string =>
    text.replace(/[!-~]/gu, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
  return [widened(targetText(asked)), widened(actualText(asked))];
});

const harmless: Meaning = {
  name: "words that change nothing",
  apply: (asked, weight, random) => {
    const word = random.oneOf([
      "完成",
      "已完成",
      "实际完成",
      "达到",
      "共",
      "累计",
      "全年",
      "全年共完成",
      "实际",
    ]);
    return {
      target: targetText(asked),
      actual: word + actualText(asked),
      // an amount below a bound may not be done and yet occur
      allowed: {
        points: [pointsOf(asked, weight)],
        refused: asked.sign === "≤" && word.includes("完成"),
      },
    };
  },
};

const DIGITS = "零一二三四五六七八九";

/** 1 to 9999 in Chinese numerals. */
function numeral(value: number): string {
  let text = "";
  let gap = false;
  for (const [size, step] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    const isTen = size === 10 && digit === 1 && text === "";
    text += (gap ? "零" : "") + (isTen ? "" : DIGITS.charAt(digit)) + step;
    gap = false;
  }
  return text;
}

const inNumerals = sameFigure(
  "Chinese numerals",
  (asked, random) => {
    const value = asked.actual / 1000n;
    const isWhole = asked.actual % 1000n === 0n && value > 0n && value < 10_000n;
    if (!isWhole) return null;
    const text =
      asked.unit === "%" ? `百分之${numeral(Number(value))}` : numeral(Number(value)) + asked.unit;
    return [targetText(asked), random.oneOf(["", "共", "完成"]) + text];
  },
  true,
);

const scaled = (name: string, by: (value: bigint, random: Random) => bigint | null): Meaning => ({
  name,
  apply: (asked, weight, random) => {
    const actual = by(asked.actual, random);
    if (actual === null) return null;
    const now = { ...asked, actual };
    return {
      target: targetText(asked),
      actual: actualText(now),
      allowed: orRefused(pointsOf(now, weight)),
    };
  },
});

const tenfold = scaled("ten times as much", (value) => value * 10n);
const tenth = scaled("a tenth", (value) => (value % 10n === 0n ? value / 10n : null));
const below = scaled("below nothing", (value) => -value);

const inTenThousands: Meaning = {
  name: "万 behind the number",
  apply: (asked, weight) => {
    if (asked.unit.startsWith("万") || asked.unit === "%") return null;
    const now = { ...asked, actual: asked.actual * 10_000n };
    return {
      target: targetText(asked),
      actual: `${written(asked.actual)}万${asked.unit}`,
      allowed: orRefused(pointsOf(now, weight)),
    };
  },
};

const otherDimension: Meaning = {
  name: "a unit of another dimension",
  apply: (asked, _weight, random) => {
    const kinds = [
      ["%"],
      ["元", "万元"],
      ["米", "公里"],
      ["公斤", "吨"],
      ["天", "小时"],
      ["人", "人次", "万人次"],
      ["公顷", "平方米"],
    ];
    const foreign = kinds.filter(
      (kind) => !kind.some((unit) => asked.unit.includes(unit) || unit.includes(asked.unit)),
    );
    const kind = foreign[random.below(foreign.length)] ?? [];
    const unit = kind[random.below(kind.length)];
    if (unit === undefined) return null;
    return { target: targetText(asked), actual: written(asked.actual) + unit, allowed: REFUSED };
  },
};

const exchanged: Meaning = {
  name: "target and answer exchanged",
  apply: (asked, weight) => {
    const now = { ...asked, target: asked.actual, actual: asked.target };
    return {
      target: targetText(now),
      actual: actualText(now),
      allowed: only(pointsOf(now, weight)),
    };
  },
};

const turned: Meaning = {
  name: "the sign turned",
  apply: (asked, weight) => {
    const now = { ...asked, sign: asked.sign === "≤" ? ("≥" as const) : ("≤" as const) };
    return {
      target: targetText(now),
      actual: actualText(now),
      allowed: only(pointsOf(now, weight)),
    };
  },
};

const bounded: Meaning = {
  name: "a bound as the answer",
  apply: (asked, weight, random) => {
    const [before, behind, isLower] = random.oneOf<readonly [string, string, boolean]>([
      ["≥", "", true],
      ["≤", "", false],
      ["", "以上", true],
      ["", "以下", false],
      ["不低于", "", true],
      ["不超过", "", false],
    ]);
    const isSettled =
      asked.sign === "≤"
        ? !isLower && asked.actual <= asked.target
        : isLower && asked.actual >= asked.target;
    return {
      target: targetText(asked),
      actual: before + actualText(asked) + behind,
      allowed: isSettled ? orRefused(weight) : REFUSED,
    };
  },
};

const asShare: Meaning = {
  name: "a share in place of a percentage",
  apply: (asked, weight) => {
    if (asked.unit !== "%" || asked.actual % 100n !== 0n || asked.actual > 100_000n) return null;
    return {
      target: targetText(asked),
      actual: written(asked.actual / 100n),
      allowed: orRefused(
        ...(pointsOf(asked, weight) === weight && asked.sign === "≤" ? [weight] : []),
      ),
    };
  },
};

const secondFigure: Meaning = {
  name: "a second figure beside the number",
  apply: (asked, weight, random) => {
    const text = actualText(asked);
    const half = (asked.actual / 2000n) * 1000n + 1000n;
    const other = written(half) + asked.unit;
    const actual = random.oneOf([
      `${text}，未完成${other}`,
      `${text}+${other}`,
      `${text}、${other}`,
      `${text}/${other}`,
      `${text}（另有${other}未完成）`,
      `${text}减去${other}`,
      `${text}，扣除${other}`,
      `${other}至${text}`,
      `${text}→${other}`,
      `${text}中的${other}`,
      `${other}（计划${text}）`,
      `${text}（实际${other}）`,
    ]);
    // a range is scored where both of its ends give the same points
    const [low, high] = [half, asked.actual].map((end) =>
      pointsOf({ ...asked, actual: end }, weight),
    );
    const settles = actual === `${other}至${text}` && low !== undefined && low === high;
    return { target: targetText(asked), actual, allowed: settles ? orRefused(low) : REFUSED };
  },
};

const broken = spoiled(
  "a number that is none",
  ["l", "O", "..", "1..", "0", "-0", "?", "x", "#", "@"],
  [],
);

const looseTarget: Meaning = {
  name: "a target that is only near",
  apply: (asked, _weight, random) => ({
    target: random.oneOf([
      `约${written(asked.target)}${asked.unit}`,
      `${written(asked.target)}${asked.unit}左右`,
      `${written(asked.target)}余${asked.unit}`,
      `较上年${written(asked.target)}${asked.unit}`,
    ]),
    actual: actualText(asked),
    allowed: REFUSED,
  }),
};

/** Answers in words that deny the target, or say that it is still to come. */
const deniedWords: Meaning = {
  name: "words that deny the target",
  apply: (_asked, _weight, random) => {
    const [target, opposite] = random.oneOf<readonly [string, string]>([
      ["提升", "下降"],
      ["提高", "降低"],
      ["健全", "缺失"],
      ["及时", "滞后"],
      ["合格", "不合格"],
      ["满意", "不满意"],
      ["显著", "不明显"],
      ["改善", "恶化"],
      ["稳定", "波动较大"],
      ["完善", "欠缺"],
      ["有效提升", "无提升"],
      ["正常运行", "停止运行"],
      ["规范", "违规"],
      ["保障", "中断"],
    ]);
    const denial = random.oneOf([
      "未",
      "不",
      "没有",
      "尚未",
      "未能",
      "并未",
      "未得到",
      "没能",
      "无法",
    ] as const);
    const actual = random.oneOf([
      denial + target,
      opposite,
      "未达成",
      "未完成",
      "未达成预期指标",
      "未实现目标",
    ]);
    return { target, actual, allowed: { points: [], refused: true, below: true } };
  },
};

export const MEANINGS: readonly Meaning[] = [
  plain,
  negated,
  planned,
  otherYear,
  opposite,
  undone,
  loose,
  otherUnit,
  otherDimension,
  tenfold,
  tenth,
  below,
  inTenThousands,
  inNumerals,
  invisible,
  radicals,
  wide,
  harmless,
  exchanged,
  turned,
  bounded,
  asShare,
  secondFigure,
  broken,
  looseTarget,
  deniedWords,
];
