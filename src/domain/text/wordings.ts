/** Wordings as data: white space parts them. */

/** 分值 分数 权重 → ["分值", "分数", "权重"] */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

type Wordings<Role extends string> = readonly (readonly [Role, readonly string[]])[];

/** Each wording with what it stands for. */
export const lookup = <Role extends string>(wordings: Wordings<Role>): ReadonlyMap<string, Role> =>
  new Map(wordings.flatMap(([role, all]) => all.map((word) => [word, role] as const)));

/** The characters wordings begin with: a text that begins with none of them is none of them. */
export const firstCharacters = (wordings: Iterable<string>): ReadonlySet<number> =>
  new Set([...wordings].map((word) => word.charCodeAt(0)));

/** The characters wordings end with. */
export const lastCharacters = (wordings: Iterable<string>): ReadonlySet<number> =>
  new Set([...wordings].map((word) => word.charCodeAt(word.length - 1)));

/** Points are called the same in the table and in the funds. */
export const WEIGHT = words(
  "分值 分数 权重 参考分值 标准分值 标准分 指标分值 指标权重 满分 权值 赋分 权重分 分值权重",
);
export const SCORE =
  words(`得分 自评分 自评得分 实际得分 自评分数 自评分值 自评评分 指标得分 单位自评得分 单位自评分
    评分`);
