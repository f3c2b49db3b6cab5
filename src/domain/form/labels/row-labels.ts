/** What the rows are called that are no indicators: total, grade, notes, a template's rest. */
import { withoutBrackets } from "../../text/normalize";
import { words } from "../../text/wordings";

const TOTAL = new Set(
  words(`总分 合计 总计 总得分 合计得分 自评总分 自评总得分 总分合计 合计总分 得分合计 总评分
    综合得分 总分值 绩效自评总分 自评得分 最终得分 自评得分合计 分值合计 评价总分 总和 总体得分 总计得分
    总分数 合计分数 合计分值 分值总计 自评分数 绩效自评得分 绩效得分 评价得分 综合评分 自评分合计
    绩效自评总得分 项目自评得分 项目总分 项目得分 得分总计 综合总分`),
);
const GRADE =
  /^(评分|评价|评定|绩效|自评|得分|综合|综合评定|综合评价|绩效评价|绩效自评|自评评价|考核)?(等级|等第|等次|评级|档次)$/u;

/** The label of the total row. */
export const isTotalLabel = (key: string): boolean => TOTAL.has(withoutBrackets(key));

const FIRST_OF_TOTAL = new Set([...TOTAL].map((label) => label.charAt(0)));

/** Can a key that goes on behind its label be a total's? Asked of every row. */
export const mayBeginTotal = (key: string): boolean => FIRST_OF_TOTAL.has(key.charAt(0));

const SCORE_LABELS = new Set(["得分", "自评分", "实际得分"]);

/** A column's name, which beside a number may be the total's. */
export const isScoreLabel = (key: string): boolean => SCORE_LABELS.has(withoutBrackets(key));

/** The label of the grade. */
export const isGradeLabel = (key: string): boolean => GRADE.test(withoutBrackets(key));

/** 预算执行率 as the name of an indicator, with its points or without. */
export const isExecutionLabel = (key: string): boolean => key.includes("执行率");

/** 加分项, 三、扣分指标: points beyond the weights. */
export const isExtraLabel = (key: string): boolean =>
  /^(\p{Script=Han}{0,4}[、.．])?(加分|附加|奖励分|奖励加分|扣分|减分|加减分)(项|分|指标|$)/u.test(
    key,
  );

/** A grade as it is written on a form: 优, 良好, 优秀. A key goes in. */
export const isGrade = (key: string): boolean =>
  /^(优秀?|良好?|中等?|差|一般|合格|不合格)$/u.test(key);

/** A subtotal of a level: 小计, 产出指标小计. */
export const isSubtotal = (key: string): boolean =>
  key.length < 16 && withoutBrackets(key).endsWith("小计");

/** Rows of the table's end that are no indicators: subtotals, remarks, notes, signatures. */
export function isAside(key: string): boolean {
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

/** A row of a template nobody filled in: 指标2：, ……, / */
export const isTemplateName = (key: string): boolean =>
  /^((三级)?指标\d*[:：]?)?([.…·。/\\—–-]|省略|\*)*$/u.test(key);

/** The field's own name: a bare 优 on the total row has no label beside it. */
export const GRADE_LABEL = "评分等级";
