/** The check command as a process of its own, on files made here. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { profiles } from "../../src/domain/profiles/profiles";
import { readFixture, type Fixture } from "../support/fixture";
import { fileOfFixture, packageOf, partsOf, sheetXml } from "../support/xlsx-file";

const GRADES = [
  { name: "合格", from: 60, also: [] },
  { name: "不合格", from: 0, also: [] },
];

const LAUNCHER = join(__dirname, "..", "..", "src", "cli", "check.mjs");

interface GoldenForm {
  year: string;
  project: string;
  department: string;
  unit: string;
  totalWeight: string;
  total: string;
  grade: string;
  funds: Record<
    "label" | "initial" | "budget" | "executed" | "weight" | "rate" | "score",
    string
  >[];
  indicators: Record<
    "level1" | "level2" | "name" | "target" | "actual" | "weight" | "score" | "explanation",
    string
  >[];
}

const golden = JSON.parse(
  readFileSync(join(__dirname, "..", "golden", "shanghai-2024.json"), "utf8"),
) as GoldenForm[];

/** Each test starts processes, which take longer on a busy machine. */
jest.setTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const laidOut = (): Fixture => readFixture("src/workbench/sample/shanghai-2024.json");

/** One form of the sample without findings, with the changes of a test. */
function oneForm(changes: Fixture["sheets"][number]["cells"] = {}): Uint8Array {
  const [sheet] = laidOut().sheets;
  if (!sheet) throw new Error("the sample is empty");
  return fileOfFixture({ sheets: [{ ...sheet, cells: { ...sheet.cells, ...changes } }] });
}

function check(...values: string[]) {
  const run = spawnSync(process.execPath, [LAUNCHER, ...values], { encoding: "utf8" });
  const json = (): Record<string, unknown>[] =>
    run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { status: run.status, stdout: run.stdout, stderr: run.stderr, json };
}

/** Labels are compared without white space and a trailing colon, which printed forms add freely. */
const bare = (label: string): string => label.replace(/\s/g, "").replace(/[:：]$/, "");
const dash = (text: string): string | null => (/^[-—/]?$/.test(text) ? null : text);

