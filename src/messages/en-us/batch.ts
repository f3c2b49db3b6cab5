/** The words of 批量核对. */
import type { Shape } from "../words";
import type * as chinese from "../zh-cn/batch";
import { counted } from "./counted";
import { nameList } from "./name-list";
import { profileName } from "./profile-names";

const durationWords = (seconds: number): string =>
  seconds <= 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;

export const batchWords: Shape<typeof chinese.batchWords> = {
  title: "Many files",
  intro: "Check many forms at once: choose files or a folder, or drop them here (.xlsx, .xlsm).",
  privacy: "Files are read on this computer only. They are neither sent nor changed.",
  rules: (name) => `Checked by the scoring rules "${profileName(name)}".`,

  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  workbook: "This workbook",
  workbookHelp: "Check all visible worksheets of this workbook",
  drop: "Drop to check these files",
  notReceived: 'No files were received. Please use "Choose files".',

  progress: (done, total, seconds) =>
    `${done} of ${total} checked${seconds === null ? "" : `, about ${durationWords(seconds)} left`}`,
  current: (file) => `Checking: ${file}`,
  readingWorkbook: "Checking the worksheets of this workbook…",
  cancel: "Cancel",
  stopped: (left) => `Stopped; ${counted(left, "file")} not checked`,
  goOn: "Go on",

  heading: (forms) => (forms === 0 ? "No forms" : counted(forms, "form")),
  looked: (files, refused, passedOver) =>
    [
      files === 0 ? null : `${counted(files, "file")} looked at`,
      refused === 0 ? null : `${refused} not checked`,
      passedOver === 0 ? null : `${counted(passedOver, "temporary or system file")} passed over`,
    ]
      .filter((part) => part !== null)
      .join(", ") + ".",

  why: "See why",
  list: "Results by unit",
  noUnit: "No unit given",
  forms: (count) => counted(count, "form"),
  files: (count) => String(count),
  notChecked: "Files and worksheets not checked",
  partly: "checked in part",
  onSheet: (sheet, sentence) => `Worksheet "${sheet}": ${sentence}`,
  ofWorkbook: "This workbook",

  find: "Find",
  findHelp: "Unit, project or file",
  show: "Show",
  shows: {
    all: "All",
    error: "To fix",
    warning: "No errors, something to check",
    passed: "Nothing found",
    notChecked: "Not checked",
  },
  nothing: "Nothing matches.",

  back: "Back to the list",
  readOnly: "Results only: nothing is written to the file. To change it, open it in Excel.",
  openFile: "Open this file to correct it",
  accepted: (count) => `${count} more marked as checked.`,
  computedTotal: "Computed total",

  summary: "Summary",
  summaryHelp: "New worksheets of this workbook with every form, every finding and charts",
  returns: "Lists for units",
  returnsHelp: "New worksheets of this workbook with what each unit has to repair",
  whileChecking: "Once all files are checked",
  replace: {
    title: (what) =>
      what === "summary"
        ? "The workbook has a summary made before."
        : "The workbook has lists for units made before.",
    text: (names) =>
      `Replacing deletes ${nameList(names)} with all that was added there, and no other worksheet.`,
    replace: "Replace",
    add: "Keep, and add new",
    cancel: "Cancel",
  },

  copy: "Copy list",
  file: "File",
  reason: "Why not checked",
  save: "Save result",
  saveHelp: "As a file that the next round can be compared with",
  fileName: "check-result.ndjson",
  saved: (name) => `In the browser's download folder: ${name}`,
  clear: "Clear",
};
