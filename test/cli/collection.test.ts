/** --summary, --returns, --since, --across, --sample on real files, with the command as a process. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readFixture, type Fixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";

const LAUNCHER = join(__dirname, "..", "..", "src", "cli", "check.mjs");

jest.setTimeout(180_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "collection-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const path = (...names: string[]): string => join(folder, ...names);

type Cells = Fixture["sheets"][number]["cells"];

/** Everything one row further down, as after a row was inserted at the top. */
const oneDown = <T>(cells: Record<string, T>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(cells).map(([address, value]) => [
      address.replace(/\d+/gu, (row) => String(Number(row) + 1)),
      value,
    ]),
  );

/** A form of the sample: 维修资金管理 of 上海市物业管理事务中心, 2024, without findings. */
function saved(
  name: string,
  changes: Cells,
  { sheet: sheetName = "维修资金管理", isDown = false, merges = true } = {},
): string {
  const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
  if (sheet === undefined) throw new Error("the sample is empty");
  const cells = { ...sheet.cells, ...changes };
  const own = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ""));
  const moved = (merge: string): string =>
    isDown ? merge.replace(/\d+/gu, (row) => String(Number(row) + 1)) : merge;
  mkdirSync(path(name, ".."), { recursive: true });
  writeFileSync(
    path(name),
    fileOfFixture({
      sheets: [
        {
          ...sheet,
          name: sheetName,
          cells: isDown ? oneDown(own) : own,
          merges: merges ? (sheet.merges ?? []).map(moved) : [],
        },
      ],
    }),
  );
  return path(name);
}

const run = (...values: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...values], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const json = (): Record<string, unknown>[] =>
    stdout
      .trimEnd()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { status, stdout, stderr, json };
};

/** The texts of each row of the sheets of a file. */
const sheetsIn = (file: string): ReadonlyMap<string, string[][]> =>
  new Map(
    readWorkbook(new Uint8Array(readFileSync(file))).sheets.map(({ cells }) => [
      cells.sheet,
      cells.rows.map((row) => row.map(({ shown }) => shown).filter((text) => text !== "")),
    ]),
  );

const partsIn = (file: string) => {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  return {
    names: Object.keys(parts),
    part: (name: string): string => strFromU8(parts[name] ?? new Uint8Array()),
  };
};

/** The printed grade is wrong. */
const GRADE: Cells = { C28: "中" };
/** Half of the target in row 13, with the full score: the score and the total are wrong. */
const SCORE: Cells = { E13: "0.50(份)" };
const project = (name: string, unit: string): Cells => ({ C3: name, G4: unit });

describe("check --since", () => {
  /**
   * The changes of four rounds: files and sheets renamed, a row inserted, findings corrected, new
   * mistakes.
   */
  const forms = Array.from({ length: 12 }, (_, index) => ({
    own: project(`${index + 1}号泵站改造`, `第${index % 4}水务所（本部）`),
    /** The unit's name as written in the second round. */
    unit: `第${index % 4}水务所(本部)`,
    index,
  }));

  it("follows findings over renamed and edited files, and claims no repair of what is missing", () => {
    const first = forms.map(({ own, index }) =>
      saved(`一/${index}.xlsx`, { ...own, ...(index % 2 === 0 ? GRADE : SCORE) }),
    );
    const before = run("--json", ...first);
    writeFileSync(path("一.ndjson"), before.stdout);
    // 6 forms with a wrong grade, 6 with a wrong score and a wrong total
    const found = before.json().flatMap(({ findings }) => findings as { code: string }[]);
    expect(found.map(({ code }) => code).sort()).toEqual([
      ...Array.from({ length: 6 }, () => "grade-mismatch"),
      ...Array.from({ length: 6 }, () => "score-mismatch"),
      ...Array.from({ length: 6 }, () => "total-mismatch"),
    ]);

    // of those with a wrong grade 0 and 2 are corrected, 4 and 6 are not, 8 is missing, 10 is damaged;
    // of those with a wrong score 1 and 3 are corrected, 5 is not, and 7, 9 and 11 have a wrong grade besides
    const wrong = (index: number): Cells => {
      if (index % 2 === 0) return index < 4 ? {} : GRADE;
      if (index < 5) return {};
      return index === 5 ? SCORE : { ...SCORE, ...GRADE };
    };
    for (const { own, unit, index } of forms) {
      if (index === 8) continue;
      const options = { sheet: `Sheet${index}`, isDown: index % 3 === 0 };
      saved(`二/再报${12 - index}.xlsx`, { ...own, G4: unit, ...wrong(index) }, options);
    }
    writeFileSync(path("二", "再报2.xlsx"), "PK damaged");
    saved("二/新.xlsx", { ...project("新增项目", "第9水务所"), ...GRADE });

    const now = run("--json", "--since", path("一.ndjson"), path("二"));
    expect(now.status).toBe(2);
    const lines = now.json();
    const counts = lines.find(({ since }) => since === "counts");
    expect(counts).toEqual({
      since: "counts",
      // 0 and 2: a grade each; 1 and 3: a score and a total each
      repaired: 6,
      // 4 and 6: a grade; 5, 7, 9 and 11: a score and a total
      open: 10,
      accepted: 0,
      // 7, 9 and 11: a grade; the new form: a grade
      new: 4,
      // 8 and 10
      notJudged: 2,
      missingForms: 2,
      newForms: 1,
    });
    const notJudged = lines.filter(({ since }) => since === "not-judged");
    expect(notJudged.map(({ project: name, code }) => [name, code])).toEqual([
      ["9号泵站改造", "grade-mismatch"],
      ["11号泵站改造", "grade-mismatch"],
    ]);

    writeFileSync(path("二.ndjson"), now.stdout);
    for (const { own, index } of forms) saved(`三/${index}终.xlsx`, own);
    const last = run("--since", path("二.ndjson"), path("三"));
    // 6 of the second round in its 10 forms of the first; the new form is missing; 8 and 10 are back
    expect(last.stdout).toContain(
      "与上次相比：已改 13 项，仍未改 0 项，已核实 0 项，新增 0 项；1 项这次没有核对到，不算已改；1 份未再报送；新报送 2 份。",
    );
    expect(last.status).toBe(0);
  });

  it("says which line of a file is no result", () => {
    writeFileSync(path("a.ndjson"), '{"file":"a.xlsx","sheet":"表"}\n');
    const { status, stderr } = run("--since", path("a.ndjson"), saved("a.xlsx", {}));
    expect([status, stderr]).toEqual([
      2,
      `${path("a.ndjson")} 第 1 行不是核对结果（range 缺少或不对）。--since 要的是上次 --json 的输出，每张表一行。\n`,
    ]);
    expect(run("--since", path("没有.ndjson"), path("a.xlsx")).stderr).toContain("没有上次的结果");
  });
});

