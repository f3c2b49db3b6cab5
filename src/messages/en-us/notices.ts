/** The words for tasks: while they run, when they are done, and when Excel refuses them. */
import type { Notice, RefusedNotice, Task } from "../../app/core/state";
import { columnRoles } from "./columns";
import { counted } from "./counted";
import { nameList } from "./name-list";
import { profileName } from "./profile-names";

export const taskRunning: Readonly<Record<Task, string>> = {
  checking: "Checking…",
  writing: "Writing back…",
  "writing-one": "Writing…",
  undoing: "Undoing…",
  flagging: "Flagging…",
  "clearing-flags": "Clearing flags…",
  "making-template": "Making the template…",
  "making-report": "Making the report…",
  "making-anonymised": "Making the copy…",
  "making-sheets": "Making worksheets…",
  "storing-accepted": "Saving what was marked as checked…",
  "storing-suggestions": "Saving your choice of rules…",
  "storing-columns": "Saving the columns…",
  "reading-other-sheets": "Looking at other worksheets…",
  "reading-forms-list": "Looking at all worksheets…",
  "checking-files": "Checking files…",
  "storing-profile": "Saving the scoring rules…",
  selecting: "Going to the cell…",
};

const taskRefused: Readonly<Record<Task, string>> = {
  checking: "The worksheet was not read",
  writing: "Nothing was written back",
  "writing-one": "Nothing was written",
  undoing: "Nothing was undone",
  flagging: "Nothing was flagged",
  "clearing-flags": "No flags were cleared",
  "making-template": "No template was made",
  "making-report": "No report was made",
  "making-anonymised": "No anonymised copy was made",
  "making-sheets": "No worksheets were made",
  "reading-other-sheets": "Other worksheets were not looked at",
  "reading-forms-list": "Not all worksheets were looked at",
  "checking-files": "Not all files were checked",
  "storing-suggestions":
    "Your choice of rules was not saved in the workbook; you will be asked again next time",
  "storing-accepted":
    "What you marked as checked was not saved in the workbook and is gone once this pane is closed",
  "storing-columns":
    "The columns were not saved in the workbook and are gone once this pane is closed",
  "storing-profile": "The scoring rules are in use, but not saved in the workbook",
  selecting: "Could not go to the cell",
};

/** The changes that a task made to a number of cells before Excel refused. */
const partlyDone: Readonly<Partial<Record<Task, (count: number) => string>>> = {
  writing: (count) => `${counted(count, "cell")} written back`,
  "writing-one": (count) => `${counted(count, "cell")} written`,
  undoing: (count) => `${counted(count, "cell")} restored`,
};

/** The title of a refused task, and the state of the workbook after it. */
export function refusedWords({
  task,
  partialResult,
}: Pick<RefusedNotice, "task" | "partialResult">): {
  readonly title: string;
  readonly text: string;
} {
  if (partialResult === null) return { title: taskRefused[task], text: "" };
  switch (partialResult.kind) {
    case "cells": {
      const { done, left } = partialResult;
      const words = partlyDone[task]?.(done.length) ?? `${counted(done.length, "cell")} changed`;
      return left === 0
        ? { title: `${words}, but the form could not be checked again`, text: "" }
        : { title: `${words}, the other ${left} not`, text: `Changed: ${cellList(done)}.` };
    }
    case "sheets":
      return {
        title: taskRefused[task],
        text: `Unfinished worksheets were left behind and can be deleted: ${nameList(partialResult.names)}.`,
      };
    case "unsure":
      return {
        title: `${taskRefused[task]}, or only in part`,
        text:
          task === "flagging" || task === "clearing-flags"
            ? "The flags on the worksheet may have changed. Try again, or clear the flags first."
            : "What is on the worksheet now could not be read. Please recheck.",
      };
  }
}

/** The most addresses that a notice lists. */
const MOST_CELLS = 8;

function cellList(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_CELLS).join(", ");
  return cells.length > MOST_CELLS ? `${named} and others, ${cells.length} cells` : named;
}

type WrittenNotice = Extract<Notice, { kind: "written" }>;

const writtenTitle = ({ count }: WrittenNotice): string =>
  count === 0 ? "Nothing was written back" : `${counted(count, "cell")} written back`;