describe("check --json", () => {
  it.each([
    ["laid out by staff", "src/workbench/sample/shanghai-2024.json"],
    ["pasted, a form a sheet", "test/fixtures/shanghai-2024/pasted-sheets.json"],
    ["pasted one under the other", "test/fixtures/shanghai-2024/pasted.json"],
  ])("gives what the published forms say when they are %s", (_, fixture) => {
    const file = saved("forms.xlsx", fileOfFixture(readFixture(fixture)));
    const { json, stderr } = check("--json", file);
    expect(stderr).toBe("");
    const read = json().map((line) => ({
      ...line,
      funds: (line["funds"] as { label: string }[]).map((row) => ({
        ...row,
        label: bare(row.label),
      })),
    }));
    expect(read).toMatchObject(
      golden.map((form) => ({
        file,
        year: form.year,
        project: form.project,
        department: form.department,
        unit: form.unit,
        funds: form.funds.map(({ label, weight, rate, score, ...amounts }) => ({
          ...amounts,
          label: bare(label),
          weight: dash(weight),
          rate: { reported: rate },
          score: { reported: dash(score), computed: dash(score) },
        })),
        indicators: form.indicators.map(({ score, explanation, ...indicator }) => ({
          ...indicator,
          score: { reported: score, computed: score },
          explanation: explanation === "" ? null : (expect.any(String) as string),
        })),
        total: { weight: form.totalWeight, reported: form.total, computed: form.total },
        grade: { reported: form.grade, computed: form.grade },
      })),
    );
  });

  it("prints a form's keys in the contract's order, its sentences as text", () => {
    const [line] = check("--json", saved("a.xlsx", oneForm())).json();
    expect(Object.keys(line ?? {})).toEqual(
      [
        ["file", "sheet", "range", "title", "year", "project", "department", "unit"],
        ["profile", "state"],
        ["funds", "indicators", "total", "grade", "findings", "unchecked", "suggestedProfile"],
      ].flat(),
    );
    const [indicator] = (line?.["indicators"] ?? []) as Record<string, unknown>[];
    expect(indicator?.["because"]).toMatch(/[\u4e00-\u9fff]/);
  });

  it("reports a finding with its severity, cell and sentence, and exits with 1", () => {
    const { status, json } = check("--json", saved("a.xlsx", oneForm({ C28: "中" })));
    expect(status).toBe(1);
    expect(json()[0]?.["findings"]).toEqual([
      {
        code: "grade-mismatch",
        severity: "error",
        cell: "C28",
        message: expect.stringContaining("优") as string,
        cause: null,
      },
    ]);
  });

  it("says which rules the form looks like, and checks by those on the command line", () => {
    const file = saved("a.xlsx", oneForm({ B4: "武汉市水务局" }));
    const json = check("--json", file).json()[0];
    expect(json).toMatchObject({
      profile: "国标 2020",
      suggestedProfile: { name: "湖北", why: "本表像是湖北的格式（B4“武汉市水务局”）。" },
    });
    expect(check(file).stdout).toContain(
      "本表像是湖北的格式（B4“武汉市水务局”）。可用 --profile 湖北 核对。\n",
    );
    expect(check("--json", "--profile", "湖北", file).json()[0]).toMatchObject({
      profile: "湖北",
      suggestedProfile: null,
    });
  });

  it("says what could not be checked, and why", () => {
    const file = saved("a.xlsx", oneForm({ C28: "" }));
    const programs = check("--json", file);
    expect(programs.status).toBe(0);
    expect(programs.json()[0]).toMatchObject({
      state: "filled",
      findings: [],
      unchecked: [{ what: "评分等级", why: "表上没有填写，没有可以核对的数" }],
    });
    expect(check(file).stdout).toContain(
      "核对过的没有问题。\n[没有核对] 评分等级：表上没有填写，没有可以核对的数\n",
    );
  });

  it("exits with 0 when nothing is above a notice", () => {
    expect(check("--json", saved("a.xlsx", oneForm())).status).toBe(0);
  });

  it("gives the forms of visible sheets in sheet order", () => {
    const names = laidOut().sheets.map(({ name }) => name);
    const file = saved("a.xlsx", fileOfFixture(laidOut(), names.slice(1, 2)));
    const lines = check("--json", file).json();
    expect(lines.map(({ sheet }) => sheet)).toEqual([...names.slice(0, 1), ...names.slice(2)]);
  });

  it("says of a workbook whose visible sheets hold no form that it has none", () => {
    const file = saved("a.xlsx", packageOf(partsOf({ sheets: [{ xml: sheetXml("") }] })));
    const { status, json } = check("--json", file);
    expect([status, json()]).toMatchObject([2, [{ file, error: { code: "no-form" } }]]);
  });
});

describe("a file that cannot be read", () => {
  it.each<[string, string, () => string]>([
    ["is not there", "not-found", () => join(folder, "没有.xlsx")],
    ["is empty", "not-xlsx", () => saved("empty.xlsx", "")],
    ["is a text", "not-xlsx", () => saved("text.xlsx", "项目名称,得分")],
    ["is cut off", "damaged", () => saved("cut.xlsx", oneForm().slice(0, 2000))],
    [
      "is encrypted or of Excel 97",
      "old-xls",
      () =>
        saved(
          "old.xlsx",
          Buffer.concat([
            Buffer.from("d0cf11e0a1b11ae1", "hex"),
            Buffer.alloc(600),
            Buffer.from("Workbook\0", "utf16le"),
          ]),
        ),
    ],
  ])("and %s is an error line of its own, without a stack trace", (_, code, path) => {
    const file = path();
    const { status, stderr, json } = check("--json", file);
    expect([status, stderr]).toEqual([2, ""]);
    const message = expect.stringMatching(/[\u4e00-\u9fff]/) as string;
    expect(json()).toMatchObject([{ file, error: { code, message } }]);
  });

  it("leaves the other files checked, in their order", () => {
    const sound = saved("a.xlsx", oneForm());
    const missing = join(folder, "没有.xlsx");
    const { status, json } = check("--json", missing, sound, missing);
    expect(status).toBe(2);
    expect(json().map(({ file, error }) => [file, error !== undefined])).toEqual([
      [missing, true],
      [sound, false],
      [missing, true],
    ]);
  });
});