describe("check --summary", () => {
  it("saves a row a form, every finding and native charts, and prints what it always does", () => {
    const files = [
      saved("a.xlsx", { ...project("=cmd|calc", "甲中心"), ...SCORE }),
      saved("b.xlsx", { ...project("乙项目", "乙中心"), ...GRADE }),
    ];
    const out = path("汇总.xlsx");
    const { status, stdout, stderr } = run("--summary", out, ...files);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout.endsWith(`已保存自评汇总：${out}\n`)).toBe(true);
    const sheets = sheetsIn(out);
    expect([...sheets.keys()]).toEqual(["自评汇总", "问题清单", "统计图表", "跨表提示"]);
    const rows = (sheets.get("自评汇总") ?? []).slice(3, 5);
    expect(rows.map((row) => [row[1], row[3], ...row.slice(5, 12)])).toEqual([
      ["甲中心", "=cmd|calc", "63.00", "63.00", "63.00", "万元", "100.00", "100.00", "96.00"],
      ["乙中心", "乙项目", "63.00", "63.00", "63.00", "万元", "100.00", "100.00", "100.00"],
    ]);
    expect((sheets.get("问题清单") ?? []).slice(2).map((row) => row[6])).toEqual([
      "G13",
      "G27",
      "C28",
    ]);
    const { names, part } = partsIn(out);
    expect(names.filter((name) => /charts\/chart\d+\.xml$/u.test(name))).toHaveLength(5);
    const chart = part("xl/charts/chart1.xml");
    expect(chart).toMatch(/<c:barDir val="col"\/>/u);
    expect(chart).toMatch(/<c:f>'统计图表'!\$B\$\d+:\$B\$\d+<\/c:f>/u);
    const sheet = part("xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<autoFilter ref="A3:[A-Z]+5"/u);
    expect(sheet).toMatch(/<pane [^>]*ySplit="3"/u);
    expect(sheet).not.toContain("<f>");
    const marks = part("xl/workbook.xml").match(
      /<definedName name="jxzp_summary_\d" hidden="1">/gu,
    );
    expect(marks).toHaveLength(4);
    expect(part("xl/worksheets/sheet3.xml")).toContain("<rowBreaks ");
  });

  it("overwrites an existing file only with --force, a checked one never", () => {
    const file = saved("a.xlsx", {});
    writeFileSync(path("旧.xlsx"), "旧");
    expect(run("--summary", path("旧.xlsx"), file)).toMatchObject({ status: 2 });
    expect(readFileSync(path("旧.xlsx"), "utf8")).toBe("旧");
    expect(run("--summary", path("旧.xlsx"), "--force", file)).toMatchObject({ status: 0 });
    const refused = run("--summary", file, "--force", file);
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain("不能存到被核对的文件");
  });
});

