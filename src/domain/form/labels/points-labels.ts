/**
 * The labels of columns with points that are not listed in `text/wordings.ts`, by the words that they
 * are made of. The indicator table and 项目资金 share them.
 */

/** Whose points a column holds: the row's weight, the unit's own score, or a later judge's. */
export type PointsRole = "weight" | "score" | "review";

/** A later judge, or the act of judging: 复核, 财政, 专家. */
const REVIEWERS =
  /复核|复评|复审|再评|财政|专家|主管(部门|单位)|上级|抽查|抽评|核查|核实|核验|审核|审查|审定|核定|评审|终审|终评|督查|考评组|评价组|评价机构|第三方|中介/u;
/** What a later judge's column holds. */
const REVIEWED =
  /(分|分数|分值|意见|结论|结果|情况|说明|依据|原因|理由|等级|等次|值|人)$|^(复核|复评|核查|审核|抽查|评审)$/u;

/**
 * Whether a label names the column of a later judge (复核得分, 核查意见), kept apart from the unit's
 * own. 核定分值 and 核定目标值 are the form's own.
 */
export const isReview = (bare: string): boolean =>
  REVIEWERS.test(bare) &&
  REVIEWED.test(bare) &&
  !/^(审定|核定)(分值|权重|.*目标值|.*指标值)$/u.test(bare);

/** Whether the column of a later judge is one of points, not of opinions: 复核得分, 抽查. */
export const isReviewPoints = (bare: string): boolean =>
  /(分|分数|分值)$|^(复核|复评|核查|审核|抽查|评审)$/u.test(bare);

/** Last characters of the labels with points. */
const ENDING = /[分值重数况果算合置定配]$/u;

/**
 * Who gave the score, and for what. Without these words a label names another figure: 上年得分, 预计得分 and
 * 平均得分 are not the row's score.
 */
const SCORE_LABEL =
  /^(自评|自查|自我|单位|部门|项目|单项|分项|本项|各项|[一二三]级|指标|绩效|目标|完成|执行率?|预算|年度|本年|本年度|全年|当年|本次|实际|实得|最终|最后|综合|评价|考核|考评|评估|评定|测评|计算|折算|折合|加权|的)*(得分|评分|核分|审分|打分|评分值|得分值|得分数)(情况|结果)?$/u;

/** Points as a share of the row's weight: 折算, 折合分值. */
const CONVERTED = /^(折算|折合|换算)后?(分|分数|分值|值)?$/u;

/**
 * The points that a label names.
 *
 * @param bare The label's key without brackets.
 * @returns Null for any other label.
 */
export function pointsRole(bare: string): PointsRole | null {
  if (!ENDING.test(bare)) return null;
  if (isReview(bare)) return "review";
  if (
    /^(实得|实评|实际|最终|自评|自查|自打|评价|评定|评估|考评|考核|测评)+(分数|分值|分)$/u.test(
      bare,
    )
  ) {
    return "score";
  }
  if (/^(.*指标)?(应得|标准|基准|基础|满|配|设定|规定|额定|赋|预设)(分|分数|分值)$/u.test(bare))
    return "weight";
  if (SCORE_LABEL.test(bare) || CONVERTED.test(bare)) return "score";
  return /(分值|权重|权数|满分值)(设置|设定|分配)?$|指标分数?$/u.test(bare) ? "weight" : null;
}