describe("check for people", () => {
  it("prints a table of each form, its findings with cells, and a closing count", () => {
    const { status, stdout } = check(saved("a.xlsx", oneForm({ C28: "中" })));
    expect(status).toBe(1);
    expect(stdout).toContain("维修资金管理");
    expect(stdout).toMatch(/大数据分析报告 +=1\.00\(份\) +1\.00\(份\) +8\.00 +8\.00 +8\.00\n/);
    expect(stdout).toMatch(/总分 +100\.00 +100\.00 +100\.00\n/);
    expect(stdout).toMatch(/\[必须处理\] C28 +\S+/);
    expect(stdout).toContain("共核对 1 张表：必须处理 1 项，建议核对 0 项，提示 0 项。");
  });

  it("names the sheet that holds another form beside the checked one", () => {
    const [sheet] = laidOut().sheets;
    if (!sheet) throw new Error("the sample is empty");
    const labels = { A1: "项目支出绩效运行监控表", E12: "1-9月完成值", G12: "全年预计完成值" };
    const monitoring = { ...sheet, name: "监控", cells: { ...sheet.cells, ...labels } };
    const file = saved("mixed.xlsx", fileOfFixture({ sheets: [sheet, monitoring] }));
    const people = check(file);
    expect(people.stdout).toContain("mixed.xlsx，工作表“监控”：这是绩效监控表");
    expect(people.stdout).toContain("共核对 1 张表");
    const programs = check("--json", file);
    expect([people.status, programs.status]).toEqual([0, 0]);
    expect(programs.json().map(({ sheet: name, error }) => [name, error])).toEqual([
      [sheet.name, undefined],
      ["监控", { code: "other-form", message: "这是绩效监控表，不是绩效自评表，未核对。" }],
    ]);
  });

  it("names a file it could not check and why", () => {
    const { status, stdout } = check(saved("text.xlsx", "x"));
    expect(status).toBe(2);
    expect(stdout).toContain("text.xlsx：未能核对。这不是 .xlsx 工作簿");
    expect(stdout).not.toMatch(/^\s+at /m);
  });

  it.each([
    [["--help"], 0],
    [["-h"], 0],
    [[], 2],
    [["--jsno", "a.xlsx"], 2],
    [["a.xlsx", "--profile"], 2],
    [["--profile", "--json", "a.xlsx"], 2],
    [["--profile=", "a.xlsx"], 2],
  ])("explains itself when given %j and exits with %i", (values, status) => {
    const run = check(...values);
    expect(run.status).toBe(status);
    expect(run.stdout + run.stderr).toContain("用法：");
  });
});

describe("check --map", () => {
  it("prints a form's cells with their roles, one a line, whatever a check would find", () => {
    const { status, stdout } = check("--map", saved("a.xlsx", oneForm({ C28: "中" })));
    const [head, ...lines] = stdout.split("\n");
    expect(status).toBe(0);
    expect(head).toBe(`${join(folder, "a.xlsx")} · 维修资金管理 A1:H28`);
    expect(lines).toEqual(
      expect.arrayContaining([
        "A3\thead-label\t项目名称",
        "C3\thead-value\t维修资金管理",
        "A27\ttotal-label\t总分",
        "C28\tgrade\t中",
      ]),
    );
    expect(lines.slice(-2)).toEqual(["", ""]);
    for (const line of lines.slice(0, -2)) expect(line).toMatch(/^[A-Z]+\d+\t[a-z-]+\t\S/u);
  });

  it("prints one JSON object a form with --json, and names a cell that is not read", () => {
    const sound = saved("a.xlsx", oneForm({ A4: "归口单位" }));
    const missing = join(folder, "没有.xlsx");
    const { status, json } = check("--map", "--json", sound, missing);
    expect(status).toBe(2);
    expect(json()).toMatchObject([
      { file: sound, sheet: "维修资金管理", range: "A1:H28" },
      { file: missing, error: { code: "not-found" } },
    ]);
    expect(json()[0]?.["cells"]).toContainEqual({
      cell: "A4",
      role: "unclaimed",
      text: "归口单位",
    });
  });
});

