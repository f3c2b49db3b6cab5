/** Lists of labels as data, and sets for testing quickly whether a text may be one of them. */

/** Splits a list at white space: 分值 分数 权重 → ["分值", "分数", "权重"]. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

type Wordings<Role extends string> = readonly (readonly [Role, readonly string[]])[];

/** A map from every label to its role. */
export const lookup = <Role extends string>(wordings: Wordings<Role>): ReadonlyMap<string, Role> =>
  new Map(wordings.flatMap(([role, all]) => all.map((word) => [word, role] as const)));

/** The code units that labels begin with. A text that begins with none of them is no such label. */
export const firstCharacters = (wordings: Iterable<string>): ReadonlySet<number> =>
  new Set([...wordings].map((word) => word.charCodeAt(0)));

/** The code units that labels end with. */
export const lastCharacters = (wordings: Iterable<string>): ReadonlySet<number> =>
  new Set([...wordings].map((word) => word.charCodeAt(word.length - 1)));

/** Labels of the weight column, in the indicator table and in 项目资金. */
export const WEIGHT = words(
  "分值 分数 权重 参考分值 标准分值 标准分 指标分值 指标权重 满分 权值 赋分 权重分 分值权重",
);
/** Labels of the score column, in the indicator table and in 项目资金. */
export const SCORE =
  words(`得分 自评分 自评得分 实际得分 自评分数 自评分值 自评评分 指标得分 单位自评得分 单位自评分
    评分`);
