/** What 写回 would do to a sheet, as data: planned, shown, applied, undone. */
import type { Cell, Position } from "../cells";

/** What 写回 touches. */
export type FigureSubject =
  | "indicator-score"
  | "execution-rate"
  | "execution-score"
  | "total"
  | "grade";

export type ChangeSubject = FigureSubject | "explanation-outline";

/** What goes into a cell. A number is a decimal string; `format` null leaves the cell's own. */
export type CellContent =
  | { readonly kind: "number"; readonly value: string; readonly format: string | null }
  | { readonly kind: "text"; readonly value: string };

/** The row of a written text, before and after. It only grows. */
export interface RowFit {
  /** Points. */
  readonly height: { readonly before: number; readonly after: number };
  /** The cell did not break its text over several lines, and does so then. */
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
   * The score's cell holds an error or a text that is no number, or the grade's one that names no
   * grade: listed, and left out unless ticked.
   */
  readonly overUnread?: true;
  /**
   * A total or grade of weights that are not settled: they do not add up, or the total is above them.
   * Listed, and left out unless ticked.
   */
  readonly ofOpenWeights?: true;
  /** How the row was fitted to a text when it was written; absent where it was left as it is. */
  readonly rowFit?: RowFit;
}

/** A row that loses points without an explanation: the cells to mark and the rule's own cells. */
export interface Flag {
  readonly score: Position;
  readonly weight: Position;
  readonly explanation: Position;
}
