/** A planned change of 写回 as data: shown before it is made, applied, undone. */
import type { Cell, Position } from "../cells";

/** The kinds of cells that 写回 changes. */
export type FigureSubject =
  | "indicator-score"
  | "execution-rate"
  | "execution-score"
  | "total"
  | "grade";

export type ChangeSubject = FigureSubject | "explanation-outline";

/**
 * The new content of a cell. A number is a decimal string; `format` null leaves the cell's own format.
 */
export type CellContent =
  | { readonly kind: "number"; readonly value: string; readonly format: string | null }
  | { readonly kind: "text"; readonly value: string };

/** The row of a written text, before and after. Its height is never reduced. */
export interface RowFit {
  /** Points. */
  readonly height: { readonly before: number; readonly after: number };
  /** The cell did not wrap its text before, and does so afterwards. */
  readonly setsWrap: boolean;
}

export interface Change {
  readonly at: Position;
  readonly subject: ChangeSubject;
  /** The row's name: the indicator, 年度资金总额, 总分, 评分等级. */
  readonly label: string;
  /** The cell as it was read: shown as the old value, compared before writing, restored by undo. */
  readonly before: Cell;
  readonly after: CellContent;
  /** The cell holds a formula of the user's: listed, and left out unless ticked. */
  readonly overFormula: boolean;
  /**
   * A person set a lower score than the rules give, and the row has a reason: listed, and left out
   * unless ticked.
   */
  readonly overExplained: boolean;
  /**
   * The score's cell holds an error or a text that is no number, or the grade's cell names no grade:
   * listed, and left out unless ticked.
   */
  readonly overUnread?: true;
  /**
   * A total or grade whose weights do not add up, or whose total is above them. Listed, and left out
   * unless ticked.
   */
  readonly ofOpenWeights?: true;
  /** How the row was changed for the text when it was written; absent where it was left as it is. */
  readonly rowFit?: RowFit;
}

/** A row that loses points without an explanation: the cells to mark and the rule's own cells. */
export interface Flag {
  readonly score: Position;
  readonly weight: Position;
  readonly explanation: Position;
}
