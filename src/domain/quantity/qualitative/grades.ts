/** Grades and ranks: Ⅲ类, 甲级, AAA级, 五星, 二等奖, 全省前三. */

/** An answer's grade beside the target's; `unclear` where the direction of the scale is unknown. */
type GradeOutcome = "lower" | "enough" | "unclear";

const ORDINALS: readonly (readonly string[])[] = [
  ["特"],
  ["Ⅰ", "I", "一", "1", "甲", "A"],
  ["Ⅱ", "II", "二", "2", "乙", "B"],
  ["Ⅲ", "III", "三", "3", "丙", "C"],
  ["Ⅳ", "IV", "四", "4", "丁", "D"],
  ["Ⅴ", "V", "五", "5", "E"],
  ["Ⅵ", "VI", "六", "6"],
];
/** 一级A and 一级B within 一级. */
const WITHIN = /[ⅠⅡⅢI一二三1-3]级([A-C])(?![A-Za-z])/u;
const CLASS =
  /(劣?)([ⅠⅡⅢⅣⅤⅥ]|I{1,3}(?![IV])|IV|VI?|[特一二三四五六1-6甲乙丙丁]|(?<![A-Z\d])[A-E](?![A-Z]))(?=([类级等档]))/u;
/** Subjects of which the higher number is better. */
const HIGHER_IS_BETTER = /医院|等保|等级保护|甲等|乙等|丙等|层级|技能/u;
/** Subjects of which the lower number is better. */
const LOWER_IS_BETTER = /水质|排放|资质|防火|公路|道路|空气|信用|文物|风险|供应|档案/u;

interface Grade {
  readonly scale: string;
  /** The higher, the better. */
  readonly height: number;
  readonly isCertain: boolean;
}

function classOf(text: string, about: string): Grade | null {
  const [, poor = "", sign, kind] = CLASS.exec(text) ?? [];
  if (sign === undefined) return null;
  const at = ORDINALS.findIndex((same) => same.includes(sign)) + (poor === "" ? 0 : 1);
  const isNumber = !/[甲乙丙丁A-E特]/u.test(sign);
  if (kind === "级" && isNumber && HIGHER_IS_BETTER.test(about)) {
    const [, minor] = /([甲乙丙])等/u.exec(text) ?? [];
    const within = minor === undefined ? 0 : "丙乙甲".indexOf(minor) + 1;
    return { scale: "class", height: at * 10 + within, isCertain: true };
  }
  const isCertain = kind !== "级" || !isNumber || LOWER_IS_BETTER.test(about);
  const [, minor] = WITHIN.exec(text) ?? [];
  const within = minor === undefined ? 9 : "ABC".indexOf(minor);
  return { scale: "class", height: -at * 10 - within, isCertain };
}

/** AAA, BB+, 5A. */
function lettersOf(text: string): Grade | null {
  const [, count, letters = "", sign = ""] =
    /(?<![A-Za-z\d.])([1-6]?)([A-D]{1,6})([+-]?)(?![A-Za-z\d])/u.exec(text) ?? [];
  const letter = letters.charAt(0);
  if (letter === "" || letters !== letter.repeat(letters.length)) return null;
  const many = count === undefined || count === "" ? letters.length : Number(count);
  const step = sign === "+" ? 1 : sign === "-" ? -1 : 0;
  const height = "DCBA".indexOf(letter) * 100 + many * 10 + step;
  return { scale: "letters", height, isCertain: true };
}

const COUNTS = "零一二三四五六七八九十";

/** 三, 十二, 二十, 12; null for none up to 99. */
function countOf(text: string): number | null {
  if (/^\d{1,4}$/u.test(text)) return Number(text);
  const [, tens, ten = "", ones] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(text) ?? [];
  if (tens === undefined || ones === undefined) return null;
  if (ten === "") return tens === "" || ones !== "" ? null : COUNTS.indexOf(tens);
  const lead = tens === "" ? 1 : COUNTS.indexOf(tens);
  return lead * 10 + (ones === "" ? 0 : COUNTS.indexOf(ones));
}

function starsOf(text: string): Grade | null {
  const [, sign = ""] = /([一二三四五六七\d])星/u.exec(text) ?? [];
  const count = countOf(sign);
  return count === null ? null : { scale: "stars", height: count, isCertain: true };
}

