/** The words of the list of all forms of a workbook. */
import type { Words } from "../words";
import { counted } from "./counted";
import { nameList } from "./name-list";

export const workbookWords: Words["workbookWords"] = {
  titleLooking: "Looking at all worksheets…",
  titleUnread: "The worksheets have not been looked at yet",
  textUnread: 'Follow the advice below, then choose "Look again".',
  titleNone: "There is no self-assessment form in this workbook",
  title: (forms) => counted(forms, "self-assessment form"),

  summary: (forms, errors, warnings, unfilled) => {
    if (errors + warnings + unfilled === 0) {
      return forms === 1 ? "Nothing to fix or to check" : "Nothing to fix or to check in any";
    }
    return [
      errors === 0 ? null : `${errors} with problems to fix`,
      warnings === 0 ? null : `${warnings} without errors but with something to check`,
      unfilled === 0 ? null : `${unfilled} to be filled in`,
    ]
      .filter((part) => part !== null)
      .join(", ");
  },
  looked: (sheets, without, hidden) =>
    [
      `${counted(sheets, "worksheet")} looked at`,
      without === 0 || without === sheets ? null : `${without} without a form`,
      hidden === 0 ? null : `${hidden} hidden and not looked at`,
    ]
      .filter((part) => part !== null)
      .join(", ") + ".",
  summaryHelp:
    "New worksheets with the scores, the findings and charts of all forms of this workbook",
  unread: (names) => `Not looked at, since there is too much in them: ${nameList(names)}.`,
  cutOff: (sheet, last) => `"${sheet}" is too large: only A1 to ${last} was looked at.`,
  template: "Start from the standard template",

  sort: "Sort",
  orders: {
    tabs: "As in the workbook",
    problems: "Most problems first",
    lowest: "Lowest total first",
    highest: "Highest total first",
    project: "By project name",
  },

  list: "All forms",
  nth: (index) => `Form ${index}`,
  reported: "Total on form",
  computed: "Computed",
  same: "Total",
  grade: "Grade",
  notFilled: "none",
  open: "open",
  passed: "Nothing found",
  inPart: (unchecked) => `Nothing found, ${unchecked} not checked`,
  stale: "Changed, not checked again yet",

  lookThrough: "Look again",
  copy: "Copy list",
  copied: (forms) => `${counted(forms, "row")} copied, to be pasted into Excel`,
  copyFailed: "Could not copy. Please select the text below by hand:",
  columns: {
    project: "Project",
    unit: "Unit",
    sheet: "Worksheet",
    reportedTotal: "Total on form",
    computedTotal: "Computed total",
    reportedGrade: "Grade on form",
    computedGrade: "Computed grade",
  },
};