describe("check --profile", () => {
  const form = () => saved("a.xlsx", oneForm());
  const profileUsed = (...values: string[]) =>
    check("--json", ...values, form()).json()[0]?.["profile"];

  it.each([
    [[], "国标 2020"],
    [["--profile", "四川"], "四川"],
    [["--profile=天津"], "天津/河北"],
    [["--profile", "guangxi"], "广西"],
  ])("given as %j is %s", (values, name) => {
    expect(profileUsed(...values)).toBe(name);
  });

  it("scores by a file that states what differs, with a byte order mark or without", () => {
    const json = JSON.stringify({ basedOn: "国标 2020", name: "本市", grades: GRADES });
    for (const text of [json, `\uFEFF${json}`]) {
      const file = saved("本市.json", text);
      const [line] = check("--json", "--profile", file, form()).json();
      expect([line?.["profile"], line?.["grade"]]).toMatchObject(["本市", { computed: "合格" }]);
    }
  });

  it("names every profile in its help", () => {
    const { stdout } = check("--help");
    for (const { profile } of profiles) expect(stdout).toContain(profile.name);
  });

  it("lists the names when it knows none of that name", () => {
    const { status, stdout, stderr } = check("--json", "--profile", "北京", form());
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "没有名为“北京”的评分规则，也没有这个文件。可用的评分规则：国标 2020、含成本指标 2021、上海、广西、天津/河北、四川、湖北、浙江。\n",
    );
  });

  it("reports every mistake of a file by its field", () => {
    const variants = [{ 预算执行率: "10", 产出指标: "五十" }];
    const json = { basedOn: "国标 2020", weights: { variants }, grade: 5, places: { score: 9 } };
    const file = saved("错.json", JSON.stringify(json));
    const { status, stdout, stderr } = check("--profile", file, form());
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      `评分规则文件 ${file} 有 3 处错误：`,
      "  weights.variants[0].产出指标（第 1 套权重的“产出指标”）：应为 0 到 100 的数，现在是“五十”",
      "  places.score（得分的小数位数）：应为 0 到 2 的整数，不加引号，现在是“9”",
      "  grade：没有这一项，是不是“grades”？",
    ]);
  });

  it.each([
    ["", "  整个文件：文件是空的"],
    ["{", "  第 1 行第 1 列：这个括号没有配对，缺少 }"],
    ['{\n  "basedOn": "上海",\n}', "  第 2 行第 18 列：多了一个逗号，最后一项后面不写逗号"],
  ])("says of a file that holds %j where it is no JSON", (text, line) => {
    const { status, stderr } = check("--profile", saved("非.json", text), form());
    expect([status, stderr.trimEnd().split("\n").slice(1)]).toEqual([2, [line]]);
  });

  it("takes a folder for no file of rules", () => {
    const { status, stderr } = check("--profile", folder, form());
    expect([status, stderr.startsWith("没有名为")]).toEqual([2, true]);
  });
});

