/** The list of all forms of a workbook, as the pane shows it. */
import type { FormSummary } from "../../domain/summary/form-summary";

/** One visible sheet of the list. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  /** From top to bottom; empty where the sheet has no form. */
  readonly forms: readonly FormSummary[];
  /** The last cell that was read ("CV5000"), where the sheet goes on beyond it; else null. */
  readonly cutAt: string | null;
  /** The sheet was changed and could not be read again: its forms may be out of date. */
  readonly isStale: boolean;
}

/** All forms of a workbook, sheet by sheet. */
export interface FormsList {
  /** The visible sheets in the order of their tabs, also those without a form. */
  readonly sheets: readonly ListedSheet[];
  /** The names of visible sheets that were not read, as the workbook exceeds the reading limit. */
  readonly unread: readonly string[];
  /** The number of hidden sheets; they are not read. */
  readonly hidden: number;
  /** More sheets are to be read: absent once all have been. */
  readonly isPartial?: true;
}