function placeOf(text: string): Grade | null {
  const [, sign = ""] =
    /(?:前|第)([一二三四五六七八九十\d]{1,4})(?:名|位)?(?![一二三四五六七八九十\d]|季度|年|[天日月周]|期|批|阶段|部分|人|者|方)/u.exec(
      text,
    ) ?? [];
  const count = countOf(sign);
  return count === null ? null : { scale: "place", height: -count, isCertain: true };
}

/** Whether a target in words asks for a rank or a prize: 全省前10名, 省级二等奖. */
export const asksRank = (target: string): boolean =>
  target.length <= 30 && (placeOf(target) !== null || /[一二三]等奖/u.test(target));

/** 翻一番, 翻两番. */
function stepOf(text: string): Grade | null {
  const [, sign = ""] = /翻([一两二三四])番/u.exec(text) ?? [];
  const height = "一二三四".indexOf(sign === "两" ? "二" : sign);
  return sign === "" ? null : { scale: "step", height, isCertain: true };
}

/** Words in an order, the best first: levels of government, titles, degrees. */
const LADDERS = [
  "国家级 省级 市级 [县区]级 乡镇?级",
  "高级 中级 初级",
  "一等奖 二等奖 三等奖 优秀奖|优胜奖|鼓励奖|入围",
  "博士 硕士 本科 [大专]专 高中|中专",
].map((words) => words.split(" ").map((word) => new RegExp(word, "u")));
const laddersOf = (text: string): readonly Grade[] =>
  LADDERS.flatMap((ladder, index) => {
    const at = ladder.findIndex((word) => word.test(text));
    return at < 0 ? [] : [{ scale: `ladder${index}`, height: -at, isCertain: true }];
  });

const gradesOf = (text: string, about: string): readonly Grade[] =>
  [
    classOf(text, about),
    lettersOf(text),
    starsOf(text),
    placeOf(text),
    stepOf(text),
    ...laddersOf(text),
  ].filter((grade) => grade !== null);

/** The territory that a rank is given in, the widest last. */
const SCOPES = ["镇乡", "县区", "市", "省", "国"];
const scopeOf = (text: string): number => {
  const [, scope = ""] =
    /(?:全|本)?([国省市县区镇乡])(?:家级|家|内|级|里|前|第|排名|一等|二等|三等)/u.exec(text) ?? [];
  return scope === "" ? -1 : SCOPES.findIndex((each) => each.includes(scope));
};

/** Words for the reach of a result, the widest first. */
const REACHES = [
  "国际|世界|全球",
  "国家|全国|国内",
  "省",
  "市(?!场|民|容|政)",
  "[县区](?!域)",
  "[乡镇]",
].map((reach) => new RegExp(`(?:全|本)?(?:${reach})(?:级|内)?`, "u"));

/** Whether an answer names a narrower reach than a national or international target. Takes keys. */
export function reachesLess(answer: string, target: string): boolean {
  if (answer.length > 20 || target.length > 30) return false;
  const asked = REACHES.findIndex((reach) => reach.test(target));
  if (asked < 0 || asked > 1) return false;
  const given = REACHES.findIndex((reach) => reach.test(answer));
  const isRegion = given < 0 && /区域|地区|当地|本地/u.test(answer);
  return given > asked || isRegion;
}

/** Denials of a grade: 未达Ⅲ类, 低于一级; not 不低于. */
const DENIED = /[未没非]|不(?!低于|劣于|差于)|(?<!不)(?:低|差|劣)于/u;

/**
 * Compares the grade or place that an answer names with the one its target asks for. Takes keys.
 *
 * @returns null where they do not both name one of the same order
 */
export function compareGrades(answer: string, target: string, name: string): GradeOutcome | null {
  if (answer.length > 20 || target.length > 30) return null;
  const asked = gradesOf(target, name + target);
  const given = gradesOf(answer, name + target);
  for (const one of asked) {
    const other = given.find(({ scale }) => scale === one.scale);
    if (other === undefined) continue;
    if (DENIED.test(answer)) return "lower";
    const [wide, narrow] = [scopeOf(target), scopeOf(answer)];
    if (wide >= 0 && narrow >= 0 && narrow < wide) return "lower";
    const isStrict = /优于|高于|好于/u.test(target) && !/达到或|或优|不低于/u.test(target);
    if (other.height < one.height || (isStrict && other.height === one.height)) return "lower";
    if (other.height === one.height) return "enough";
    return other.isCertain && (narrow >= wide || narrow < 0) ? "enough" : "unclear";
  }
  return null;
}