describe("many files", () => {
  const count = (run: { json: () => Record<string, unknown>[] }): unknown[] =>
    run
      .json()
      .map(({ file, error }) => [
        file,
        error === undefined ? "checked" : (error as { code: string }).code,
      ]);
  const listed = (input: string | Uint8Array, ...values: string[]) => {
    const run = spawnSync(process.execPath, [LAUNCHER, "--json", ...values], {
      encoding: "utf8",
      input,
    });
    const lines = run.stdout.split("\n").filter((line) => line !== "");
    return {
      status: run.status,
      stderr: run.stderr,
      json: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    };
  };

  it("are those of a folder and of the folders in it, each foreign one named", () => {
    mkdirSync(join(folder, "报送", "甲局"), { recursive: true });
    const place = (name: string): string => join(folder, "报送", name);
    saved("报送/b.xlsx", oneForm());
    saved("报送/甲局/a.xlsx", oneForm());
    saved("报送/甲局/~$a.xlsx", "x");
    saved("报送/甲局/Thumbs.db", "x");
    saved("报送/甲局/c.pdf", "%PDF-1.7");
    const run = check("--json", join(folder, "报送"));
    expect(run.status).toBe(2);
    expect(count(run)).toEqual([
      [place("b.xlsx"), "checked"],
      [place("甲局/a.xlsx"), "checked"],
      [place("甲局/c.pdf"), "not-xlsx"],
    ]);
    expect(run.json()[2]?.["error"]).toMatchObject({
      foreign: "pdf",
      message: expect.stringContaining("PDF") as string,
    });
    const quoted = check("--json", join(folder, "报送", "**", "a*.xlsx"));
    expect(count(quoted)).toEqual([[place("甲局/a.xlsx"), "checked"]]);
  });

  it("are listed on standard input or in a file, whatever their names", () => {
    const [one, other] = [saved("一 二.xlsx", oneForm()), saved("三\n四.xlsx", oneForm())];
    expect(count(listed(`${one}\n`, "-"))).toEqual([[one, "checked"]]);
    const both = [
      [one, "checked"],
      [other, "checked"],
    ];
    expect(count(listed(`${one}\0${other}\0`, "--files-from", "-"))).toEqual(both);
    const list = saved("清单", `${one}\0${other}`);
    expect(count(check("--json", "--files-from", list))).toEqual(both);
    expect(listed("", "-")).toMatchObject({ status: 2, stderr: "没有找到要核对的文件。\n" });
    expect(check("--files-from", join(folder, "没有"))).toMatchObject({ status: 2, stdout: "" });
  });

  it("are checked by several threads with the results of one, in their order", () => {
    const sound = oneForm({ C28: "中" });
    const files = Array.from({ length: 60 }, (_, index) => {
      const name = `many-${String(index).padStart(2, "0")}.xlsx`;
      return saved(name, index % 20 === 7 ? sound.slice(0, 2000) : sound);
    });
    const threads = check("--json", ...files);
    expect([threads.status, threads.stderr]).toEqual([2, ""]);
    expect(count(threads)).toEqual(
      files.map((file, index) => [file, index % 20 === 7 ? "damaged" : "checked"]),
    );
    const alone = files.slice(0, 9);
    const lines = threads.stdout.split("\n").slice(0, 9);
    expect(
      check("--json", ...alone)
        .stdout.trimEnd()
        .split("\n"),
    ).toEqual(lines);
    expect(check(...files).stdout).toContain(
      "共核对 57 张表：必须处理 57 项，建议核对 0 项，提示 0 项；3 个文件未能核对。",
    );
  });

  it("have the sheets of a large workbook shared out to several threads, with the results of one", () => {
    const fixture = laidOut();
    const small = fileOfFixture(fixture);
    // read by no part of the workbook
    const large = zipSync({
      ...unzipSync(small),
      "xl/media/picture.bin": [new Uint8Array(2 ** 20), { level: 0 }],
    });
    const [one, several] = [saved("small.xlsx", small), saved("large.xlsx", large)];
    const { status, stdout } = check("--json", several);
    expect(status).toBe(check("--json", one).status);
    const forms = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; sheet: string });
    expect(forms.map(({ sheet }) => sheet)).toEqual(fixture.sheets.map(({ name }) => name));
    expect(stdout.replaceAll(several, one)).toBe(check("--json", one).stdout);
  });

  it("say on standard error how far they are, when asked", () => {
    const { stderr } = check("--json", "--progress", saved("a.xlsx", oneForm()));
    expect(stderr).toBe("已核对 1/1 个文件、1 张表，约剩 0 秒：a.xlsx\n");
  });

  it("are left with whole lines when the command is interrupted", async () => {
    const files = Array.from({ length: 400 }, () => saved("a.xlsx", oneForm()));
    const run = spawn(process.execPath, [LAUNCHER, "--json", ...files]);
    let output = "";
    let errors = "";
    run.stdout.on("data", (chunk: Buffer) => {
      if (output === "") run.kill("SIGINT");
      output += chunk.toString();
    });
    run.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    const status = await new Promise((resolve) => run.on("close", resolve));
    expect([status, errors]).toEqual([130, "已中断，其余文件没有核对。\n"]);
    const lines = output.trimEnd().split("\n");
    expect(lines.length).toBeLessThan(400);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ file: files[0] });
  });
});

describe("the command's output", () => {
  it("ends without an error when its output is closed", async () => {
    const files = Array.from({ length: 40 }, (_, index) => saved(`${index}.xlsx`, oneForm()));
    const run = spawn(process.execPath, [LAUNCHER, "--json", ...files]);
    let errors = "";
    run.stderr.on("data", (chunk) => (errors += String(chunk)));
    run.stdout.once("data", () => run.stdout.destroy());
    await new Promise((resolve) => run.on("close", resolve));
    expect(errors).toBe("");
  });

  it("reaches a slow reader whole", async () => {
    mkdirSync(join(folder, "many"), { recursive: true });
    const files = Array.from({ length: 25 }, (_, index) => saved(`many/${index}.xlsx`, oneForm()));
    const run = spawn(process.execPath, [LAUNCHER, "--json", ...files]);
    let text = "";
    for await (const chunk of run.stdout.setEncoding("utf8")) {
      text += String(chunk);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(text.trimEnd().split("\n")).toHaveLength(25);
  });
});
