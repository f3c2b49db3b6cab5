/** The page in English: refusals of files, and the limits of settings. */
import type { FileProblem, FileRefusalCode, ForeignKind } from "../../src/app/core/port";
import { batchWords } from "../../src/messages/batch";
import { pane } from "../../src/messages";
import { pageWords, setPageWords, settingsLimit } from "../../src/messages/page";
import { isChinese } from "../taskpane/support/in-another-script";

beforeAll(() => {
  setPageWords("en-US", false);
});

const CODES: readonly FileRefusalCode[] = [
  "encrypted",
  "old-xls",
  "damaged",
  "no-form",
  "too-slow",
];
const FOREIGN: readonly ForeignKind[] = ["empty", "et", "pdf", "docx", "archive"];

const problems: readonly FileProblem[] = [
  ...CODES.map((code) => ({ code, detail: "" })),
  ...FOREIGN.map((foreign) => ({ code: "not-xlsx" as const, detail: "", foreign })),
  {
    code: "damaged",
    detail: "",
    fault: "cell-text",
    sheet: "Sheet1",
    part: "sheet1.xml",
    cell: "F13",
  },
];

it("says in English why a file is refused", () => {
  const told = problems.map((problem) => pageWords().problem(problem));
  expect(told.filter(isChinese)).toEqual([]);
  expect(new Set(told).size).toBe(problems.length);
  const refused = pageWords().refusedBecause({ kind: "file", problem: problems[1] as FileProblem });
  expect(refused).toMatch(/Excel 97–2003/);
});

it("says what becomes of rules, with a browser that keeps them and one that does not", () => {
  expect(settingsLimit()).toMatch(/while the page is open/);
  const stored = () => pane.notice.words({ kind: "profile-stored", name: "Rules" }).text;
  expect(stored()).toMatch(/while this page is open/);
  setPageWords("en-US", true);
  expect(settingsLimit()).toMatch(/kept in this browser/);
  expect(stored()).toMatch(/kept in this browser/);
});

it("says that what is made of many files is a file", () => {
  const made = { kind: "sheets-made", what: "summary", name: "a.xlsx", sheets: 4 } as const;
  expect(pane.notice.words(made).text).toMatch(/new file "a.xlsx"/);
  expect(batchWords().summaryHelp).toMatch(/^A file/);
});
