/** The names of the fields in a file of scoring rules, to explain a path. */

/** [] stands for any index of a list, # for that index counted from 1. */
const NAMES: Readonly<Record<string, string>> = {
  basedOn: "以哪一规则为基础",
  name: "名称",
  source: "依据",
  date: "日期",
  documented: "有明文依据的规则",
  assumed: "推定的规则",
  grounds: "各项规则的依据",
  weights: "一级指标权重",
  "weights.full": "分值合计",
  "weights.execution": "预算执行率的名称",
  "weights.perRow": "各行是否设分值",
  "weights.variants": "各套权重",
  "weights.variants[]": "第 # 套权重",
  "weights.level2": "二级指标权重",
  execution: "预算执行率",
  "execution.cap": "执行率计分上限",
  "execution.zeroBudget": "预算和执行均为 0 时",
  "execution.totalCaps": "执行率对总分的限制",
  "execution.totalCaps[]": "第 # 档总分限制",
  "execution.totalCaps[].below": "第 # 档总分限制的执行率",
  "execution.totalCaps[].most": "第 # 档总分限制的最高分",
  quantitative: "定量指标",
  "quantitative.exceeded": "实际超出上限时的算法",
  "quantitative.overachievedFrom": "超额完成的起点",
  "quantitative.overachievedDemands": "超额完成的要求",
  "quantitative.overachievedDeducts": "超额完成的扣分",
  "quantitative.overachievedDeducts.by": "超额完成扣分的单位",
  "quantitative.overachievedDeducts.steps": "超额完成扣分的各档",
  "quantitative.overachievedDeducts.steps[]": "第 # 档超额完成扣分",
  "quantitative.overachievedDeducts.steps[].from": "第 # 档超额完成扣分的起点",
  "quantitative.overachievedDeducts.steps[].takes": "第 # 档超额完成扣多少",
  "quantitative.equalTolerance": "“=”目标允许的差异",
  "quantitative.nothingBelow": "不得分的界线",
  qualitative: "定性指标三档",
  "qualitative.edges": "两档交界归哪一档",
  "qualitative.met": "达成",
  "qualitative.met.from": "达成的下限",
  "qualitative.met.to": "达成的上限",
  "qualitative.partly": "部分达成",
  "qualitative.partly.from": "部分达成的下限",
  "qualitative.partly.to": "部分达成的上限",
  "qualitative.missed": "未达成",
  "qualitative.missed.from": "未达成的下限",
  "qualitative.missed.to": "未达成的上限",
  grades: "等级",
  "grades[]": "第 # 等",
  "grades[].name": "第 # 等的名称",
  "grades[].from": "第 # 等的起点分",
  "grades[].also": "第 # 等的其他写法",
  places: "小数位数",
  "places.score": "得分的小数位数",
  "places.rate": "执行率的小数位数",
  explanation: "偏差说明",
  "explanation.requiredBelowWeight": "扣分须说明",
  "explanation.requiredExecutionBelow": "执行率过低须说明",
  "explanation.requiredForBudgetChange": "调整预算须说明",
  "explanation.requiredPastLimit": "超出上限须说明",
  "explanation.requiredOffEqual": "与“=”目标不同须说明",
  "explanation.longest": "偏差说明的最多字数",
  "explanation.longestOfFunds": "资金原因的最多字数",
  "explanation.closingLabels": "表末有字数要求的栏目",
  "explanation.longestClosing": "表末栏目的最多字数",
  "explanation.printedHints": "表上印的填写提示",
  "explanation.placeholders": "不算说明的文字",
  "explanation.causeLabels": "原因的标题",
  "explanation.measureLabels": "措施的标题",
  "explanation.causeWords": "表示原因的词",
  "explanation.measureWords": "措施开头的动词",
  "explanation.weakMeasureWords": "也可作措施开头的动词",
  "explanation.causeLength": "原因的最少字数",
  "explanation.stateTexts": "只说结果或指向他处的词",
  "explanation.unfinishedWords": "表示未完成的词",
  "explanation.finishedWords": "表示已完成的词",
  "explanation.elsewhereWords": "另有所指的词",
  "explanation.pastedLength": "雷同文字的最少字数",
  "explanation.outline": "说明提纲",
  "explanation.outlineFacts": "提纲中的数字",
  "explanation.outlineFundsFacts": "资金提纲中的数字",
};

/** What a field is called ("grades[1].from" → 第 2 等的起点分); null where its name says it all. */
export function profileFieldName(path: string): string | null {
  const variant = /^weights\.variants\[(\d+)\]\.(.+)$/u.exec(path);
  if (variant !== null) return `第 ${Number(variant[1]) + 1} 套权重的“${variant[2] ?? ""}”`;
  const grounded = path.startsWith("grounds.") ? path.slice("grounds.".length) : null;
  if (grounded !== null) return `“${profileFieldName(grounded) ?? grounded}”的依据`;
  const level2 = /^weights\.level2\.(.+)$/u.exec(path)?.[1];
  if (level2 !== undefined) return `二级指标“${level2}”的权重`;
  // of a list of texts the list is named
  const place = path.replace(/\[\d+\]/gu, "[]");
  const named = NAMES[place] ?? NAMES[place.replace(/\[\]$/u, "")];
  const index = /\[(\d+)\]/u.exec(path)?.[1];
  return named?.replace("#", String(Number(index) + 1)) ?? null;
}
