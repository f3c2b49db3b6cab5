/**
 * Texts with harmful contents in everything that is written: cells of new files, copied lists, lines
 * for programs and terminals, names of files and sheets.
 */
import { Writable } from "node:stream";
import { strFromU8, unzipSync } from "fflate";
import { readProfileFile } from "../src/app/settings/profile-file";
import { Output } from "../src/cli/output";
import { oneLine, textTable } from "../src/cli/text-table";
import { jsonLine } from "../src/cli/control-characters";
import type { Collection } from "../src/domain/collection/collection";
import { fileNameOf } from "../src/domain/collection/file-names";
import { unitReturns } from "../src/domain/collection/returns";
import { returnsBook, returnsIndex } from "../src/domain/collection/sheets/returns-sheets";
import { summarySheets } from "../src/domain/collection/sheets/summary-sheets";
import { reportSheets } from "../src/domain/report/report-sheets";
import { LONGEST_CELL } from "../src/domain/sheet/cell-text";
import { freeSheetName } from "../src/domain/sheet/free-sheet-name";
import type { PlannedSheet } from "../src/domain/sheet/planned-sheet";
import { escapeText } from "../src/excel/escape-text";
import { profileMistake } from "../src/messages";
import { collectionSheetWords as words } from "../src/messages/collection-sheet";
import { cellText } from "../src/taskpane/workbook-view/list-text";
import { readWorkbook } from "../src/xlsx/read-workbook";
import { printedFinding, printedRow, record } from "./domain/collection/printed";
import { OPTIONS, published, reported } from "./domain/report/reported";
import { writeWorkbook } from "./support/written-workbook";

/** Beginnings that a spreadsheet takes for a formula when it opens a file or a list is pasted. */
const FORMULAS = [
  "=cmd|'/c calc'!A1",
  "+1+cmd|'/c calc'!A1",
  "-2+3",
  "@SUM(1,2)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "\u200b=1+1",
  "\u202e=1+1",
];
const QUOTED = ['"=1+1"', '"某\t局', '"', "'=1+1"];
const MARKUP = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "]]></t></is><f>1+1</f>",
  "&lt;b&gt;&amp;",
  "_x003D_1+1",
];
const DIRECTIONS = [
  "某\u202e局财市",
  "\u2066某\u2069\u200f局",
  "某\u0007\u001b[31m局\u009b2J",
  "某\u2028局\u2029\u0085局",
];
const HOSTILE = [...FORMULAS, ...QUOTED, ...MARKUP, ...DIRECTIONS];
const LONG = "某".repeat(40_000);

const formulasIn = ({ cells }: PlannedSheet): readonly string[] =>
  cells.flatMap(({ content }) =>
    content.kind === "formula" ? [`<f>${content.value.replace(/^=/, "")}</f>`] : [],
  );

/** The faults of a written file: formulas from texts, sheet names that are not allowed. */
async function faultsOf(sheets: readonly PlannedSheet[]): Promise<readonly string[]> {
  const bytes = await writeWorkbook(sheets);
  const own = new Set(sheets.flatMap(formulasIn));
  const formulas = Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith("xl/worksheets/"))
    .flatMap(([, part]) => strFromU8(part).match(/<f>[^<]*<\/f>/gu) ?? []);
  const names = sheets.map(({ name }) => name);
  return [
    ...formulas.filter((formula) => !own.has(formula)),
    ...names.filter((name) => !/^(?!')[^[\]:*?/\\\p{Cc}\p{Cf}]{1,31}(?<!')$/u.test(name)),
  ];
}

/** A form in which every text is this one. */
const formOf = (text: string) =>
  record({
    file: text,
    sheet: text,
    title: text,
    project: text,
    department: text,
    unit: text,
    indicators: [printedRow(12, { name: text, level2: text, target: text, explanation: text })],
    findings: [
      printedFinding("score-mismatch", "G12", `“${text}”得分应为 4.00 分。`),
      printedFinding("missing-explanation", "H12", text),
    ],
    unchecked: [{ what: text, why: text }],
  });

const collection = (texts: readonly string[]): Collection => ({
  forms: texts.map(formOf),
  unread: texts.map((text) => ({ file: text, sheet: text, sentence: text })),
  across: [],
  rounds: null,
  sample: null,
});

const report = (texts: readonly string[]): readonly PlannedSheet[] => {
  const forms = texts.map((text) =>
    reported(published({ C3: text, C12: text, H12: text }), [], text),
  );
  const [first, ...others] = forms;
  if (first === undefined) throw new Error("no text");
  return reportSheets([first, ...others], texts, OPTIONS);
};
const summary = (texts: readonly string[]): readonly PlannedSheet[] =>
  summarySheets(collection(texts), "2026-01-15", words);
const returns = (texts: readonly string[]): readonly PlannedSheet[] => {
  const options = { on: "2026-01-15", due: null, unread: [], words };
  const units = unitReturns(collection(texts).forms, null);
  return [
    ...returnsBook(units, options),
    { ...returnsIndex(units, texts, options), name: "另一张" },
  ];
};

