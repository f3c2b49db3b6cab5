/** What the pane shows and the actions it can call: types only. React draws the state of a store. */
import type { AcceptedFindings } from "../../domain/accepted/accepted";
import type { Finding } from "../../domain/findings/finding";
import type { Position } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import type { ColumnId, ColumnRole } from "../../domain/form/model/column";
import type { JudgeableRow } from "../../domain/changes/judgeable-rows";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Item } from "../../domain/summary/items";
import type { ReportWords } from "../../domain/report/report-words";
import type { WhatIf } from "../../domain/summary/what-if";
import type { ChosenProfile } from "../../domain/profiles/chosen-profile";
import type { OtherSheets } from "./other-sheets";
import type { ProfileState } from "./profile-state";
import type { TemplateChoices } from "../../domain/template/template-choices";
import type { BatchActions, BatchSheets, BatchState } from "./batch";
import type { LeftBehind, RefusalCode } from "./port";
import type { FormSummary } from "../../domain/summary/form-summary";
import type { FormsList } from "./forms-list";
import type { TemplateDefaults } from "./template-defaults";

/** What was asked of the workbook: the notice of a refusal names it and offers to do it again. */
export type Task =
  | "checking"
  | "writing"
  | "writing-one"
  | "undoing"
  | "flagging"
  | "clearing-flags"
  | "making-template"
  | "making-report"
  | "making-anonymised"
  | "making-sheets"
  | "storing-columns"
  | "storing-accepted"
  | "storing-suggestions"
  | "reading-other-sheets"
  | "reading-forms-list"
  | "checking-files"
  | "storing-profile"
  | "selecting";

/** The scope of a report: the form shown, or all forms of the workbook. */
export type ReportScope = "form" | "workbook";

/** What was done before Excel refused in the middle of a task. */
export type PartialResult =
  /** the cells written or restored, in A1 notation, and the number of those left */
  | { readonly kind: "cells"; readonly done: readonly string[]; readonly left: number }
  /** a sheet was added and not drawn completely, or it is not known what was done */
  | LeftBehind;

/** A refusal by Excel, or an unexpected error. */
export interface RefusedNotice {
  readonly kind: "refused";
  readonly code: RefusalCode;
  /** The host's own code or the error's class, for 复制详情; never user data. */
  readonly hostCode: string;
  readonly task: Task;
  /** null: nothing was done. */
  readonly partialResult: PartialResult | null;
  /** Does the same task again; null where it would concern another sheet than before. */
  readonly retry: (() => Promise<void>) | null;
}

/** The one notice that the pane shows above the form. */
export type Notice =
  /**
   * `kept`: cells (A1 notation) that someone edited in that moment, which stay as they were entered;
   * `unsure`: cells that did not hold the planned content when they were read again
   */
  | {
      readonly kind: "written";
      readonly count: number;
      readonly kept: readonly string[];
      readonly unsure: readonly string[];
    }
  /** the cells `notUndone` (A1 notation) have been completed or edited since and stay as they are */
  | { readonly kind: "undone"; readonly count: number; readonly notUndone: readonly string[] }
  /** the sheet was changed since it was read: nothing was written, the plan shown is new */
  | { readonly kind: "sheet-changed" }
  /** these written cells (A1 notation) were edited since: nothing was undone */
  | { readonly kind: "undo-blocked"; readonly cells: readonly string[] }
  | { readonly kind: "nothing-to-write" }
  | { readonly kind: "flagged"; readonly count: number }
  | { readonly kind: "nothing-to-flag" }
  | { readonly kind: "flags-cleared"; readonly count: number }
  | {
      readonly kind: "template-made";
      readonly name: string;
      /** the declaration also has targets for several years, which were left out */
      readonly leavesLonger?: true;
      /** it is next year's form, made from the form that was shown */
      readonly isNextYear?: true;
    }
  /** a report of so many forms is on so many new sheets, the first of this name */
  | {
      readonly kind: "report-made";
      readonly name: string;
      readonly forms: number;
      readonly sheets: number;
    }
  /** a copy of the front sheet without its texts is on a new sheet of this name */
  | { readonly kind: "anonymised-made"; readonly name: string }
  /** 自评汇总 or 退回清单 is on so many new sheets, the first of this name */
  | {
      readonly kind: "sheets-made";
      readonly what: BatchSheets;
      readonly name: string;
      readonly sheets: number;
    }
  /** there is no form to be reported */
  | { readonly kind: "nothing-to-report" }
  /** the choice was not made, as no column would be left for this role */
  | { readonly kind: "column-needed"; readonly role: ColumnRole }
  /** the workbook stores the profile of this name */
  | { readonly kind: "profile-stored"; readonly name: string }
  /** Excel has not answered for a while; the request is still under way */
  | { readonly kind: "waiting" }
  /** the cells of the newest write-back already hold what they held before it */
  | { readonly kind: "nothing-to-undo" }
  /** an uncaught error outside any task; `code` is its class */
  | { readonly kind: "unexpected"; readonly code: string }
  | RefusedNotice;

