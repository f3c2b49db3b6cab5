/** The sentences and remedies for refusals of Excel. */
import type { RefusalCode } from "../../app/core/port";
import type { Words } from "../words";

const MESSAGES: Readonly<Record<RefusalCode, ReturnType<Words["refusalMessage"]>>> = {
  "cell-editing": {
    sentence: "A cell is being edited, so Excel cannot read or write the worksheet now.",
    remedy: "Press Enter to finish the cell, then try again.",
  },
  "sheet-protected": {
    sentence: "The worksheet or workbook is protected and cannot be changed.",
    remedy: "Unprotect it on the Review tab (or ask the person who protected it), then try again.",
  },
  "workbook-read-only": {
    sentence: "The workbook is open as read-only and cannot be changed.",
    remedy: "Choose Enable Editing, or save a copy and work in that.",
  },
  "sheet-gone": {
    sentence: "The worksheet or range cannot be found; it may have been deleted.",
    remedy: 'Go to the worksheet you want to check, then choose "Recheck".',
  },
  "too-large": {
    sentence: "The worksheet has more content than Excel can pass on at once.",
    remedy: "Move the self-assessment form to a worksheet of its own, then try again.",
  },
  "host-too-old": {
    sentence: "This version of Excel is too old and lacks functions that are needed.",
    remedy: "Use Excel 2021, Microsoft 365 or Excel on the web.",
  },
  "host-lost": {
    sentence: "The connection to Excel was lost.",
    remedy:
      "Close this task pane and open it again; if that does not help, save the file and restart Excel.",
  },
  busy: {
    sentence: "Excel is busy and did not finish this.",
    remedy: "Wait a moment, then try again.",
  },
  "part-missing": {
    sentence:
      "A part needed to check this sheet could not be loaded; nothing was checked this time.",
    remedy: "Check the network, then retry. The sheet was not touched.",
  },
  "not-writable": {
    sentence: "Some cells of the file cannot be changed; nothing was written this time.",
    remedy: "See the reasons listed, untick these cells, or fill them in by hand in Excel or WPS.",
  },
  unknown: {
    sentence: "An unknown error occurred, and this was not finished.",
    remedy:
      'Try again; if that does not help, choose "Copy details" and send the code to your support.',
  },
};

/** The sentence and the remedy of a refusal. */
export const refusalMessage: Words["refusalMessage"] = (code) => MESSAGES[code];
