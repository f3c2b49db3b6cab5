/** All the pane shows, computed outside React; React draws it and calls the actions. */
import type { Position } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import type { ColumnId, ColumnRole } from "../../domain/form/model/column";
import type { JudgeableRow } from "../../domain/changes/judgeable-rows";
import type { Assessment } from "../../domain/assessment/assessment";
import type { WhatIf } from "../../domain/summary/what-if";
import type { ChosenProfile } from "../../domain/profiles/chosen-profile";
import type { OtherSheets } from "../read/other-sheets";
import type { ProfileState } from "../settings/profile-state";
import type { TemplateChoices } from "../../domain/template/template-choices";
import type { LeftBehind, RefusalCode } from "./port";
import type { FormSummary } from "../../domain/summary/form-summary";
import type { WholeWorkbook } from "../read/whole-workbook";
import type { TemplateDefaults } from "../settings/stored-template";

/** What the workbook was asked to do: the pane names it when it is refused, and offers it again. */
export type Task =
  | "checking"
  | "writing"
  | "writing-one"
  | "undoing"
  | "flagging"
  | "clearing-flags"
  | "making-template"
  | "keeping-columns"
  | "looking-elsewhere"
  | "looking-through"
  | "keeping-profile"
  | "selecting";

/** What was done before Excel refused in the middle. */
export type Partly =
  /** these cells have been written, or put back (A1 notation), and so many more have not */
  | { readonly kind: "cells"; readonly done: readonly string[]; readonly left: number }
  /** a sheet was added and is not drawn to its end, or it could not be told what was done */
  | LeftBehind;

/** A refusal, or an error of the host's that nobody knows. */
export interface RefusedNotice {
  readonly kind: "refused";
  readonly code: RefusalCode;
  readonly hostCode: string;
  readonly task: Task;
  /** null: nothing of it was done. */
  readonly partly: Partly | null;
  /** Asks for exactly the same once more; null where that makes no sense any longer. */
  readonly again: (() => Promise<void>) | null;
}

export type Notice =
  | { readonly kind: "written"; readonly count: number }
  /** the outlines at `kept` have been completed since and were left as they are */
  | { readonly kind: "undone"; readonly count: number; readonly kept: readonly string[] }
  /** the sheet was changed since it was read: nothing was written, the list is new */
  | { readonly kind: "sheet-changed" }
  /** the written cells were changed by hand since: nothing was undone; the cells in A1 notation */
  | { readonly kind: "undo-blocked"; readonly cells: readonly string[] }
  | { readonly kind: "nothing-to-write" }
  | { readonly kind: "flagged"; readonly count: number }
  | { readonly kind: "nothing-to-flag" }
  | { readonly kind: "flags-cleared"; readonly count: number }
  | {
      readonly kind: "template-made";
      readonly name: string;
      /** the declaration has targets of several years as well, which were not taken */
      readonly leavesLonger?: true;
    }
  /** a column was not given another role, as no column would be left for this one */
  | { readonly kind: "column-needed"; readonly role: ColumnRole }
  /** the workbook remembers the rules of that name from now on */
  | { readonly kind: "profile-kept"; readonly name: string }
  /** Excel has not answered for a while; what was asked of it is still under way */
  | { readonly kind: "waiting" }
  /** the cells of the write-back already hold what they held before it */
  | { readonly kind: "nothing-to-undo" }
  /** a fault of the pane's own, outside of any task; `code` names its class */
  | { readonly kind: "unexpected"; readonly code: string }
  | RefusedNotice;

/** A row for a person to judge, with the points chosen so far; null: none yet. */
export interface JudgedRow extends JudgeableRow {
  readonly chosen: string | null;
}

export interface CheckedForm {
  /** Tells it from the other forms of its sheet, wherever it moves to. */
  readonly key: string;
  /** The form as it stands on the sheet. */
  readonly assessment: Assessment;
  /** The same as if the chosen judgements stood in it: its total and grade are those to come. */
  readonly withChoices: Assessment;
  readonly judgeable: readonly JudgedRow[];
  /** What 写回 would do: what the rules ask for, and what a person has asked for. */
  readonly changes: readonly Change[];
  /** The outlines a person may ask for; those asked for are among the changes. */
  readonly outlines: readonly Change[];
  /** What each finding is worth, and what the form would come to once all is put right. */
  readonly whatIf: WhatIf;
}