/** Sheets of an earlier 自评汇总 or 退回清单 are in the workbook: are they to be replaced? */
export interface SheetsToReplace {
  readonly what: BatchSheets;
  readonly names: readonly string[];
  /** Makes the sheets, in the place of these or beside them. */
  readonly answer: (how: "replace" | "add") => Promise<void>;
}

/** A row for a person to judge, with the points chosen: a decimal string with two places, or null. */
export interface JudgedRow extends JudgeableRow {
  readonly chosen: string | null;
}

/** A form with everything that could be written to it. */
export interface CheckedForm {
  /** Distinguishes it from the other forms of its sheet, also after it has moved. */
  readonly key: string;
  /** The form as the sheet has it. */
  readonly assessment: Assessment;
  /** The findings that someone has marked as checked (已核实). */
  readonly accepted: AcceptedFindings;
  /** What there is to do: the other findings by their causes, the most pressing first. */
  readonly items: readonly Item[];
  /** The form with the ticked judgements as its scores: total and grade as they will be. */
  readonly withChoices: Assessment;
  readonly judgeable: readonly JudgedRow[];
  /** What 写回 can write: what the rules require, and what a person has chosen. */
  readonly changes: readonly Change[];
  /**
   * By the key of an item that one press can put right: what the press writes, with total and grade
   * of what stands when nothing else is written.
   */
  readonly alone: ReadonlyMap<string, readonly Change[]>;
  /** The outlines a person may choose; those chosen are among the changes. */
  readonly outlines: readonly Change[];
  /** The points each finding is worth, and the total once all are corrected. */
  readonly whatIf: WhatIf;
}

/** The immutable snapshot that the pane shows. */
export interface AppState {
  /** `starting` until the first reading is shown or refused. */
  readonly phase: "starting" | "ready";
  /** Nobody on this computer has dismissed the welcome text with 知道了. */
  readonly isFirstRun: boolean;
  readonly task: Task | null;
  readonly sheet: { readonly id: string; readonly name: string } | null;
  /** The front sheet's forms from top to bottom; empty where it has none. */
  readonly forms: readonly CheckedForm[];
  /** Which other sheets have forms, while the front sheet has none; null: not known yet. */
  readonly otherSheets: OtherSheets | null;
  /** Whether a sheet without a form has a 绩效目标申报表 that a form can be made from. */
  readonly hasDeclaration: boolean;
  /** Whether a sheet without a form is a report (核对报告). */
  readonly isReport: boolean;
  /** The last cell that was read ("CV5000"), where the sheet goes on beyond it; else null. */
  readonly cutAt: string | null;
  /** The sheet is protected: its locked cells cannot be written. */
  readonly isProtected: boolean;
  /** Whether a row may grow with the text that is written to it: not on every protected sheet. */
  readonly mayFitRows: boolean;
  /** The rows that were edited last, by their numbers; empty where many were edited at once. */
  readonly editedRows: readonly number[];
  /** Index of the form shown. */
  readonly shown: number;
  /** A1 notation of the changes of the shown form that 写回 would write. */
  readonly ticked: ReadonlySet<string>;
  /** How many write-backs of the sheet can be undone. */
  readonly undoable: number;
  /** How many rows of the sheet the add-in has marked. */
  readonly flagCount: number;
  /** For how many headers a person has chosen what their columns hold. */
  readonly chosenHeaders: number;
  /** The top left cell of the selection. */
  readonly selection: Position | null;
  /** The profile that everything is checked by. */
  readonly profile: ProfileState;
  /** The keys of suggested rules that were dismissed in this workbook. */
  readonly dismissedSuggestions: readonly string[];
  readonly notice: Notice | null;
  /** What the pane shows: the front sheet, the list of all forms of the workbook, or 批量核对. */
  readonly view: "sheet" | "workbook" | "batch";
  /** All forms of the workbook as read last; null: the list was never opened. */
  readonly formsList: FormsList | null;
  readonly isReadingFormsList: boolean;
  /** 批量核对; null: it was never opened. */
  readonly batch: BatchState | null;
  /**
   * Sheets of an earlier 自评汇总 or 退回清单, for the question whether they are replaced; null: no question.
   */
  readonly sheetsToReplace: SheetsToReplace | null;
}

