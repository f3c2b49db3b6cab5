/** All words of the pane except findings, reasons and refusals, which have files of their own. */
import type { Words } from "../words";
import { counted } from "./counted";
import { nameList } from "./name-list";
import { profileName } from "./profile-names";
import { severityWords } from "./severity-words";
import { help, welcome } from "./welcome";
import { noticeWords, refusedWords, taskRunning } from "./notices";

export const pane: Words["pane"] = {
  product: "Performance Self-Assessment Assistant",

  welcome,
  help,

  actions: {
    writeBack: "Write back",
    undo: "Undo",
    flag: "Flag",
    clearFlags: "Clear flags",
    makeTemplate: "Template",
    check: "Recheck",
    group: "Actions",
    noForm: "There is no self-assessment form on this worksheet",
    willWrite: (count) => `Will write ${counted(count, "cell")}`,
    willUndo: (count) =>
      count > 1
        ? `${count} write-backs can be undone one by one`
        : "Restores what was before the last write-back",
    nothingToUndo: "Nothing has been written back yet",
    flagHelp: "Marks the rows that lost points without an explanation",
    flagged: (count) =>
      count === 0
        ? "Removes the flags of this add-in"
        : `Removes ${counted(count, "flag")} of this add-in`,
  },

  header: {
    year: (year) => year,
    reportedTotal: "Total on form",
    computedTotal: "Computed",
    grade: "Grade",
    none: "none",
    same: "Total and grade agree",
    different: "Form and computation differ",
    unfilled: (rows) =>
      rows === 0 ? "To be filled in" : `To be filled in · 0/${counted(rows, "row")}`,
    notComputed: ({ rows, points }) =>
      rows === 0
        ? "Some scores cannot be computed, so there is no total yet"
        : `${counted(rows, "row")} without a score; fill in to get the total (weight ${points} points)`,
    notPrinted: {
      both: "The form has no total and no grade yet",
      total: "The form has no total yet",
      grade: "The form has no grade yet",
    },
    onForm: "Form",
    computed: "Computed",
    unscored: (rows) => `${rows} not scored`,
    asPrinted: (rows) => `${rows} not computed`,
    levels: "Score by section",
    funds: "Execution",
    unnamedLevel: "Other",
    lost: (points) => `−${points}`,
    levelDescription: ({ score, weight, lost, unscored, asPrinted }) =>
      [
        `${score} of ${weight} points`,
        lost === null ? null : `${lost} lost`,
        unscored === 0 ? null : `${counted(unscored, "row")} not scored`,
        asPrinted === 0 ? null : `${counted(asPrinted, "row")} not computed, counted as printed`,
      ]
        .filter((part) => part !== null)
        .join(", "),
  },

  views: {
    label: "What is shown",
    sheet: "This sheet",
    workbook: "All forms",
    batch: "Many files",
    opening: "Opening the list…",
  },

  report: {
    make: { form: "Make a report", workbook: "Make reports of all forms" },
    help: {
      form: "A new worksheet with the results, their grounds and lines for signatures, in Chinese, to print on A4",
      workbook:
        "New worksheets with the report of each form and an overview, in Chinese, to print on A4",
    },
  },

  anonymised: {
    sheet: "Anonymised copy",
    make: "Make an anonymised copy",
    note: "To report a form that is misread: all texts but the labels are replaced, figures and their places are kept. Look it through before you send it.",
  },

  picker: {
    label: (count) => `${counted(count, "form")} on this worksheet`,
    option: (index, project) => `${index}. ${project}`,
  },

  severity: severityWords,
  counts: {
    label: "Result of the check",
    unfilled: (project) => `${project}: to be filled in`,
    inPart: (project, unchecked) =>
      `${project}: nothing wrong in what was checked, ${counted(unchecked, "thing")} not checked`,
    jump: "Go to the list",
    summary: (project, errors, warnings, notices) =>
      errors + warnings + notices === 0
        ? `${project}: all checks passed, nothing found`
        : `${project}: ${errors} must fix, ${warnings} please check, ${counted(notices, "note")}`,
  },

  findings: {
    unchecked: "Not checked",
    wholeForm: "Whole form",
    count: (count) => `${count}`,
    goTo: "Go to",
    edited: "Just edited",
    goToCell: (cell) => `Go to ${cell}`,
  },

  repairs: {
    write: (value) => `Write ${value}`,
    outline: "Insert outline",
    noOutline: "Leave outline out",
    pending: "Among the pending changes",
    allOutlines: (count) => `Insert all outlines (${counted(count, "row")})`,
    noOutlines: "Leave all outlines out",
    about: (label, cell) => `${label}, ${cell}`,
  },

  changes: {
    title: "Pending changes",
    chosen: (ticked, all) => `${ticked} of ${all} chosen`,
    from: "from",
    to: "to",
    empty: "empty",
    subject: {
      "execution-rate": "Execution rate",
      "explanation-outline": "Outline of an explanation",
    },
    overFormula: "This cell has a formula; tick it to replace the formula by the number",
    locked: "The cell is locked; unprotect the worksheet to write to it",
    rowGrows: "Where the row is too low, it grows, and the text wraps",
    ofOpenWeights: "The weights do not add up yet; correct them first, or tick it to write it",
    overExplained: "The unit gave less and said why; tick it to change it",
    none: "The scores on the form agree; nothing needs to be written back.",
  },

  indicators: {
    title: "Scores in detail",
    weight: "Weight",
    reported: "On form",
    computed: "Computed",
    target: "Target",
    actual: "Actual",
    budget: "Full-year budget",
    executed: "Executed",
    because: "Why",
    noScore: "none",
    noWeight: "none",
    lost: (points) => `${points} lost`,
    count: (rows) => counted(rows, "row"),
  },

  clear: {
    title: "All checks passed",
    text: "Weights, scores, total and grade agree, and every lost point is explained.",
    ready: "Nothing found",
    readyText: "The computed scores can be written back to the form.",
    inPart: "Nothing wrong in what was checked",
    accepted: (count) =>
      `${counted(count, "thing")} marked as checked by hand, with the reasons below.`,
    unchecked: "Not checked:",
    line: (what, why) => `${what}: ${why}`,
  },

  empty: {
    title: "No self-assessment form on this worksheet",
    text: (sheet) => `Looked at "${sheet}".`,
    looksFor: "What a form is recognised by:",
    signs: [
      "A title that says it is a performance self-assessment form",
      "Fields for project name and project funds",
      "Headers for level 3 indicator, annual target and score",
    ],
    hint: "If the form is on another worksheet, select that worksheet; or start from the standard template.",
    look: "Look at other worksheets",
    elsewhere: "These worksheets have forms; select one to go there:",
    forms: (count) => counted(count, "form"),
    nowhere: (looked) =>
      looked > 1
        ? `All ${looked} visible worksheets were looked at; none has a form.`
        : "This workbook has no other visible worksheet.",
    unread: (names) => `Not looked at, since there is too much in them: ${nameList(names)}.`,
    template: "Start from the standard template",
    batch: "Check many files",
  },

  reportFound: {
    title: "This is a report",
    text: "It is ready to print on A4; delete the worksheet when it is not needed.",
    back: "Back to the form:",
    backTo: (sheet) => `Back to "${sheet}"`,
  },

  isProtected: (open, locked) =>
    open === 0
      ? "This worksheet is protected, locked cells cannot be written. To write back, first unprotect it on the Review tab."
      : `This worksheet is protected: ${counted(open, "change")} can be written, since the cells are not locked; ${locked} cannot. To write those as well, first unprotect it on the Review tab.`,

  cutOff: (last) =>
    `The worksheet is too large: only A1 to ${last} was read, and nothing after it was checked. Please move forms further down to a worksheet of their own.`,

  unread: {
    title: "The worksheet has not been read yet",
    text: 'Follow the advice below, then choose "Recheck".',
  },

  starting: { title: "Opening…", text: "Reading the worksheet" },

  notFetched:
    "This part could not be loaded. Check your network, then try again. The worksheet is not affected.",

  notice: {
    words: noticeWords,
    refused: refusedWords,
    sentences: (each) => each.filter((sentence) => sentence !== "").join(" "),
    retry: "Try again",
    copyDetails: "Copy details",
    copied: "Copied",
    copyFailed: "Could not copy. Please select the text below by hand:",
    dismiss: "Dismiss",
  },

  task: taskRunning,

  openFirst: {
    check: {
      sentence: "Forms are checked in the assistant's pane.",
      remedy: "Choose Open first: the pane checks the active worksheet as soon as it opens.",
    },
    changes: {
      sentence: "Scores are written back in the assistant's pane.",
      remedy:
        "Choose Open first: the pane lists the cells to be written. Look through them and write them there.",
    },
  },
  failure: {
    reload: "Reload",
    "office-missing": {
      title: "Excel's components could not be reached",
      text: "office.js was not loaded. Check the network or proxy settings, then reload; if that does not help, ask your IT support.",
    },
    "office-silent": {
      title: "Excel does not answer",
      text: "Please reload; if that does not help, close this pane and open it again, or restart Excel.",
    },
    "not-in-excel": {
      title: "Please open this in Excel",
      text: "Performance Self-Assessment Assistant is an Excel add-in and works in Excel's task pane. If you are in Excel, please reload.",
    },
    "too-old": {
      title: "This version of Excel is too old",
      text: "Excel 2021, Microsoft 365 or Excel on the web is needed. Please update.",
    },
    crashed: {
      title: "Something went wrong in the pane",
      text: "The worksheet is not affected. Please reload; if it happens again, copy the details for your support.",
    },
  },

  /** The line with the rules in effect, and their page while it is fetched. */
  profileLine: {
    line: (name) => `Scoring rules: ${profileName(name)}`,
    notStored: "Not saved in the workbook, gone once this pane is closed",
    notUsed: "The scoring rules saved in the workbook have mistakes and are not used",
    opening: "Opening the scoring rules…",
  },
};
