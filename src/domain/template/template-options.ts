/** What a template is made to measure of. Figures of the rules come in here, from a profile. */

export interface TemplateGrade {
  readonly grade: string;
  /** The lowest total that earns it, a decimal string; the last grade's is not looked at. */
  readonly from: string;
}

export interface TemplateLevel2 {
  readonly label: string;
  /** How many rows for indicators, at least one. */
  readonly rows: number;
}

export interface TemplateLevel1 {
  readonly label: string;
  readonly level2: readonly TemplateLevel2[];
}

export interface TemplateOptions {
  /** Best first; whatever reaches none but the last gets the last. */
  readonly grades: readonly TemplateGrade[];
  /** Points of the 年度资金总额 row, a decimal string. */
  readonly fundsWeight: string;
  /** The year under the title, "2025"; left out, the place is there to be filled in. */
  readonly year?: string;
  readonly levels?: readonly TemplateLevel1[];
}

/** The levels of the published annex, two rows each. */
export const USUAL_LEVELS: readonly TemplateLevel1[] = [
  {
    label: "产出指标",
    level2: [
      { label: "数量指标", rows: 2 },
      { label: "质量指标", rows: 2 },
      { label: "时效指标", rows: 2 },
      { label: "成本指标", rows: 2 },
    ],
  },
  {
    label: "效益指标",
    level2: [
      { label: "经济效益指标", rows: 2 },
      { label: "社会效益指标", rows: 2 },
      { label: "生态效益指标", rows: 2 },
      { label: "可持续影响指标", rows: 2 },
    ],
  },
  { label: "满意度指标", level2: [{ label: "服务对象满意度指标", rows: 2 }] },
];