export interface AppState {
  /** `starting` until the first reading arrives, or is refused. */
  readonly phase: "starting" | "ready";
  /** Nobody on this computer has said 知道了 to the first lines about the pane. */
  readonly isFirstRun: boolean;
  readonly task: Task | null;
  readonly sheet: { readonly id: string; readonly name: string } | null;
  /** The active sheet's forms from top to bottom; empty: it has none. */
  readonly forms: readonly CheckedForm[];
  /** Where else there are forms, when the sheet in front has none; null: not known yet. */
  readonly otherSheets: OtherSheets | null;
  /** Whether it has, instead, a 绩效目标申报表 that a form can be made of. */
  readonly hasDeclaration: boolean;
  /** The last cell that is read ("CV5000"), where the sheet goes on beyond it. */
  readonly cutAt: string | null;
  /** Locked cells of the sheet cannot be written. */
  readonly isProtected: boolean;
  /** The sheet's rows that were edited last; none where many changed at once. */
  readonly editedRows: readonly number[];
  /** Index of the form shown. */
  readonly shown: number;
  /** A1 notation of the changes of the shown form that 写回 would write. */
  readonly ticked: ReadonlySet<string>;
  /** How many write-backs can be undone, newest first. */
  readonly undoable: number;
  readonly flagCount: number;
  /** Of how many headers the workbook remembers what a person has said of their columns. */
  readonly chosenHeaders: number;
  readonly selection: Position | null;
  /** The rules everything is checked by. */
  readonly profile: ProfileState;
  readonly notice: Notice | null;
  /** What is looked at: the sheet in front, or the list of all forms of the workbook. */
  readonly view: "sheet" | "workbook";
  /** All forms of the workbook as they were listed last; null: the list was never asked for. */
  readonly workbook: WholeWorkbook | null;
  readonly isLookingThrough: boolean;
}

/** Functions of their own, bound to nothing: they are handed on one by one. */
export interface AppActions {
  /** Reads the active sheet again and checks it. */
  readonly check: () => Promise<void>;
  readonly showForm: (index: number) => void;
  readonly tick: (address: string, on: boolean) => void;
  /** Takes the outlines for these cells into the pending changes, or out of them. */
  readonly wantOutlines: (addresses: readonly string[], on: boolean) => void;
  /** Chooses the points of a judged row, by its score cell; null takes the choice back. */
  readonly judge: (at: Position, score: string | null) => void;
  readonly writeBack: () => Promise<void>;
  /** Writes the planned figure of one cell, ticked or not. */
  readonly writeOne: (at: Position) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly flag: () => Promise<void>;
  readonly clearFlags: () => Promise<void>;
  /** Checks by other rules from now on and has the workbook remember them. */
  readonly chooseProfile: (chosen: ChosenProfile) => Promise<void>;
  /** Tries again to have the workbook remember the rules chosen. */
  readonly keepProfile: () => Promise<void>;
  /** Adds an empty form; without choices as it was chosen last. */
  readonly makeTemplate: (choices?: TemplateChoices) => Promise<void>;
  /** Adds next year's form out of the form shown. */
  readonly makeNextYear: (choices?: TemplateChoices) => Promise<void>;
  /** Adds the form of what is declared on the sheet in front. */
  readonly makeDeclared: (choices?: TemplateChoices) => Promise<void>;
  readonly templateDefaults: () => TemplateDefaults;
  readonly goTo: (at: Position) => Promise<void>;
  /** Looks through the other sheets once more, when the one in front has no form. */
  readonly readOtherSheets: () => Promise<void>;
  /** Brings another sheet to the front. */
  readonly goToSheet: (sheetId: string, at: Position) => Promise<void>;
  /** Shows the list of all forms, looked through anew. */
  readonly openWorkbook: () => Promise<void>;
  /** Looks through all forms once more while their list is open. */
  readonly lookThrough: () => Promise<void>;
  /** Shows the sheet in front again. */
  readonly showSheet: () => void;
  /** Leads from the list to a form. */
  readonly goToForm: (sheetId: string, listed: FormSummary) => Promise<void>;
  /** Says what a column of the form shown holds, by its header's fingerprint. */
  readonly chooseColumn: (fingerprint: string, id: ColumnId, role: ColumnRole) => Promise<void>;
  /** Takes back what was said of one header's columns. */
  readonly recogniseColumns: (fingerprint: string) => Promise<void>;
  /** Takes back what was said of any header's columns. */
  readonly forgetColumns: () => Promise<void>;
  /** Tries again to have the workbook remember what was said of columns. */
  readonly keepColumns: () => Promise<void>;
  readonly dismissNotice: () => void;
  /** Tells an error that nobody has caught. */
  readonly reportUnexpected: (error: unknown) => void;
  /** Takes the first lines about the pane away, on this computer for good where it keeps anything. */
  readonly dismissWelcome: () => void;
}

/** A store in the shape `useSyncExternalStore` wants. */
export interface AppStore extends AppActions {
  readonly getState: () => AppState;
  readonly subscribe: (listener: () => void) => () => void;
}