describe.each([
  ["核对报告", report],
  ["自评汇总", summary],
  ["退回清单", returns],
])("%s", (_, sheetsOf) => {
  it("holds texts as texts, under names that sheets may have", async () => {
    expect(await faultsOf(sheetsOf(HOSTILE))).toEqual([]);
  });

  it("cuts texts that no cell could hold", () => {
    const cells = sheetsOf([LONG]).flatMap((sheet) => sheet.cells);
    const lengths = cells.map(({ content }) => content.value.length);
    expect(Math.max(...lengths)).toBeGreaterThan(100);
    expect(lengths.filter((length) => length > LONGEST_CELL)).toEqual([]);
  });
});

it("a file says what stood on the form, whatever looks like markup", async () => {
  const bytes = await writeWorkbook(summary(MARKUP));
  const texts = readWorkbook(bytes).sheets.flatMap(({ cells }) =>
    cells.rows.flatMap((row) => row.map(({ raw }) => raw)),
  );
  expect(MARKUP.filter((text) => !texts.includes(text))).toEqual([]);
});

describe("a list that is copied", () => {
  it.each([...FORMULAS, ...QUOTED])("has %j begin with what Excel takes for a text", (text) => {
    expect(cellText(text)).toMatch(/^'[^\t\r\n]*$/u);
  });

  it.each(HOSTILE)("has %j as one field, without what cannot be seen", (text) => {
    expect(cellText(text)).not.toMatch(
      /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u,
    );
  });

  it.each(["某局", "（某）局", "2024年", "《办法》", "优"])("leaves %s as it is", (text) => {
    expect(cellText(text)).toBe(text);
  });
});

it.each(FORMULAS.filter((text) => /^[^ \u200b\u202e]/u.test(text)))(
  "%j goes into Excel's cells behind an apostrophe",
  (text) => {
    expect(escapeText(text)).toBe(`'${text}`);
  },
);

describe("what is printed", () => {
  async function printed(line: string): Promise<string> {
    const pieces: string[] = [];
    const write = (chunk: Buffer, _encoding: string, done: () => void): void => {
      pieces.push(chunk.toString());
      done();
    };
    await new Output(new Writable({ write })).line(line);
    return pieces.join("");
  }

  it.each(HOSTILE)(
    "has %j in one line for programs, and the same for whoever reads it",
    async (text) => {
      const line = await printed(jsonLine({ project: text }));
      expect(line).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]|\n(?!$)/u);
      expect(JSON.parse(line)).toEqual({ project: text });
    },
  );

  it.each(DIRECTIONS)("has nothing of %j that a terminal obeys", async (text) => {
    const column = { title: "项目", align: "left", most: 40 } as const;
    for (const line of [`没有核对 ${text}`, oneLine(text), ...textTable([column], [[text]])])
      expect(await printed(line)).not.toMatch(
        /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
      );
  });
});

describe("names", () => {
  it.each([...HOSTILE, "../../etc/passwd", "CON", "某\u0000.exe", LONG])(
    "of files made of %.40j stay in their folder and can be seen",
    (text) => {
      const name = fileNameOf("退回清单", text, new Set());
      expect(name).toMatch(/^退回清单-[^/\\:*?"<>|\p{Cc}\p{Cf}\u2028\u2029]*$/u);
      expect(name.length).toBeLessThan(80);
    },
  );

  it.each(["", "'", "[]:*?/\\", "\u202e", "'某'"])("of sheets made of %j are names", (text) => {
    expect(freeSheetName(text, [])).toMatch(/^[^'[\]:*?/\\\p{Cc}\p{Cf}]{1,31}$/u);
  });

  it("of 250,000 characters in a rules file are said short", () => {
    const name = "名".repeat(80_000);
    const texts = [
      { basedOn: name },
      { basedOn: "国标 2020", [name]: 1 },
      { basedOn: "国标 2020", weights: { full: name } },
      {
        basedOn: "国标 2020",
        grades: [
          { name, from: 90, also: [name] },
          { name, from: 0, also: [] },
        ],
      },
      { basedOn: "国标 2020", weights: { execution: name } },
    ].map((json) => JSON.stringify(json));
    for (const text of [...texts, `{"${"x".repeat(250_000)}`, `{${"x".repeat(250_000)}: 1}`]) {
      const reading = readProfileFile(new TextEncoder().encode(text));
      if (reading.kind !== "mistakes") throw new Error("taken for rules");
      expect(reading.mistakes.length).toBeLessThan(20);
      for (const mistake of reading.mistakes)
        expect(profileMistake(mistake).length).toBeLessThan(400);
    }
  });
});

describe("10,000 findings", () => {
  const findings = Array.from({ length: 10_000 }, (_each, index) =>
    printedFinding("score-mismatch", `G${index + 1}`, `第 ${index + 1} 行得分应为 4.00 分。`),
  );
  const forms = [record({ findings })];

  it("all stand in the list of what to repair, and in 自评汇总", () => {
    const units = unitReturns(forms, null);
    const options = { on: "2026-01-15", due: null, unread: [], words };
    const listed = [
      ...returnsBook(units, options),
      ...summarySheets({ ...collection([]), forms }, "2026-01-15", words),
    ];
    const counts = listed.map(
      ({ cells }) =>
        cells.filter(({ content }) => content.value.includes("得分应为 4.00 分")).length,
    );
    expect(counts.filter((count) => count >= 10_000)).toHaveLength(2);
  });
});
