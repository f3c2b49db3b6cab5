/** Targets and actual values in other notations: signs, words, brackets, digits, percent, units. */
import type { Comparison } from "../../../../src/domain/quantity/model/readings";
import { decimal, plain } from "../../../../src/domain/decimal";
import type { Random } from "../../../support/random";
import { numberCell, widened, written } from "./figures";
import { textCell, type Mark } from "./marked";
import { chance, eachMarked, mutation, type Mutation } from "./mutation";

const SIGNS: Readonly<Record<Comparison, readonly [string, ...string[]]>> = {
  "=": ["=", "＝", "﹦", "═", "= ", "等于", ""],
  "≥": [
    "≥",
    "≧",
    ">=",
    "＞＝",
    "≥ ",
    "=>",
    "⩾",
    "不低于",
    "不少于",
    "不小于",
    "大于等于",
    "大于或等于",
    "至少",
    "达到",
  ],
  "≤": [
    "≤",
    "≦",
    "<=",
    "＜＝",
    "≤ ",
    "⩽",
    "不超过",
    "不高于",
    "不大于",
    "小于等于",
    "控制在",
    "至多",
  ],
  ">": [">", "＞", "大于", "超过", "高于"],
  "<": ["<", "＜", "小于", "低于"],
};

const ENDINGS: Readonly<Partial<Record<Comparison, readonly [string, ...string[]]>>> = {
  "≥": ["以上", "及以上", "（含）以上", "以上（含）", "以上(含本数)"],
  "≤": ["以下", "以内", "及以下", "之内"],
};

const PERCENTS = ["%", "％", "(%)", "（%）", " %", "﹪", "（％）"] as const;

function unitText(unit: string, random: Random): string {
  if (unit === "") return "";
  if (unit === "%") return random.oneOf(PERCENTS);
  return random.oneOf([unit, `(${unit})`, `（${unit}）`, ` ${unit}`]);
}

const SCALES: Readonly<Record<string, readonly [times: string, unit: string]>> = {
  万元: ["10000", "元"],
  元: ["0.0001", "万元"],
  米: ["0.001", "公里"],
};

/** A change to the targets of one cell that hold a quantity. */
const targets = (
  name: string,
  typed: (
    target: { comparison: Comparison; value: string; unit: string },
    random: Random,
  ) => string | null,
): Mutation =>
  mutation(name, (rows, random) =>
    eachMarked(rows, (cell, mark) => {
      if (mark.target?.kind !== "quantity" || chance(random, 3)) return cell;
      const text = typed(mark.target, random);
      return text === null ? cell : textCell(text, mark);
    }),
  );

const numberOf = (value: string, random: Random): string => written(value, random);

const resign = targets("other signs of a target", ({ comparison, value, unit }, random) => {
  return random.oneOf(SIGNS[comparison]) + numberOf(value, random) + unitText(unit, random);
});

const endings = targets(
  "a target's comparison behind it",
  ({ comparison, value, unit }, random) => {
    const ends = ENDINGS[comparison];
    if (ends === undefined) return null;
    return numberOf(value, random) + unitText(unit, random).trim() + random.oneOf(ends);
  },
);

const widen = targets("a target in full width", ({ comparison, value, unit }, random) => {
  const text = widened(random.oneOf(SIGNS[comparison]) + numberOf(value, random));
  return text + unitText(unit, random);
});

const spread = targets("a target with spaces inside", ({ comparison, value, unit }, random) => {
  const blank = random.oneOf([" ", "\u00a0", "\u3000", "\n"]);
  return [random.oneOf(SIGNS[comparison]), numberOf(value, random), unitText(unit, random)].join(
    blank,
  );
});

const inPercentWords = targets("a percentage in words", ({ comparison, value, unit }, random) => {
  return unit === "%" ? `${random.oneOf(SIGNS[comparison])}百分之${value}` : null;
});

const named = targets(
  "a target that names what it measures",
  ({ comparison, value, unit }, random) => {
    if (comparison === "=" || unit !== "%") return null;
    return `${random.oneOf(["合格率", "满意度", "完成率"])}${random.oneOf(SIGNS[comparison])}${value}%`;
  },
);

