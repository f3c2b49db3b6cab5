/**
 * A reference form as the engine gets it: texts as people type them, read by the readers of the
 * product.
 */
import { readActual } from "../../../../src/domain/quantity/actual";
import type { Figure, Form, Indicator } from "../../../../src/domain/form/model/form";
import { readNumber } from "../../../../src/domain/quantity/numbers/number";
import { readTarget } from "../../../../src/domain/quantity/target";
import { formOf } from "../../../support/form";
import type { Random } from "../../../support/random";
import { compare, exactText, fraction, ONE, over, minus, plus } from "./fraction";
import { earnedShare } from "./reference";
import type { MeasuredRow, ReferenceForm, ReferenceRow, ReferenceRules } from "./reference-form";

/** The wordings of a sign, before the number; after it where the first text is empty. */
const WORDINGS: Readonly<
  Record<string, readonly [readonly [string, string], ...(readonly [string, string])[]]>
> = {
  "=": [
    ["=", ""],
    ["＝", ""],
    ["﹦", ""],
    ["═", ""],
    ["", ""],
  ],
  "≥": [
    ["≥", ""],
    ["≧", ""],
    [">=", ""],
    ["不低于", ""],
    ["不少于", ""],
    ["不小于", ""],
    ["大于等于", ""],
    ["至少", ""],
    ["达到", ""],
    ["", "以上"],
    ["", "(含)以上"],
    ["", "及以上"],
  ],
  "≤": [
    ["≤", ""],
    ["≦", ""],
    ["<=", ""],
    ["不超过", ""],
    ["不高于", ""],
    ["不大于", ""],
    ["小于等于", ""],
    ["", "以下"],
    ["", "以内"],
    ["", "及以下"],
  ],
  ">": [
    [">", ""],
    ["＞", ""],
    ["大于", ""],
    ["超过", ""],
  ],
  "<": [
    ["<", ""],
    ["＜", ""],
    ["小于", ""],
    ["低于", ""],
  ],
};

const UNIT_WORDS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "%": ["%", "％"],
  月: ["个月"],
};

const ANSWERS = {
  met: ["达成年度指标", "全部达成", "已完成", "达成指标", "达成 预期\n指标"],
  partly: ["部分达成指标并具有一定效果", "部分达成", "基本达成", "部分 达成"],
  missed: ["未达成指标且效果较差", "未达成", "未 达成"],
} as const;

const wide = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const grouped = (text: string, comma: string): string => {
  const [whole = "", places] = text.split(".");
  const threes = whole.replace(/\B(?=(\d{3})+$)/g, comma);
  return places === undefined ? threes : `${threes}.${places}`;
};

/** The same number with full-width digits, thousands separators or white space. */
function number(random: Random, text: string): string {
  switch (random.below(8)) {
    case 0:
      return grouped(text, ",");
    case 1:
      return grouped(text, "，");
    case 2:
      return wide(text);
    case 3:
      return ` ${text} `;
    default:
      return text;
  }
}

function withUnit(random: Random, value: string, unit: string): string {
  if (unit === "") return value;
  const word = random.oneOf(UNIT_WORDS[unit] ?? [unit]);
  return value + random.oneOf([word, word, `(${word})`, `（${word}）`, ` ${word}`]);
}

/** A range as its ends, or as a middle and a spread. */
function rangeText(random: Random, { low, high, unit }: MeasuredRow): string {
  const middle = exactText(over(plus(fraction(low), fraction(high)), fraction("2")), 10);
  const spread = middle && exactText(minus(fraction(middle), fraction(low)), 10);
  if (middle !== null && spread !== null && random.below(4) === 0) {
    // 100±5% may mean five percentage points or five percent of a hundred
    return withUnit(random, `${middle}${unit === "%" ? "%" : ""}±${spread}`, unit);
  }
  const first = unit === "%" ? `${low}%` : low;
  return withUnit(random, `${first}${random.oneOf(["-", "~", "～", "—", "至"])}${high}`, unit);
}

