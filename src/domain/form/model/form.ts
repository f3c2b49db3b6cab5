/**
 * A 项目支出绩效自评表 as it was understood: every value keeps its address.
 *
 * `null` means the form has no such place (no 评分等级 row, no 分值 column); a place that exists
 * and is empty has the text "". Texts are healed: no white space inside Chinese words, pieces cut
 * by a page break joined, level names in their standard wording.
 */
import type { Cell, Position } from "../../cells";
import type { Actual, NumberReading, Target } from "../../quantity/readings";
import type { ColumnId } from "../header/column-choices";
import type { ColumnRole } from "../labels/column-labels";

/** A place on the form and what stands there. */
export interface Place {
  readonly at: Position;
  /** The healed text as shown. */
  readonly text: string;
  /** The cell itself, as read. */
  readonly cell: Cell;
}

export interface Figure extends Place {
  readonly number: NumberReading;
}

export interface TargetPlace extends Place {
  readonly target: Target;
}

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
  readonly explanation: Place | null;
  /** A template row left in: 指标2：, ……, or a name with nothing else. */
  readonly placeholder: boolean;
}

export interface TotalRow {
  readonly label: Place;
  readonly weight: Figure | null;
  readonly score: Figure | null;
}

/** A column of an indicator table: its label, what it was taken for and what stands in it. */
export interface TableColumn {
  readonly at: Position;
  /** The label, healed. */
  readonly text: string;
  readonly id: ColumnId;
  /** `other` holds nothing of the form; null is not known, and nothing in it is read. */
  readonly role: ColumnRole | null;
  /** A person has said so. */
  readonly chosen: boolean;
  /** The first texts that stand below the label, two at most. */
  readonly samples: readonly string[];
}

/** The header of an indicator table. */
export interface TableHeader {
  /** The same for headers of the same labels in the same order, whatever the sheet and the address. */
  readonly fingerprint: string;
  readonly columns: readonly TableColumn[];
}

/** A row or a column that could not be placed: reported, and nothing is written there. */
export interface Unplaced {
  readonly at: Position;
  readonly reason: UnplacedReason;
  /** The text that stands there, healed. */
  readonly text: string;
}

export type UnplacedReason =
  /** a row inside the table whose cells fit no column */
  | "row-not-placed"
  /** a header whose wording is unknown, or known twice */
  | "column-not-placed"
  /** a cell inside a column whose content cannot belong there */
  | "cell-not-placed";

export interface Form {
  readonly sheet: string;
  /** The rectangle from the title to the last row of the form: "A1:H33". */
  readonly range: string;
  readonly title: Place;
  readonly year: Place | null;
  readonly project: Place | null;
  readonly department: Place | null;
  readonly unit: Place | null;
  /** The total row first, then its parts, as printed. Empty: the form has no 项目资金. */
  readonly funds: readonly FundsRow[];
  readonly goals: readonly GoalBlock[];
  /** Of the indicator table, those of different labels; a header repeated on every page is one. */
  readonly headers: readonly TableHeader[];
  readonly indicators: readonly Indicator[];
  readonly hasWeights: boolean;
  readonly hasScores: boolean;
  readonly hasExplanations: boolean;
  readonly total: TotalRow | null;
  readonly grade: Place | null;
  readonly unplaced: readonly Unplaced[];
}