/** Plain functions; safe to destructure. None throws: what goes wrong is shown as a notice. */
export interface AppActions {
  /** Reads the active sheet again and checks it. */
  readonly check: () => Promise<void>;
  /** Shows another form of the front sheet. */
  readonly showForm: (index: number) => void;
  /** Ticks or unticks a planned change by its address in A1 notation. */
  readonly tick: (address: string, on: boolean) => void;
  /** Adds the outlines for these cells (A1 notation) to the planned changes, or removes them. */
  readonly chooseOutlines: (addresses: readonly string[], on: boolean) => void;
  /** Chooses the points of a judged row by its score cell, a plain decimal; null removes the choice. */
  readonly judge: (at: Position, score: string | null) => void;
  /** Writes the ticked changes of the form shown. */
  readonly writeBack: () => Promise<void>;
  /** Writes the planned changes of these cells, ticked or not. */
  readonly writeCells: (cells: readonly Position[]) => Promise<void>;
  /** Undoes the newest write-back of the front sheet. */
  readonly undo: () => Promise<void>;
  /** Marks the rows of the front sheet that lose points without an explanation. */
  readonly flag: () => Promise<void>;
  /** Removes these marks. */
  readonly clearFlags: () => Promise<void>;
  /** Checks by another profile at once and stores it in the workbook. */
  readonly chooseProfile: (chosen: ChosenProfile) => Promise<void>;
  /** Tries again to store the profile chosen in the workbook. */
  readonly storeProfile: () => Promise<void>;
  /** Adds a sheet with an empty form; without choices, by those made last. */
  readonly makeTemplate: (choices?: TemplateChoices) => Promise<void>;
  /** Adds a sheet with next year's form, made from the form shown. */
  readonly makeNextYear: (choices?: TemplateChoices) => Promise<void>;
  /** Adds a sheet with the form of what is declared on the front sheet. */
  readonly makeDeclared: (choices?: TemplateChoices) => Promise<void>;
  /** Adds sheets with the report of the form shown, or of all forms; its words are Chinese. */
  readonly makeReport: (
    scope: ReportScope,
    fetchWords: () => Promise<ReportWords>,
  ) => Promise<void>;
  /** Adds a sheet of this name that is the front sheet without its texts. */
  readonly makeAnonymised: (name: string) => Promise<void>;
  /**
   * The reading shown and the stored choices, from which the template dialog derives its first
   * choices.
   */
  readonly templateDefaults: () => TemplateDefaults;
  /** Selects a cell of the front sheet. */
  readonly selectCell: (at: Position) => Promise<void>;
  /** Searches the other sheets for forms again, if the front sheet has none. */
  readonly readOtherSheets: () => Promise<void>;
  /** Selects a cell of any sheet, which comes to the front. */
  readonly selectOnSheet: (sheetId: string, at: Position) => Promise<void>;
  /** Shows the list of all forms and reads all sheets for it. */
  readonly openFormsList: () => Promise<void>;
  /** Reads all sheets again while the list of all forms is open. */
  readonly readFormsList: () => Promise<void>;
  /** Closes the list of all forms, and 批量核对. */
  readonly showSheet: () => void;
  /** Goes from the list of all forms to a form. */
  readonly selectForm: (sheetId: string, listed: FormSummary) => Promise<void>;
  /** Chooses what a column of the form shown holds, by its header's fingerprint. */
  readonly chooseColumn: (fingerprint: string, id: ColumnId, role: ColumnRole) => Promise<void>;
  /** Removes the column choices for one header, by its fingerprint. */
  readonly resetColumns: (fingerprint: string) => Promise<void>;
  /** Removes the column choices for all headers. */
  readonly clearColumns: () => Promise<void>;
  /** Tries again to store the column choices in the workbook. */
  readonly storeColumns: () => Promise<void>;
  /** Marks a finding of the form shown as checked, and stores that in the workbook. */
  readonly acceptFinding: (finding: Finding, reason: string) => Promise<void>;
  /** Removes the mark of a finding and stores that in the workbook. */
  readonly takeBackFinding: (finding: Finding) => Promise<void>;
  /** Removes the suggestion of other rules, by its key, and stores that in the workbook. */
  readonly dismissSuggestion: (key: string) => Promise<void>;
  readonly dismissNotice: () => void;
  /** Makes no sheets: those that are there stay. */
  readonly keepSheets: () => void;
  /** Shows a notice of an uncaught error. */
  readonly reportUnexpected: (error: unknown) => void;
  /** Removes the welcome text, on this computer for good where it can store that. */
  readonly dismissWelcome: () => void;
  /** 批量核对: many files. */
  readonly batch: BatchActions;
}

/** A store in the shape `useSyncExternalStore` wants. */
export interface AppStore extends AppActions {
  readonly getState: () => AppState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Stops the timers and unsubscribes from the workbook's events; the state stays as it is from the
   * call on. Requests under way are not cancelled. Rejects with `WorkbookRefusal` when Excel refuses to
   * remove its event handlers.
   */
  readonly dispose: () => Promise<void>;
}
