/** The standard names of level 1 and level 2, and the level 1 of each level 2. */
import { normalize, keyOf, withoutBrackets } from "../../text/normalize";
import { remembered } from "../../text/remembered";

/** A standard level 1. */
export type Level1 = "产出指标" | "效益指标" | "满意度指标" | "成本指标";

const LEVEL_1: Readonly<Record<string, Level1>> = {
  产出: "产出指标",
  效益: "效益指标",
  满意度: "满意度指标",
  成本: "成本指标",
};

const LEVEL_2: Readonly<Record<string, readonly [string, Level1]>> = {
  数量: ["数量指标", "产出指标"],
  质量: ["质量指标", "产出指标"],
  时效: ["时效指标", "产出指标"],
  成本: ["成本指标", "产出指标"],
  经济效益: ["经济效益指标", "效益指标"],
  社会效益: ["社会效益指标", "效益指标"],
  生态效益: ["生态效益指标", "效益指标"],
  可持续影响: ["可持续影响指标", "效益指标"],
  服务对象满意度: ["服务对象满意度指标", "满意度指标"],
  经济成本: ["经济成本指标", "成本指标"],
  社会成本: ["社会成本指标", "成本指标"],
  生态环境成本: ["生态环境成本指标", "成本指标"],
};

const LEVEL_2_STEMS = Object.keys(LEVEL_2);
const NAMES: readonly string[] = [
  ...Object.values(LEVEL_1),
  ...Object.values(LEVEL_2).map(([name]) => name),
];
const LONGEST = Math.max(...NAMES.map(({ length }) => length));

/** A level's label as recognised. */
export interface LevelName {
  /**
   * The standard name where there is one, else the printed label, normalized and without points.
   */
  readonly name: string;
  /** The standard level 1 of this name; null where it is none. 成本指标 is a level 1 and a level 2. */
  readonly level1: Level1 | null;
  /** Whether the name is a standard level 2. */
  readonly level2: boolean;
  /** The level 1 above a standard level 2; null for any other name. */
  readonly parent: Level1 | null;
}

/** A key without the points printed behind a level's name: 产出指标(50分), 产出指标50分. */
const withoutPoints = (key: string): string =>
  key
    .replace(/\(?(?<![\d.])\d{1,4}(\.\d{1,4})?(分|%)?\)?$/u, "")
    .replace(/\((权重|分值)[^()]*\)?$/u, "");

/** A level's key without points, number and the final 指标 (or 指, cut off by a page break). */
function stemOf(key: string): string {
  return withoutPoints(withoutBrackets(key))
    .replace(/^([一二三四五六七八九十]+、|\d+[.、]|\([一二三四五六七八九十\d]+\))/u, "")
    .replace(/指标等?$/u, "")
    .replace(/指$/u, "");
}

/** The level 2 whose stem begins with a stem cut by a page break; undefined where several do. */
function cutLevel2(stem: string): readonly [string, Level1] | undefined {
  if (stem.length < 3 || stem.length > LONGEST) return undefined;
  const [cut, another] = LEVEL_2_STEMS.filter((name) => name.startsWith(stem));
  return cut === undefined || another !== undefined ? undefined : LEVEL_2[cut];
}

/** A label that is no standard name, without its points. */
const printedName = (text: string): string =>
  normalize(text).replace(/\s?([(（]?(?<![\d.])\d{1,4}(\.\d{1,4})?\s?分?[)）]?)?\s?[:：]?$/u, "");

/**
 * Recognises a level's label, ignoring white space, points and an end cut off by a page break
 * (可持 续影 → 可持续影响指标).
 *
 * @returns The name is "" for a label that consists of points only: (50分).
 */
export const levelName = remembered((text): LevelName => {
  const stem = stemOf(keyOf(text));
  const first = LEVEL_1[stem] ?? null;
  const second = LEVEL_2[stem] ?? (first === null ? cutLevel2(stem) : undefined);
  return {
    name: first ?? second?.[0] ?? printedName(text),
    level1: first,
    level2: second !== undefined,
    parent: second?.[1] ?? null,
  };
});

/** The names of both levels where one cell holds both (产出指标-数量指标); null for any other label. */
export function bothLevels(text: string): readonly [string, string] | null {
  const [first = "", second = "", third] = normalize(text).split(/[-－—–/／、·>→:：]+/u);
  if (second === "" || third !== undefined) return null;
  const isPair =
    levelName(first).level1 !== null && (isLevelName(second) || second.endsWith("指标"));
  return isPair ? [first, second] : null;
}

/** Whether a label is a standard name, or its beginning cut off by a page break. */
export function isLevelName(text: string): boolean {
  const { level1, level2 } = levelName(text);
  return level1 !== null || level2;
}

const isSpeltOut = (name: string): boolean => name.endsWith("指标") || name.endsWith("指标等");

/** Whether a label is a standard name with 指标 (数量指标); 满意度 alone may also be an indicator's name. */
export function isLevelLabel(text: string): boolean {
  const key = keyOf(text);
  return (
    key.includes("指标") && isSpeltOut(withoutPoints(withoutBrackets(key))) && isLevelName(text)
  );
}

/** Whether two texts may be pieces of one standard name: 可持续影响指 + 标, 可持续影 + 响指. */
export function isLevelPiece(head: string, tail: string): boolean {
  if (head === "" || tail === "") return false;
  const [before, after] = [keyOf(head), keyOf(tail)];
  const joined = before + after;
  if (joined.length > LONGEST) return false;
  return before !== "" && after !== "" && NAMES.some((name) => name.startsWith(joined));
}
