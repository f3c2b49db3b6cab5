/**
 * 批量核对, types only: what the pane shows of many checked files, the actions it offers, and the engine
 * it requires. src/batch checks the files in workers, tests in memory.
 */
import type { AcceptedFindings } from "../../domain/accepted/accepted";
import type { Assessment } from "../../domain/assessment/assessment";
import type { DeclaredTargets } from "../../domain/collection/across/across-notice";
import type { AmountUnit } from "../../domain/collection/form-record";
import type { NotJudged } from "../../domain/collection/judged-now";
import type { EarlierMistake } from "../../domain/collection/read-earlier";
import type { RoundCounts, RoundState } from "../../domain/collection/rounds";
import type { CollectionWords } from "../../domain/collection/sheets/collection-words";
import type { Severity } from "../../domain/findings/finding";
import type { OtherForm } from "../../domain/form/other-forms";
import type { ChosenProfile } from "../../domain/profiles/chosen-profile";
import type { FormSummary } from "../../domain/summary/form-summary";
import type { FileProblem } from "./port";

/** A file that a person has chosen. */
export interface BatchFile {
  /** The same key for the same unchanged file when it is chosen again. */
  readonly key: string;
  /** As the person named it: with its folders where a folder was chosen. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Rejects for a file that cannot be read. */
  readonly read: () => Promise<Uint8Array>;
}

/** The files of one choice. */
export interface ChosenFiles {
  readonly files: readonly BatchFile[];
  /** How many lock files and system files are among them, which are not checked. */
  readonly passedOver: number;
}

/** A file that a person has chosen as an earlier result. */
export interface EarlierFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly slice: (
    from: number,
    to: number,
  ) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
}

/** A finding in words. */
export interface ShownFinding {
  /** Its place among the findings of the form. */
  readonly index: number;
  readonly severity: Severity;
  readonly sentence: string;
  /** In A1 notation; null for the whole form. */
  readonly cell: string | null;
}

/** An item in words, in the language of the pane. */
export interface ShownItem {
  readonly severity: Severity;
  /** The short sentence. */
  readonly sentence: string;
  /** "G21", "G21 等 18 处", or the whole form. */
  readonly place: string;
  /**
   * The change of the total once the item is put right, with the words for screen readers; "" for
   * none.
   */
  readonly effect: string;
  readonly spoken: string;
  readonly findings: readonly ShownFinding[];
  /** The findings that disappear once these are put right. */
  readonly consequences: readonly ShownFinding[];
  /** The calculation of the row; null where there is none. */
  readonly because: string | null;
  /** The rule it rests on, with its source. */
  readonly ground: string;
}

/** What is shown of one form when its line is opened. */
export interface ShownDetail {
  readonly items: readonly ShownItem[];
  readonly unchecked: readonly { readonly what: string; readonly why: string }[];
  /** How many findings someone has marked as checked. */
  readonly accepted: number;
}

/** A checked form for the list, and the rest as JSON, which is parsed when the form is opened. */
export interface ShownForm {
  readonly summary: FormSummary;
  /** The JSON of a `ShownDetail`. */
  readonly detail: string;
}

/** A sheet without a self-evaluation that holds another form of the family. */
export interface OtherFormSheet {
  readonly sheet: string;
  readonly form: OtherForm;
  /** The targets that a declaration states. */
  readonly declared: readonly Omit<DeclaredTargets, "file">[];
}

/** The result for a file, besides its forms. */
export type BatchOutcome =
  | {
      readonly kind: "checked";
      readonly problems: readonly FileProblem[];
      readonly others: readonly OtherFormSheet[];
    }
  | { readonly kind: "refused"; readonly problem: FileProblem }
  | ({ readonly kind: "other-form" } & OtherFormSheet);

/** A form's line of a saved result, with the unit of the amounts, which the line lacks. */
export interface FormLine {
  readonly json: string;
  /** The unit of its amounts; null where the form prints none, or several. */
  readonly amountUnit: AmountUnit | null;
}

/** A checked form. */
export interface FormEvent extends Pick<FormLine, "json">, Partial<Pick<FormLine, "amountUnit">> {
  readonly kind: "form";
  readonly sheet: string;
  readonly shown?: ShownForm;
}

/** A checked form, or the end of a file. */
export type BatchEvent = { readonly source: BatchFile } & (
  | FormEvent
  | { readonly kind: "end"; readonly outcome: BatchOutcome }
);

/** The code that checks files, in workers of the browser. */
export interface BatchEngine {
  /** Checks files; the events come file by file, in the order of the files. */
  readonly check: (
    files: Iterable<BatchFile>,
    rules: ChosenProfile,
    signal: AbortSignal,
  ) => AsyncIterable<BatchEvent>;
  /** The line of a form of the open workbook, and what is shown of the form. */
  readonly line: (
    assessment: Assessment,
    accepted: AcceptedFindings,
    rules: ChosenProfile,
  ) => FormLine;
  readonly show: (
    assessment: Assessment,
    accepted: AcceptedFindings,
    rules: ChosenProfile,
  ) => ShownForm;
}

/** A line of the list: a checked form. */
export interface ListedForm {
  readonly key: string;
  /** As the person named it; null: a form of the open workbook. */
  readonly file: string | null;
  readonly sheet: string;
  /** The same for units that are spelled alike; "" for none. */
  readonly unitKey: string;
  /** Of a form of the open workbook; else null. */
  readonly sheetId: string | null;
  readonly summary: FormSummary;
}

/** A line of the list: a file, or one of its sheets, that was not checked or only in part. */
export interface NotChecked {
  readonly key: string;
  readonly file: string;
  readonly why:
    | { readonly kind: "problem"; readonly problem: FileProblem }
    | { readonly kind: "other-form"; readonly sheet: string; readonly form: OtherForm };
  /** Nothing of the file was checked. */
  readonly isWhole: boolean;
}

