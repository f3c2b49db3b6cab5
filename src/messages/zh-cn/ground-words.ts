/** The basis of findings, in words. */
import type { Ground } from "../../domain/summary/grounds";
import { profileFieldName } from "./profile-field-names";

const ARITHMETIC: Readonly<Record<Extract<Ground, { kind: "arithmetic" }>["of"], string>> = {
  total: "表内勾稽：总分 = 各行得分之和",
  rate: "表内勾稽：执行率 = 全年执行数 ÷ 全年预算数",
  funds: "表内勾稽：各项资金之和 = 年度资金总额",
  bounds: "表内勾稽：得分不高于分值，不低于 0",
};

const OF_FORM: Readonly<Record<Extract<Ground, { kind: "form" }>["of"], string>> = {
  criterion: "本行的评分标准",
  deduction: "表上的扣分栏",
  entry: "填表要求",
  layout: "自评表的栏目",
};

const GENERAL: Readonly<Record<Extract<Ground, { kind: "general" }>["of"], string>> = {
  quantitative: "定量指标按完成比例计分",
  qualitative: "定性指标按档次评分",
  explanation: "低于分值的须写明偏差原因和改进措施",
  funds: "执行率得分 = 分值 × 执行率",
};

/** The first of several sources; the others are named where a rule comes from them. */
const firstSource = (source: string): string => source.split("；")[0] ?? source;

/** The basis of a finding: a rule with its source, arithmetic, or the form itself. */
export function groundWords(ground: Ground): string {
  switch (ground.kind) {
    case "rule":
      return `${profileFieldName(ground.path) ?? ground.path}：${ground.source ?? "本套规则的推定，没有查到明文"}`;
    case "general":
      return `${GENERAL[ground.of]}：${firstSource(ground.source)}`;
    case "arithmetic":
      return ARITHMETIC[ground.of];
    case "form":
      return OF_FORM[ground.of];
  }
}
