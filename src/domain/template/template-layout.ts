/** The columns of each layout of a form, counted from 1. */

/** First and last column. */
export type Stretch = readonly [first: number, last: number];

/** The columns of a target: one cell, or three as 指标性质, 指标值 and 度量单位. */
export type TargetColumns =
  | { readonly kind: "whole"; readonly column: number }
  | {
      readonly kind: "apart";
      readonly sign: number;
      readonly value: number;
      readonly unit: number;
    };

export interface TemplateLayout {
  readonly title: string;
  /** Points, from the first column on. */
  readonly widths: readonly number[];
  /** 项目名称 and its cells to the right; 主管部门 and 实施单位 share a row. */
  readonly head: {
    readonly label: Stretch;
    readonly entry: Stretch;
    readonly half: Stretch;
    readonly secondLabel: Stretch;
    readonly secondEntry: Stretch;
  };
  readonly funds: {
    readonly block: Stretch;
    readonly name: Stretch;
    readonly initial: Stretch;
    readonly budget: Stretch;
    readonly executed: Stretch;
    readonly weight: number;
    readonly rate: number;
    readonly score: number;
    readonly weightHeader: string;
    readonly rateHeader: string;
  };
  readonly goals: { readonly label: number; readonly goal: Stretch; readonly outcome: Stretch };
  readonly table: {
    /** The column of 绩效指标, left of the levels; null: there is none. */
    readonly block: number | null;
    readonly level1: number;
    readonly level2: number;
    readonly name: number;
    readonly target: TargetColumns;
    readonly actual: number;
    readonly weight: number;
    readonly score: number;
    readonly explanation: number;
  };
  /** The label of the grade; its entry goes on to the last column. */
  readonly gradeLabel: Stretch;
}

export const LAYOUT_NAMES = ["shanghai", "national", "two-storey"] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** The layout of forms published in Shanghai. */
const shanghai: TemplateLayout = {
  title: "财政项目支出绩效自评表",
  widths: [46, 100, 98, 92, 92, 50, 56, 108],
  head: {
    label: [1, 2],
    entry: [3, 8],
    half: [3, 4],
    secondLabel: [5, 6],
    secondEntry: [7, 8],
  },
  funds: {
    block: [1, 1],
    name: [2, 2],
    initial: [3, 3],
    budget: [4, 4],
    executed: [5, 5],
    weight: 6,
    rate: 7,
    score: 8,
    weightHeader: "分数",
    rateHeader: "执行率(%)",
  },
  goals: { label: 1, goal: [2, 4], outcome: [5, 8] },
  table: {
    block: null,
    level1: 1,
    level2: 2,
    name: 3,
    target: { kind: "whole", column: 4 },
    actual: 5,
    weight: 6,
    score: 7,
    explanation: 8,
  },
  gradeLabel: [1, 2],
};

/** The annex of 财预〔2020〕10号, with 绩效指标 left of the levels. */
const national: TemplateLayout = {
  title: "项目支出绩效自评表",
  widths: [40, 46, 76, 98, 92, 92, 50, 56, 104],
  head: {
    label: [1, 3],
    entry: [4, 9],
    half: [4, 5],
    secondLabel: [6, 7],
    secondEntry: [8, 9],
  },
  funds: {
    block: [1, 1],
    name: [2, 3],
    initial: [4, 4],
    budget: [5, 5],
    executed: [6, 6],
    weight: 7,
    rate: 8,
    score: 9,
    weightHeader: "分值",
    rateHeader: "执行率(%)",
  },
  goals: { label: 1, goal: [2, 5], outcome: [6, 9] },
  table: {
    block: 1,
    level1: 2,
    level2: 3,
    name: 4,
    target: { kind: "whole", column: 5 },
    actual: 6,
    weight: 7,
    score: 8,
    explanation: 9,
  },
  gradeLabel: [1, 3],
};

/** A header of two rows: 年度指标值 over 指标性质, 指标值 and 度量单位. */
const twoRowHeader: TemplateLayout = {
  title: "项目支出绩效自评表",
  widths: [46, 100, 94, 44, 56, 44, 80, 50, 56, 100],
  head: {
    label: [1, 2],
    entry: [3, 10],
    half: [3, 5],
    secondLabel: [6, 7],
    secondEntry: [8, 10],
  },
  funds: {
    block: [1, 1],
    name: [2, 2],
    initial: [3, 3],
    budget: [4, 5],
    executed: [6, 7],
    weight: 8,
    rate: 9,
    score: 10,
    weightHeader: "分值",
    rateHeader: "执行率(%)",
  },
  goals: { label: 1, goal: [2, 5], outcome: [6, 10] },
  table: {
    block: null,
    level1: 1,
    level2: 2,
    name: 3,
    target: { kind: "apart", sign: 4, value: 5, unit: 6 },
    actual: 7,
    weight: 8,
    score: 9,
    explanation: 10,
  },
  gradeLabel: [1, 2],
};

export const LAYOUTS: Readonly<Record<LayoutName, TemplateLayout>> = {
  shanghai,
  national,
  "two-storey": twoRowHeader,
};

/** The number of columns of a layout. */
export const lastColumn = ({ widths }: TemplateLayout): number => widths.length;