export interface BatchProgress {
  readonly done: number;
  readonly total: number;
  /** The name of the file that is being checked. */
  readonly current: string;
  /** Rounded up; null while too few are done for an estimate. */
  readonly secondsLeft: number | null;
}

/** The state of one form's findings since an earlier result. */
export interface FormRound {
  readonly counts: RoundCounts;
  /** The earlier result does not have the form. */
  readonly isNew: boolean;
}

/** A form of the earlier result that is missing from the present ones. */
export interface MissingForm {
  readonly key: string;
  readonly unit: string;
  readonly project: string;
  /** As the earlier result names it. */
  readonly file: string;
  /** How many findings it had that nobody had accepted. */
  readonly findings: number;
  /** Its file is there and could not be read. */
  readonly isUnread: boolean;
}

/** The state of all findings of an earlier result. */
export interface ComparedRounds {
  readonly counts: RoundCounts;
  readonly missing: readonly MissingForm[];
  /** How many of these forms the earlier result does not have. */
  readonly added: number;
  /** By the keys of the listed forms. */
  readonly forms: ReadonlyMap<string, FormRound>;
}

/** An earlier result that the present forms are compared with. */
export interface EarlierResult {
  /** The name of its file. */
  readonly name: string;
  readonly forms: number;
  /** Null while files are being checked, and until the comparison is done. */
  readonly compared: ComparedRounds | null;
}

/** A file that was chosen as an earlier result and cannot be used as one. */
export interface NotEarlier {
  readonly name: string;
  readonly why:
    | EarlierMistake
    /**
     * unreadable: the browser cannot read the file; not-fetched: the code that reads it could not be
     * fetched
     */
    | { readonly kind: "unreadable" }
    | { readonly kind: "not-fetched" };
}

/** A finding of the earlier result that the opened form no longer has. */
export interface GoneFinding {
  readonly sentence: string;
  /** In A1 notation, in the earlier form; null for the whole form. */
  readonly cell: string | null;
  /** Null: repaired; else why that is not known. */
  readonly notJudged: NotJudged | null;
}

/** The state of the findings of the opened form since an earlier result. */
export interface OpenedRound {
  readonly isNew: boolean;
  /** By the finding's place among the findings of the form. */
  readonly states: readonly RoundState["kind"][];
  readonly gone: readonly GoneFinding[];
}

export interface BatchState {
  readonly forms: readonly ListedForm[];
  readonly notChecked: readonly NotChecked[];
  /** How many files have been checked, those that were refused included. */
  readonly files: number;
  /** How many files are not checked, as they belong to a program or the system. */
  readonly passedOver: number;
  /** Files that were not checked because of 取消. */
  readonly left: number;
  /** Null while nothing is being checked. */
  readonly progress: BatchProgress | null;
  /** The sheets of the open workbook are being read. */
  readonly isReadingWorkbook: boolean;
  /** The name of the rules that all forms were checked by. */
  readonly rules: string | null;
  /** The form that is shown instead of the list. */
  readonly opened: (ListedForm & ShownDetail & { readonly round: OpenedRound | null }) | null;
  /** 与上次比较; null: no earlier result has been chosen. */
  readonly earlier: EarlierResult | null;
  readonly isReadingEarlier: boolean;
  /** The file that was chosen last and cannot be used; the previous earlier result stays in use. */
  readonly notEarlier: NotEarlier | null;
}

/** 自评汇总, or 退回清单. */
export type BatchSheets = "summary" | "returns";

/** The words of these sheets; Chinese, as everything written to a sheet. */
export interface BatchSheetWords {
  readonly sheets: CollectionWords;
  readonly notRead: (line: NotChecked) => {
    /** Null for the whole file. */
    readonly sheet: string | null;
    readonly sentence: string;
  };
  /** A sheet of the open workbook that was not read, and one of which the rest was not. */
  readonly sheetUnread: (sheet: string) => string;
  readonly sheetCut: (sheet: string, last: string) => string;
}

/** Plain functions; none throws. */
export interface BatchActions {
  /** Shows 批量核对. */
  readonly open: () => void;
  /** Checks files, after those that are being checked. */
  readonly checkFiles: (
    chosen: ChosenFiles,
    fetchEngine: () => Promise<BatchEngine>,
  ) => Promise<void>;
  /** Checks all visible sheets of the open workbook. */
  readonly checkWorkbook: (fetchEngine: () => Promise<BatchEngine>) => Promise<void>;
  /** Stops checking files; the results stay. */
  readonly stop: () => void;
  /** Continues with the files that are left. */
  readonly goOn: () => Promise<void>;
  /** Removes all results. */
  readonly clear: () => void;
  /** Shows the findings of a form of the list. */
  readonly openForm: (key: string) => Promise<void>;
  readonly closeForm: () => void;
  /** Adds sheets made of all results to the open workbook. */
  readonly makeSheets: (
    what: BatchSheets,
    fetchWords: () => Promise<BatchSheetWords>,
  ) => Promise<void>;
  /** Compares all results with an earlier one, from now on. */
  readonly compareWith: (file: EarlierFile) => Promise<void>;
  /** Ends the comparison. */
  readonly compareNoMore: () => void;
  /** Adds 自评汇总 of the forms of the open workbook to it. */
  readonly summarizeWorkbook: (
    fetchEngine: () => Promise<BatchEngine>,
    fetchWords: () => Promise<BatchSheetWords>,
  ) => Promise<void>;
  /** All results, a JSON value a line, in the order of the files. */
  readonly lines: () => Blob;
}
