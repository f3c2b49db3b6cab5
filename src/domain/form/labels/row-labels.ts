/** The labels of rows that are no indicators: total, grade, notes, unused rows of the template. */
import { withoutBrackets } from "../../text/normalize";
import { words } from "../../text/wordings";

const TOTAL = new Set(
  words(`总分 合计 总计 总得分 合计得分 自评总分 自评总得分 总分合计 合计总分 得分合计 总评分
    综合得分 总分值 绩效自评总分 自评得分 最终得分 自评得分合计 分值合计 评价总分 总和 总体得分 总计得分
    总分数 合计分数 合计分值 分值总计 自评分数 绩效自评得分 绩效得分 评价得分 综合评分 自评分合计
    绩效自评总得分 项目自评得分 项目总分 项目得分 得分总计 综合总分
    项目总得分 项目自评总分 项目自评总得分 绩效总分 绩效总得分`),
);
const GRADE =
  /^(评分|评价|评定|绩效|自评|得分|综合|综合评定|综合评价|绩效评价|绩效自评|自评评价|考核)?(等级|等第|等次|评级|档次)$/u;

/** Whether a key is the label of the total row. */
export const isTotalLabel = (key: string): boolean => TOTAL.has(withoutBrackets(key));

const FIRST_CHARACTERS_OF_TOTAL = new Set([...TOTAL].map((label) => label.charAt(0)));

/**
 * Whether a key may begin with a total's label (总分98分). A fast test: it is applied to every row.
 */
export const mayBeginTotal = (key: string): boolean => FIRST_CHARACTERS_OF_TOTAL.has(key.charAt(0));

const SCORE_LABELS = new Set(["得分", "自评分", "实际得分"]);

/**
 * Whether a key is a score column's label; with a number in the same row it may label the total.
 */
export const isScoreLabel = (key: string): boolean => SCORE_LABELS.has(withoutBrackets(key));

/** Whether a key is the label of the grade. */
export const isGradeLabel = (key: string): boolean => GRADE.test(withoutBrackets(key));

/** Whether a key labels a conclusion, which may be a grade or words: 自评结论, 评价结果. */
export const isConclusionLabel = (key: string): boolean =>
  /^(绩效)?(自评|评价|评定|考核|综合|综合评价|绩效评价|绩效自评)(结论|结果)$/u.test(
    withoutBrackets(key),
  );

/** Whether a text consists of grades only: 优☑ 良□ 中□ 差□. */
export const holdsGradesOnly = (key: string): boolean =>
  key.length <= 40 &&
  /^(?:优秀?|良好?|中等?|差|一般|不?合格)+$/u.test(key.replace(/[^\p{Script=Han}]/gu, ""));

/**
 * Whether a key is the name of the budget's own execution rate as an indicator: 预算执行率, 资金执行率. Other
 * rates (三公经费执行率, 政府采购执行率) are indicators of their own.
 */
export const isExecutionLabel = (key: string): boolean =>
  /^(项目|年度|全年|本年|本年度|当年|部门|财政|总体|整体)*(预算|资金|预算资金|财政资金|预算支出|资金支出|资金预算)执行(率|进度)$/u.test(
    withoutBrackets(key),
  );

/** Whether a key labels extra points or deductions outside the weights: 加分项, 三、扣分指标. */
export const isExtraLabel = (key: string): boolean =>
  /^(\p{Script=Han}{0,4}[、.．])?(加分|附加|奖励分|奖励加分|扣分|减分|加减分)(项|分|指标|$)/u.test(
    key,
  );

/** Whether a key is a grade as forms print it: 优, 良好, 优秀. */
export const isGrade = (key: string): boolean =>
  /^(优秀?|良好?|中等?|差|一般|合格|不合格)$/u.test(key);

const GRADES = /优秀?|良好?|中等?|差|一般|不?合格/gu;
const BOX = /[☑√✓✔■●☒□☐○]/u;

/** Whether a text prints the bounds of several grades: 90分以上为优，80-90分为良. A list to tick is none. */
export function isGradeScale(key: string): boolean {
  const numbers = key.match(/\d+/gu) ?? [];
  return numbers.length > 1 && !BOX.test(key) && new Set(key.match(GRADES)).size > 1;
}

/** Whether a key labels a subtotal: 小计, 产出指标小计. */
export const isSubtotal = (key: string): boolean =>
  key.length < 16 && withoutBrackets(key).endsWith("小计");

/** Whether a key labels a row that is no indicator: a subtotal, a remark, a note, a signature. */
export function isRemarkLabel(key: string): boolean {
  if (isSubtotal(key)) return true;
  if (
    /^(小计|其他需要说明|需要说明|其他说明|存在问题|联系人|联系电话|填报人|填表人|制表|审核|复核人|负责人|单位负责人|项目负责人|财务负责人|分管|填报单位|填报日期|填报时间|填表日期|日期|单位\(?盖章|主管部门\(?盖章|盖章|签字|签章|偏差大|未完成原因|偏差原因|改进措施|原因分析|自评结论|评价人员)/u.test(
      key,
    )
  ) {
    return true;
  }
  return /^(注|备注|说明|填表说明|填报说明|注释|附注|备注说明|有关说明)(\d*$|[:.、,;(\d])/u.test(
    key,
  );
}

/** Whether a key names the unit of a form's amounts: 金额单位：万元. */
export const isUnitNote = (key: string): boolean =>
  /^\(?(金额|货币|资金|计量)?单位:?[亿百千万]{0,2}元\)?$/u.test(key);

/** Whether a key is the name or text of an unused row of the template: 指标2：, ……, / */
export const isTemplateName = (key: string): boolean =>
  /^((三级)?指标\d*[:：]?)?([.…·。/\\—–-]|省略|\*)*$/u.test(key);

/**
 * The standard label of the grade, for a grade that is printed without one (优 in the total row).
 */
export const GRADE_LABEL = "评分等级";