function targetText(random: Random, row: MeasuredRow): string {
  if (row.sign === "range") return rangeText(random, row);
  const [front, behind] = random.oneOf(WORDINGS[row.sign] ?? [["", ""]]);
  return `${front}${withUnit(random, number(random, row.low), row.unit)}${behind}`;
}

function textsOf(
  random: Random,
  row: ReferenceRow,
  rules: ReferenceRules,
): readonly [target: string, actual: string] {
  if (row.kind === "judged")
    return [random.oneOf(["提升", "健全", "及时"]), random.oneOf(ANSWERS[row.answer])];
  const sign = row.sign === "range" || row.actual.startsWith("-") ? "" : row.sign;
  // a bound as answer is read only where every number within it has the full points
  const settles = sign === "=" || compare(earnedShare(row, rules), ONE) === 0n;
  const repeated =
    random.below(10) === 0 && settles && row.criterion === null && !row.actual.startsWith("-")
      ? sign
      : "";
  const actual = withUnit(random, number(random, row.actual), row.actualUnit);
  return [targetText(random, row), `${repeated}${actual}`];
}

const CRITERIA = {
  "per-point": ["每低1个百分点扣0.5分", "达到目标值得满分，每低1个百分点扣0.5分，扣完为止"],
  "all-or-nothing": ["达到目标值得满分，否则不得分", "完成得满分，未完成不得分"],
  "in-proportion": ["按完成率得分", "按比例得分"],
  judged: ["酌情扣分", "根据完成情况酌情扣分"],
} as const;

/** For a row without a criterion in a form that has some: an empty cell may belong to the row above. */
const REMARKS = ["检查报告、验收单", "以统计数据为准"] as const;

function criterionText(random: Random, row: ReferenceRow): string {
  const criterion = row.kind === "measured" ? row.criterion : null;
  return random.oneOf(criterion === null ? REMARKS : CRITERIA[criterion]);
}

const points = (figure: Figure | null): Figure | null =>
  figure && { ...figure, number: readNumber(figure.cell) };

/** The row with its texts as the readers understand them. */
function read(row: Indicator): Indicator {
  const target = readTarget(row.target.cell);
  const actual = readActual(row.actual.cell, target, row.target.text);
  return {
    ...row,
    target: { ...row.target, target },
    actual: { ...row.actual, actual },
    weight: points(row.weight),
    score: points(row.score),
  };
}

const EXPLANATIONS = ["因工期推迟；下一步加快进度", "受天气影响，后续补办"] as const;
const PLACEHOLDERS = ["", "", "无", "/", "不适用"] as const;

/** The form, with every row's target and answer as they were written. */
export function writtenForm(random: Random, form: ReferenceForm): Form {
  const { money, rows, total } = form;
  const hasCriteria = rows.some((row) => row.kind === "measured" && row.criterion !== null);
  const written = formOf({
    funds: money
      ? [
          {
            budget: money.budget ?? "",
            executed: money.executed ?? "",
            weight: money.weight,
            score: money.printed ?? "",
            rate: money.printedRate === null ? "" : `${money.printedRate}%`,
          },
        ]
      : [],
    rows: rows.map((row) => {
      const [target, actual] = textsOf(random, row, form.rules);
      const explanation = random.oneOf(row.explained ? EXPLANATIONS : PLACEHOLDERS);
      return {
        target,
        actual,
        weight: row.weight,
        score: row.printed ?? "",
        explanation,
        ...(row.kind === "measured" && row.deduction !== null ? { deduction: row.deduction } : {}),
        ...(hasCriteria ? { criterion: criterionText(random, row) } : {}),
      };
    }),
    total: { weight: total.weight ?? "", score: total.score ?? "" },
    grade: form.grade,
  });
  return { ...written, indicators: written.indicators.map(read) };
}