function writtenText({ count, kept, unsure }: WrittenNotice): string {
  return [
    kept.length === 0
      ? ""
      : `Just changed by someone, so the new contents were kept: ${cellList(kept)}.`,
    unsure.length === 0
      ? ""
      : `These cells changed again after the write-back, someone may be editing at the same time; please check them: ${cellList(unsure)}.`,
    count === 0 ? "" : 'Choose "Undo" below to get the former contents back.',
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The title of a notice other than a refusal, and the remedy where one is needed. */
export function noticeWords(notice: Exclude<Notice, { kind: "refused" }>): {
  readonly title: string;
  readonly text: string;
} {
  switch (notice.kind) {
    case "written":
      return { title: writtenTitle(notice), text: writtenText(notice) };
    case "undone":
      return {
        title: `${counted(notice.count, "cell")} restored`,
        text:
          notice.notUndone.length === 0
            ? "The contents are the same as before the write-back."
            : `Left as they are, since someone filled them in or changed them: ${cellList(notice.notUndone)}.`,
      };
    case "sheet-changed":
      return {
        title: "The worksheet has just changed; nothing was written back",
        text: "It has been checked again. Please look at the pending changes before writing back.",
      };
    case "undo-blocked":
      return {
        title: "The worksheet changed after the write-back; nothing was undone",
        text: `Changed, or in rows that moved: ${cellList(notice.cells)}. Please check and correct them by hand.`,
      };
    case "nothing-to-write":
      return {
        title: "Nothing to write back",
        text: "No change is ticked, or the figures on the form agree already.",
      };
    case "flagged":
      return {
        title: `${counted(notice.count, "row")} flagged`,
        text: "They lost points without an explanation; a flag disappears once it is filled in.",
      };
    case "nothing-to-flag":
      return {
        title: "No row to flag",
        text: "Of the rows with columns for score and explanation, all that lost points are explained.",
      };
    case "flags-cleared":
      return notice.count === 0
        ? {
            title: "Flags cleared",
            text: "No flag of this add-in is left; no other formatting was changed.",
          }
        : {
            title: `${counted(notice.count, "flag")} cleared`,
            text: "No other formatting was changed.",
          };
    case "template-made":
      return {
        title:
          notice.isNextYear === true
            ? "Next year's form made from this one"
            : "Standard template made",
        text: `It is on the new worksheet "${notice.name}", ready to be filled in.${
          notice.leavesLonger === true
            ? " The declaration has targets for several years as well; only the year's were taken."
            : ""
        }`,
      };
    case "report-made":
      return {
        title: notice.forms > 1 ? `Report of ${notice.forms} forms made` : "Report made",
        text:
          notice.sheets > 1
            ? `The overview is on the new worksheet "${notice.name}", the report of each form behind it, in Chinese and ready to print on A4; delete the worksheets when they are not needed.`
            : `It is on the new worksheet "${notice.name}", in Chinese and ready to print on A4; delete the worksheet when it is not needed.`,
      };
    case "anonymised-made":
      return {
        title: "Anonymised copy made",
        text: `It is on the new worksheet "${notice.name}"; look it through first. Move or copy it to a new workbook, save that and attach it to the issue; do not send this workbook.`,
      };
    case "sheets-made":
      return {
        title: notice.what === "summary" ? "Summary made" : "Lists for the units made",
        text: `${counted(notice.sheets, "new worksheet")}, from "${notice.name}" on; delete them when they are not needed.`,
      };
    case "nothing-to-report":
      return {
        title: "There is no form to report",
        text: "Please open a worksheet with a self-evaluation form first.",
      };
    case "column-needed":
      return {
        title: `"${columnRoles[notice.role]}" needs a column; nothing was changed`,
        text: `If it is another column, choose "${columnRoles[notice.role]}" there, and the two change places.`,
      };
    case "profile-stored":
      return {
        title: `Scoring rules "${profileName(notice.name)}" are in use`,
        text: "They are kept in the workbook; please remember to save the file.",
      };
    case "nothing-to-undo":
      return {
        title: "Nothing to undo",
        text: "The cells of the last write-back already have their former contents; it may have been undone in Excel.",
      };
    case "unexpected":
      return {
        title: "Something went wrong in the pane; this was not finished",
        text: 'Choose "Recheck" and look at the worksheet before you go on; if it happens again, copy the details for your support.',
      };
    case "waiting":
      return {
        title: "Excel has not answered yet, waiting",
        text: "Please look for a dialog box that is open in Excel; once it is closed, this goes on. If Excel never answers, save the file, close this pane and open it again.",
      };
  }
}
