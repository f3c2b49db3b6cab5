/** The words of the page without Excel around the pane, and those of the pane that differ there. */
import type { CellRefusal, PatchRefusal } from "../../app/core/patch-refusal";
import type { Shape, Words } from "../words";
import type * as chinese from "../zh-cn/page-words";
import { batchWords } from "./batch";
import { counted } from "./counted";
import { fileSentence } from "./file-sentence";
import { nameList } from "./name-list";
import { pane } from "./pane";
import { workbookWords } from "./workbook-words";

const WHY: Readonly<Record<CellRefusal, string>> = {
  locked: "the worksheet is protected and these cells are locked",
  covered: "under a merged cell, and not its top left cell",
  "array-formula": "part of an array formula",
  "shared-formula": "the formulas of the cells below come from this one",
  table: "header or total of an Excel table",
  "pivot-table": "part of a pivot table",
  repeated: "the file has two contents for it",
  changed: "the content is not the one that was read",
  style: "the format of the cell cannot show this figure",
};

function refusedBecause(refusal: PatchRefusal): string {
  switch (refusal.kind) {
    case "file":
      return fileSentence(refusal.problem);
    case "signed":
      return "The workbook has a digital signature, which a change would break. Nothing was written.";
    case "no-sheet":
      return `There are two worksheets named "${refusal.sheet}", or it cannot be read. Nothing was written.`;
    case "cells":
      return `"${refusal.sheet}", ${refusal.cells.join(", ")}: ${WHY[refusal.why]}.`;
    case "flags":
      return refusal.why === "protected"
        ? `"${refusal.sheet}" is protected, so rows cannot be marked. Unprotect it in Excel or WPS first.`
        : "The file has no styles, so rows cannot be marked.";
    case "unverified":
      return "The copy was read again and is not what was planned, so it was discarded. Please tell your support.";
  }
}

type PageWords = Shape<typeof chinese.pageWords>;

export const pageWords: PageWords = {
  title: "Check self-assessments",
  local:
    "Files stay in the browser of this computer: nothing is uploaded. The original file is never changed.",

  licences: "Licences",

  start: {
    heading: "Open a form to check it",
    drop: "Drop .xlsx or .xlsm files here",
    dropNow: "Release to open",
    choose: "Choose files",
    chooseMore: "Several at once, if you like",
    steps: [
      "A file is checked as it opens; each item says what is wrong and by which rule.",
      "Changes are listed first. Tick them, and they are written to a copy; this can be undone.",
      "Download the copy: only the ticked scores, rates, totals, grades and marks differ.",
    ] as const,
  },

  limits: {
    settings: (isKept) =>
      isKept
        ? "Rules, columns and items marked as checked are kept in this browser of this computer, for all files of this page, and are not in the file. Rules and marked items can be exported."
        : "This browser lets the page store nothing: rules, columns and items marked as checked last while the page is open and are not in the file. Rules and marked items can be exported.",
    heading: "What the Excel add-in can do and this page cannot",
    list: [
      "It does not follow your editing: after a change in Excel or WPS, save and drop the file again.",
      "It calculates simple formulas (sums, rounding, IF); others show the figures stored in the file until Excel or WPS opens the copy.",
      "Explanations can only be begun with an outline: fill them in in Excel or WPS, in the copy.",
      "Rows do not grow with an outline of an explanation.",
      "What the add-in has stored in a workbook is not read here.",
      "Templates and reports are files of their own instead of new worksheets.",
      ".xls, .et and encrypted files cannot be opened; save them as .xlsx first.",
    ] as const,
  },

  files: {
    opened: (count) => `${counted(count, "file")} opened`,
    add: "Open more files",
    all: "All files",
    open: (name) => `Open ${name}`,
    close: (name) => `Close ${name}`,
    reading: "Reading…",
    refused: "This file cannot be opened",
    untouched: "Not changed",
    written: (cells) => `${counted(cells, "cell")} changed in the copy`,
    flagged: "Rows marked in the copy",
    unsaved: "Not downloaded yet",
  },

  bar: {
    label: "File and downloads",
    download: "Download the copy",
    nothing: "Nothing has been written yet",
    unsaved: (cells) =>
      cells === 0
        ? "Marks changed in the copy, not downloaded yet"
        : `${counted(cells, "cell")} changed in the copy, not downloaded yet`,
    saved: (name) => `"${name}" is in your browser's downloads`,
    made: "Made",
    again: "Download again",
    notWritten: "Not written to the copy:",
    notRead: (names) => `Damaged and not checked: ${nameList(names)}.`,
  },

  exportAccepted: {
    label: (entries) => `Export what was checked (${entries})`,
    help: "Saves the items marked as checked, with their reasons; the command line reads them by --accepted",
    fileName: "accepted.json",
  },

  preview: {
    title: "Anonymised copy: look it through before you save it",
    note: (name) =>
      `This is all that "${name}" holds. If it still tells whose form it is, do not save it.`,
    save: "Save the copy",
    drop: "Cancel",
  },

  table: {
    label: (sheet) => `Worksheet "${sheet}" (read only)`,
    picker: "Worksheet",
    corner: "Row",
    selected: (cell) => `At ${cell}`,
    written: "changed",
    before: (rows) => `${counted(rows, "row")} above`,
    after: (rows) => `${counted(rows, "row")} below`,
    show: "Show the sheet",
    hide: "Hide the sheet",
  },

  copyName: (base, extension) => `${base}（已核对）${extension}`,
  madeOfMany: (sheet) => `${sheet === "总表" ? "退回清单" : sheet}.xlsx`,
  madeName: (base, sheet) => `${base} ${sheet}.xlsx`,
  problem: (problem) => fileSentence(problem),
  refusedBecause,
};

