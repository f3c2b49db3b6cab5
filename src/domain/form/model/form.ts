/**
 * A 项目支出绩效自评表 as read from a sheet: every value with the position of its cell.
 *
 * `null` means that the form has no cell for the value (no 评分等级 row, no 分值 column); a cell
 * that exists and is empty has the text "". Texts are normalized: no white space inside Chinese
 * words, pieces cut by a page break joined, level names in their standard wording.
 */
import type { Cell, Position } from "../../cells";
import type { Actual, NumberReading, Target } from "../../quantity/model/readings";
import type { ClaimedCell } from "./claim";
import type { ColumnId, ColumnRole } from "./column";

/** A cell of the form. */
export interface Place {
  readonly at: Position;
  /** The normalized text. It may be a part of the cell's text (the value behind 项目名称：). */
  readonly text: string;
  /** The cell itself, unchanged. */
  readonly cell: Cell;
}

/** A cell that should hold a number: an amount, a weight, a score, a rate. */
export interface Figure extends Place {
  readonly number: NumberReading;
}

/** The cell of a 年度指标值. */
export interface TargetPlace extends Place {
  readonly target: Target;
}

/** The cell of an 实际完成值. */
export interface ActualPlace extends Place {
  readonly actual: Actual;
}

/** One row of 项目资金. Only the 年度资金总额 row (`total`) is scored. */
export interface FundsRow {
  readonly role: "total" | "part";
  readonly label: Place;
  readonly initial: Figure | null;
  readonly budget: Figure | null;
  readonly executed: Figure | null;
  readonly weight: Figure | null;
  readonly rate: Figure | null;
  readonly score: Figure | null;
  /** 原因, where the funds table has such a column. */
  readonly explanation: Place | null;
}

/** One pair of 预期目标 and 实际完成情况. */
export interface GoalBlock {
  readonly goal: Place | null;
  readonly outcome: Place | null;
}

/** A later judge's points of a row, as printed. */
export interface Review {
  /** The column's label, normalized. */
  readonly label: string;
  readonly score: Place;
}

/** One row of the indicator table (三级指标). */
export interface Indicator {
  /** The sheet's row that holds the figures, from 1. */
  readonly row: number;
  readonly level1: Place;
  readonly level2: Place;
  readonly name: Place;
  readonly target: TargetPlace;
  readonly actual: ActualPlace;
  readonly weight: Figure | null;
  readonly score: Figure | null;
  /** Points taken off (扣分), where the form has such a column. */
  readonly deduction: Figure | null;
  /** True where the deductions of all rows are 分值 − 得分: the whole loss, not a further one. */
  readonly deductionIsLoss?: true;
  /** The filled cells of the columns of criteria (评分标准): how the row gets its points, or a remark. */
  readonly criteria: readonly Place[];
  /** The points that later judges gave the row, from left to right; opinions are left out. */
  readonly reviews: readonly Review[];
  readonly explanation: Place | null;
  /** True for an unused row of the template: 指标2：, ……, or a name without any value. */
  readonly placeholder: boolean;
  /**
   * True where cells slipped into other columns, or are merged with another row's: it is reported, and nothing
   * is computed.
   */
  readonly slipped?: true;
  /**
   * True for a row 其中：… below a headline row that has the points of both, and for the points of 项目资金
   * printed once more.
   */
  readonly part?: true;
  /**
   * True for a row with points, without target and answer, above rows 其中：… or in a table without these
   * columns: a person judges.
   */
  readonly headline?: true;
}

/** The row of 总分. */
export interface TotalRow {
  readonly label: Place;
  readonly weight: Figure | null;
  readonly score: Figure | null;
}

/** A column of an indicator table as its header and its cells show it. */
export interface TableColumn {
  /** Position of the label. */
  readonly at: Position;
  /** The label, normalized. */
  readonly text: string;
  readonly id: ColumnId;
  /** Null: the label was not recognised, and nothing in the column is read. */
  readonly role: ColumnRole | null;
  /** True where the user chose the role. */
  readonly chosen: boolean;
  /** The first texts below the label, two at most. */
  readonly samples: readonly string[];
}

/** The header of an indicator table. */
export interface TableHeader {
  /** Equal for headers with the same labels in the same order, on any sheet at any address. */
  readonly fingerprint: string;
  readonly columns: readonly TableColumn[];
}

/**
 * A row, a column or a cell that could not be placed: it is reported, and nothing is written there.
 */
export interface Unplaced {
  readonly at: Position;
  readonly reason: UnplacedReason;
  /** The cell's text, normalized. */
  readonly text: string;
  /** Of `column-differs` the label of the column that is read, of `subtotal-differs` the row's label. */
  readonly beside?: string;
}

/** Why a row, a column or a cell could not be placed. */
export type UnplacedReason =
  /** A row inside the table whose cells fit no column. */
  | "row-not-placed"
  /** A header whose label is unknown, or has the role of another column too. */
  | "column-not-placed"
  /** A header whose column holds other figures than the one of the same role that is read. */
  | "column-differs"
  /** The header of the achievements in a table without a column of targets. */
  | "no-target-column"
  /** The header of the targets in a table without a column of achievements. */
  | "no-actual-column"
  /** A cell whose content does not belong in its column. */
  | "cell-not-placed"
  /** A target, an answer or a weight that is merged over several rows. */
  | "cell-shared"
  /** The points of a 小计 that are not the sum of the rows above it. */
  | "subtotal-differs"
  /** A text of the form that is struck out, in part or wholly. */
  | "struck"
  /** An executed amount in 元 beside a budget in 万元, or the reverse. */
  | "amounts-in-two-units"
  /** 项目资金 with unknown columns, or with figures that fit none of them. */
  | "funds-not-placed";

/** A field that a form may have in its head, in its 项目资金 or in its goals. */
export type FormField = "project" | "department" | "unit" | "year" | FundsField | keyof GoalBlock;

/** A column of 项目资金. */
export type FundsField =
  | "initial"
  | "budget"
  | "executed"
  | "weight"
  | "rate"
  | "score"
  | "explanation";

/**
 * An unknown label in the head, in 项目资金 or of the goals, with something filled in, while the form
 * lacks fields that it may name.
 */
export interface UnknownLabel {
  readonly at: Position;
  /** The label, normalized. */
  readonly text: string;
  /** What is filled in. */
  readonly value: string;
  /** The missing fields that the label may name; at least one. */
  readonly missing: readonly FormField[];
}

/** One form of a sheet. */
export interface Form {
  readonly sheet: string;
  /** The rectangle from the title to the last row of the form: "A1:H33". */
  readonly range: string;
  readonly title: Place;
  readonly year: Place | null;
  readonly project: Place | null;
  readonly department: Place | null;
  readonly unit: Place | null;
  /** The total row first, then its parts, in printed order. Empty: the form has no 项目资金. */
  readonly funds: readonly FundsRow[];
  readonly goals: readonly GoalBlock[];
  /**
   * The indicator table's headers, one for each fingerprint: a header repeated on every page is
   * one.
   */
  readonly headers: readonly TableHeader[];
  readonly indicators: readonly Indicator[];
  readonly hasWeights: boolean;
  readonly hasScores: boolean;
  readonly hasExplanations: boolean;
  readonly total: TotalRow | null;
  readonly grade: Place | null;
  readonly unplaced: readonly Unplaced[];
  readonly unknownLabels: readonly UnknownLabel[];
  /**
   * Every filled cell of the form's area with what it was read as, from top to bottom and from left
   * to right.
   */
  readonly claims: readonly ClaimedCell[];
}