describe("check --returns", () => {
  it("saves a list a unit and an index, under names that every system allows", () => {
    const files = [
      saved("a.xlsx", { ...project("甲项目", "../甲/中心"), ...SCORE }),
      saved("b.xlsx", project("乙项目", "乙中心")),
      saved("c.xlsx", { ...project("丙项目", "CON"), ...GRADE }),
    ];
    const { status, stdout } = run("--returns", path("退"), "--due", "2026-03-15", ...files);
    expect(status).toBe(1);
    expect(stdout).toContain(`已保存退回清单：${path("退")}（3 个单位，另有总表）`);
    expect(readdirSync(path("退")).sort()).toEqual(
      [
        "退回清单-总表.xlsx",
        "退回清单-___甲_中心.xlsx",
        "退回清单-乙中心.xlsx",
        "退回清单-CON.xlsx",
      ].sort(),
    );
    expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "b.xlsx", "c.xlsx", "退"].sort());
    const [texts] = [...sheetsIn(path("退", "退回清单-___甲_中心.xlsx")).values()];
    expect(texts?.slice(0, 3)).toEqual([
      ["退回修改清单：../甲/中心"],
      ["共核对自评表 1 份：必须处理 2 项，建议核对 0 项。"],
      ["修改期限：2026-03-15 前修改后重新报送。"],
    ]);
    const [score, total] = texts?.slice(5) ?? [];
    expect(score).toContain("G13");
    expect(total?.at(-1)).toContain("（由第 1 项引起，改好后随之消失）");
    // nothing is overwritten, and no file is written if one of them exists
    rmSync(path("退", "退回清单-总表.xlsx"));
    expect(run("--returns", path("退"), ...files).status).toBe(2);
    expect(existsSync(path("退", "退回清单-总表.xlsx"))).toBe(false);
  });

  it("replaces a link, and does not follow it out of the folder", () => {
    const file = saved("a.xlsx", { ...project("甲项目", "甲中心"), ...GRADE });
    mkdirSync(path("退"));
    writeFileSync(path("别处.xlsx"), "别处");
    symlinkSync(path("别处.xlsx"), path("退", "退回清单-甲中心.xlsx"));
    expect(run("--returns", path("退"), "--force", file).status).toBe(1);
    expect(readFileSync(path("别处.xlsx"), "utf8")).toBe("别处");
    expect(sheetsIn(path("退", "退回清单-甲中心.xlsx")).size).toBe(1);
  });

  it("is one file with a sheet a unit where the name is that of a file", () => {
    const file = saved("a.xlsx", { ...project("甲项目", "甲中心"), ...GRADE });
    run("--returns", path("退回.xlsx"), file);
    expect([...sheetsIn(path("退回.xlsx")).keys()]).toEqual(["总表", "甲中心"]);
  });
});

describe("notices and samples", () => {
  it("are lines of their own behind the forms", () => {
    const files = [saved("a.xlsx", {}), saved("b.xlsx", {})];
    const lines = run("--json", "--across", "--sample", "1", "--seed", "s", ...files).json();
    const across = lines.filter((line) => "across" in line);
    expect(across.map(({ across: kind }) => kind)).toEqual([
      "duplicate-project",
      "all-full",
      "answers-equal-targets",
    ]);
    expect(across[0]).toEqual({
      across: "duplicate-project",
      forms: [
        { file: files[0], sheet: "维修资金管理" },
        { file: files[1], sheet: "维修资金管理" },
      ],
      message: "“维修资金管理” 2024 年度有 2 份自评表，请确认是否重复报送。",
    });
    expect(lines.at(-1)).toMatchObject({
      sample: { count: 1, seed: "s", by: null },
      forms: [{ file: files[0] }],
    });
    // without the options there is one line for each form, and no other
    expect(run("--json", ...files).json()).toHaveLength(2);
  });

  it.each([
    [["--sample", "0", "--seed", "1"], "--sample 后面请写抽几份"],
    [["--sample", "3"], "--sample 还要写 --seed"],
    [["--seed", "3"], "只与 --sample 同用"],
    [["--sample", "3", "--seed", "1", "--by", "chance"], "--by 后面请写 unit"],
    [["--due", "2026-03-15"], "--due 只与 --returns 同用"],
    [["--returns", "x", "--due", "2026-02-30"], "--due 后面请写日期"],
    [["--summary", "x.xls"], "--summary 后面的文件名应以 .xlsx 结尾"],
    [["--map", "--across"], "不能与 --map 同用"],
    [["--since"], "--since 后面请写上次核对的结果"],
  ])("are refused: %j", (options, sentence) => {
    const { status, stdout, stderr } = run("a.xlsx", ...options);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });
});