const { words } = pane.notice;

type WordedNotice = Parameters<typeof words>[0];

type Otherwise = {
  readonly [Kind in WordedNotice["kind"]]?: (
    given: Extract<WordedNotice, { kind: Kind }>,
  ) => ReturnType<typeof words>;
};

/** The pane's words that differ on the page, where there is a file and no Excel. */
const otherwise = (isKept: boolean): Otherwise => ({
  written: (given) => {
    const { title, text } = words(given);
    return {
      title,
      text:
        given.count === 0 ? text : `This is in the copy; download it when you are done. ${text}`,
    };
  },
  "nothing-to-undo": (given) => ({
    title: words(given).title,
    text: "The cells of the last write-back already have their former contents.",
  }),
  "template-made": (given) => ({
    title: words(given).title,
    text: `In the new file "${given.name}", which is being downloaded. Fill it in and drop it here to check it.${given.leavesLonger === true ? " Targets for several years were left out." : ""}`,
  }),
  "report-made": (given) => ({
    title: words(given).title,
    text: `In the new file "${given.name}", which is being downloaded; it prints on A4.`,
  }),
  "anonymised-made": (given) => ({
    title: words(given).title,
    text: `Look it through; "Save the copy" saves it as the new file "${given.name}", which can be attached to the issue.`,
  }),
  "sheets-made": (given) => ({
    title: words(given).title,
    text: `In the new file "${given.name}", which is being downloaded.`,
  }),
  "nothing-to-report": (given) => ({
    title: words(given).title,
    text: "Go to a worksheet with a form first.",
  }),
  "profile-stored": (given) => ({
    title: words(given).title,
    text: isKept
      ? "For all files of this page, kept in this browser; export them on the page of the rules for another computer."
      : "For all files, while this page is open; export them on the page of the rules to keep them.",
  }),
  unexpected: () => ({
    title: "Something went wrong on the page; this was not finished",
    text: 'Choose "Recheck" and look at the results before you go on; if it happens again, copy the details for your support.',
  }),
  waiting: () => ({ title: "The file is large, working on it", text: "It goes on by itself." }),
});

function noticeWords(isKept: boolean): typeof words {
  const own = otherwise(isKept);
  // the type cannot tell that the entry of a kind takes the notices of that kind
  return (given) => ((own[given.kind] as typeof words | undefined) ?? words)(given);
}

/**
 * The pane's words as they are on the page.
 *
 * @param isKept the browser keeps rules and accepted findings
 */
export const paneOnPage = (isKept: boolean): Words["pane"] => ({
  ...pane,
  welcome: {
    ...pane.welcome,
    leads: "Choose a result to go to its cell in the sheet.",
    writes: "Changes are listed before they are written to the copy, and can be undone.",
    short: "The file is never changed; changes to the copy are listed first and can be undone.",
  },
  report: {
    ...pane.report,
    help: {
      form: "A file with the results, their grounds and lines for signatures, in Chinese, to print on A4",
      workbook: "A file with the report of each form and an overview, in Chinese, to print on A4",
    },
  },
  isProtected: (open, locked) =>
    open === 0
      ? "This worksheet is protected, locked cells cannot be written. Unprotect it in Excel or WPS, save and open it again."
      : `This worksheet is protected: ${counted(open, "change")} can be written; ${locked} cannot, as the cells are locked. To write those as well, unprotect it in Excel or WPS, save and open it again.`,
  notice: { ...pane.notice, words: noticeWords(isKept) },
  failure: {
    ...pane.failure,
    crashed: {
      title: "Something went wrong on the page",
      text: "Your file was not touched. Reload the page and open the file again; if it happens again, copy the details for your support.",
    },
  },
  profileLine: {
    ...pane.profileLine,
    notStored: "Only while this page is open",
  },
});

export const workbookWordsOnPage: Words["workbookWords"] = {
  ...workbookWords,
  copied: (forms) => `${counted(forms, "row")} copied, to be pasted into Excel or WPS`,
  summaryHelp: "A file with the scores, the findings and charts of all forms of this file",
};

export const batchWordsOnPage: Shape<typeof chinese.batchWordsOnPage> = {
  ...batchWords,
  title: "Check many files",
  summaryHelp: "A file with every form, every finding and charts",
  returnsHelp: "A file with what each unit has to repair, a worksheet a unit",
};