const asCells = mutation("targets and answers as number cells", (rows, random) =>
  eachMarked(rows, (cell, mark) => {
    const { target, actual } = mark;
    const isTarget =
      mark.part === "target" && target?.kind === "quantity" && target.comparison === "=";
    const isActual = mark.part === "actual" && actual?.kind === "quantity";
    const known = isTarget ? target : isActual ? actual : null;
    if (known?.kind !== "quantity" || chance(random, 3)) return cell;
    if (known.unit === "%") {
      const formula = isTarget && chance(random, 2) ? { formula: `=${known.value}%` } : {};
      const raw = plain(decimal(known.value).div(decimal("100")));
      const shown = `${known.value}%`;
      return { kind: "number", raw, shown, format: "0.##%", mark, ...formula };
    }
    if (known.unit !== "") return numberCell(known.value, `General"${known.unit}"`, mark);
    return numberCell(known.value, "General", mark);
  }),
);

const ANSWERS = ["", "", "达到", "已达到", "实际完成", "完成", "已完成", "为"] as const;

const answers = mutation("other notations of an answer", (rows, random) =>
  eachMarked(rows, (cell, mark) => {
    const { actual } = mark;
    if (mark.part !== "actual" || actual?.kind !== "quantity" || chance(random, 3)) return cell;
    // 已完成100% answers a target in words as a wording
    const isWhole = actual.unit === "%" && Number(actual.value) === 100;
    const before = random.oneOf(isWhole ? ["", "达到", "为"] : ANSWERS);
    const text = before + numberOf(actual.value, random) + unitText(actual.unit, random);
    return textCell(chance(random, 4) ? widened(text) : text, mark);
  }),
);

const ATTAINED = {
  met: [
    "达成指标",
    "达成年度指标",
    "达成预期指标",
    "全部达成",
    "已完成",
    "完成",
    "达成 年度\n指标",
  ],
  partly: [
    "部分达成指标并具有一定效果",
    "部分达成",
    "基本达成指标",
    "部分达成 年度指标并具有一定 效果",
  ],
  missed: ["未达成指标且效果较差", "未达成", "未完成"],
} as const;

const words = mutation("other words of an answer", (rows, random) =>
  eachMarked(rows, (cell, mark) => {
    const { actual } = mark;
    if (mark.part !== "actual" || actual?.kind !== "words" || actual.attainment === null)
      return cell;
    return chance(random, 2)
      ? textCell(random.oneOf<string>([...ATTAINED[actual.attainment]]), mark)
      : cell;
  }),
);

/** Target and actual value have units, so either may be converted. */
const hasUnits = ({ target, actual }: Mark): boolean =>
  target?.kind === "quantity" &&
  actual?.kind === "quantity" &&
  target.unit !== "" &&
  actual.unit !== "";

const otherUnits = mutation("amounts in another unit", (rows, random) =>
  eachMarked(rows, (cell, mark) => {
    const known =
      mark.part === "target" ? mark.target : mark.part === "actual" ? mark.actual : null;
    if (known?.kind !== "quantity" || !hasUnits(mark) || chance(random, 3)) return cell;
    const scale = SCALES[known.unit];
    if (scale === undefined) return cell;
    const [times, unit] = scale;
    const asked = mark.part === "target" && mark.target?.kind === "quantity" ? mark.target : null;
    const sign = asked === null ? "" : random.oneOf(SIGNS[asked.comparison]);
    const value = plain(decimal(known.value).times(decimal(times)));
    return textCell(sign + numberOf(value, random) + unit, mark);
  }),
);

/** A sign and a unit in cells of their own. */
const signCells = mutation("other signs in the sign's own cell", (rows, random) =>
  eachMarked(rows, (cell, mark) => {
    if (mark.part === "header" || cell.kind !== "text") return cell;
    if (mark.role === "unit" && /^[%％]$/u.test(cell.shown))
      return textCell(random.oneOf(["%", "％", "百分比", " % "]), mark);
    if (mark.role !== "sign" && mark.role !== "nature") return cell;
    if (/^[=＝﹦]$/u.test(cell.shown))
      return textCell(random.oneOf(["=", "＝", "﹦", "═", " = "]), mark);
    return /^≥$/u.test(cell.shown)
      ? textCell(
          random.oneOf(["≥", "≧", ">=", "＞＝", "不低于", "大于等于", "正向", "不少于"]),
          mark,
        )
      : cell;
  }),
);

export const QUANTITY_MUTATIONS: readonly Mutation[] = [
  resign,
  endings,
  widen,
  spread,
  inPercentWords,
  named,
  asCells,
  answers,
  words,
  otherUnits,
  signCells,
];
