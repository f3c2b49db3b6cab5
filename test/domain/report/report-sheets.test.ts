import { a1 } from "../../../src/domain/cells";
import { readDeclarations } from "../../../src/domain/form/declaration/declarations";
import { findOtherForm } from "../../../src/domain/form/other-forms";
import { understand } from "../../../src/domain/form/understand";
import { isReport } from "../../../src/domain/report/is-report";
import { namedProfile } from "../../../src/domain/profiles/profiles";
import { reportSheets } from "../../../src/domain/report/report-sheets";
import type { PlannedSheet } from "../../../src/domain/sheet/planned-sheet";
import { LINE_HEIGHT } from "../../../src/domain/sheet/text-lines";
import {
  asCells,
  assessed,
  ofProject,
  OPTIONS,
  published,
  reported,
  rowsOf,
  textsOf,
} from "./reported";

/** Half of the target in E13 is worth 4 of its 8 points: 96 in all instead of the 100 printed. */
const HALF = { E13: "0.50(份)" };

const one = (...form: Parameters<typeof reported>): PlannedSheet =>
  reportSheets([reported(...form)], [], OPTIONS)[0];

describe("the report of a form", () => {
  const sheet = one(published(HALF), [], "自评.xlsx");
  const texts = textsOf(sheet);
  const rows = rowsOf(sheet);

  it("has a head with what was checked, by which rules, when, and what it comes to", () => {
    expect(sheet.name).toBe("核对报告");
    expect(rows.slice(0, 11)).toEqual([
      ["核对报告"],
      ["项目名称", "维修资金管理"],
      ["主管部门", "上海市住房和城乡建设管理委员会"],
      ["实施单位", "上海市物业管理事务中心"],
      ["年度", "2024"],
      ["核对的表", "自评.xlsx，工作表“维修资金管理”A1:H28，财政项目支出绩效自评表"],
      [
        "评分规则",
        "国标 2020；依据：财预〔2020〕10号；以成本指标为一级指标时的权重：财预〔2021〕101号",
      ],
      ["核对日期", "2026-01-15"],
      ["总分", "表上 100.00，计算 96.00，不一致"],
      ["评分等级", "表上 优，计算 优，一致"],
      ["核对结果", "必须处理 1 项，建议核对 0 项，提示 0 项"],
    ]);
  });

  it("lists items with cell, sentence, calculation and ground, what follows from them below", () => {
    expect(rows[11]).toEqual(["序号", "类别", "单元格", "事项", "依据或理由"]);
    expect(rows[12]).toEqual(["一、发现的问题（1 项）"]);
    const [number, kind, cell, matter, ground] = rows[13] ?? [];
    expect([number, kind, cell]).toEqual(["1", "必须处理", "G13"]);
    expect(matter).toMatch(
      /^“.+”得分应为 4\.00 分，表上写的是 8\.00 分。\n计算：.*50% × 8 分 = 4\.00 分。$/,
    );
    expect(ground).toBe("定量指标按完成比例计分：财预〔2020〕10号");
    expect(rows[14]).toEqual([
      "必须处理",
      "G27",
      expect.stringContaining("（由第 1 项引起，改好后随之消失）"),
      "表内勾稽：总分 = 各行得分之和",
    ]);
  });

  it("ends with what was accepted, what was not checked, a note and lines for signatures", () => {
    const end = rows.slice(rows.findIndex(([first]) => first?.startsWith("二、") === true));
    expect(end).toEqual([
      ["二、已核实的事项（0 项）"],
      ["无。"],
      ["三、没有核对的内容（0 项）"],
      ["无。"],
      [expect.stringContaining("没有改动被核对的表")],
      ["填报人：", "审核人：", "日期："],
    ]);
  });

  it("is printed on A4, as wide as a page, its table header on every page, to its last line", () => {
    const last = Math.max(...sheet.blocks.map(({ to }) => to.row));
    expect(sheet.print).toMatchObject({
      paper: "A4",
      orientation: "portrait",
      pagesWide: 1,
      from: { row: 1, column: 1 },
      to: { row: last, column: 5 },
      titleRows: { first: 12, last: 12 },
      footer: "维修资金管理　第 &P 页，共 &N 页",
    });
    expect(texts["A12"]).toBe("序号");
    expect(texts[`A${last}`]).toBe("填报人：");
    // a page of A4 is 595 points wide
    const { left, right } = sheet.print.margins;
    expect(sheet.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(
      595 - left - right,
    );
    expect(sheet.rowHeights.size).toBe(last);
  });
});

describe("a sheet that is a report", () => {
  it("is known by its title, whether of one form or the first of several", () => {
    const form = reported(published(), []);
    const sheets = reportSheets([form, form], [], OPTIONS);
    expect(sheets.map((each) => isReport(asCells(each)))).toEqual([true, true, true]);
    expect(isReport(asCells(plain()))).toBe(true);
  });

  it("is none where the title is another", () => {
    const { blocks } = plain();
    expect(blocks.length).toBeGreaterThan(0);
    const other = { ...asCells(plain()), rows: asCells(plain()).rows.slice(1) };
    expect(isReport(other)).toBe(false);
  });
});

const plain = (): PlannedSheet => one(published());

describe("what a report says of a form", () => {
  it("names what was accepted with its reason and day, and does not count it as open", () => {
    const sheet = one(published(HALF), ["score-mismatch"]);
    const rows = rowsOf(sheet);
    const title = rows.findIndex(([first]) => first === "二、已核实的事项（1 项）");
    expect(rows[title + 1]).toEqual([
      "1",
      "已核实",
      "G13",
      expect.stringContaining("得分应为 4.00 分"),
      "核过台账（2026-01-10）",
    ]);
    expect(textsOf(sheet)["C11"]).toBe("必须处理 1 项，建议核对 0 项，提示 0 项；已核实 1 项");
  });

  it("names what was not checked, and says so beside that nothing was found", () => {
    const sheet = one(published({ C28: "" }));
    const rows = rowsOf(sheet);
    expect(textsOf(sheet)["C10"]).toBe("表上 没有填写，计算 优");
    expect(textsOf(sheet)["C11"]).toBe("核对过的没有发现问题；没有核对 1 项");
    expect(rows).toContainEqual(["除下列事项外，没有发现问题。"]);
    expect(rows).toContainEqual(["1", "没有核对", "评分等级", "表上没有填写，没有可以核对的数"]);
  });

  it("says that nothing was found where all was checked", () => {
    const sheet = one(published());
    expect(textsOf(sheet)["C11"]).toBe("没有发现问题");
    expect(rowsOf(sheet)).toContainEqual(["没有发现问题。"]);
  });

  it("says that an unfilled form waits, and how many rows", () => {
    const sheet = one(
      assessed({
        rows: [
          { actual: "", score: "" },
          { actual: "", score: "" },
        ],
      }),
    );
    expect(textsOf(sheet)["C11"]).toBe("待填写，有 2 行没有填写");
  });

  it("lists the cells of an item in short, and some of its sentences", () => {
    const rows = Array.from({ length: 8 }, () => ({ actual: "", weight: "10", score: "10" }));
    const sheet = one(assessed({ rows: [...rows, { weight: "10", score: "10" }] }));
    const [item] = rowsOf(sheet).filter(([, , cells]) => cells?.includes(":") === true);
    expect(item?.[2]).toBe("E20:E27");
    expect(item?.[3]?.split("\n")).toHaveLength(6);
    expect(item?.[3]).toMatch(/^E20：.*\nE21：[^]*\n以上所列单元格共 8 格，情形相同。$/);
  });

  it("names the rules that a unit has adjusted, and takes what it changed for an assumption", () => {
    const base = namedProfile("国标 2020");
    const profile = {
      ...OPTIONS.rules.profile,
      name: "本市",
      grades: [{ name: "合格", from: "0", also: [] }],
    };
    const options = { ...OPTIONS, rules: { profile, base } };
    const [sheet] = reportSheets([reported(published({ C28: "中" }))], [], options);
    expect(textsOf(sheet)["C7"]).toMatch(/^本市（在“国标 2020”的基础上按本单位的要求调整）/);
    expect(Object.values(textsOf(sheet))).toContain("等级：本套规则的推定，没有查到明文");
  });
});

describe("the texts of a report", () => {
  it.each(['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)"])(
    "%s is held as a text under the text format",
    (name) => {
      const sheet = one(ofProject(name));
      const cell = sheet.cells.find(({ content }) => content.value === name);
      expect(cell && a1(cell.at)).toBe("C2");
      expect(cell?.content.kind).toBe("text");
      const formats = sheet.blocks
        .filter(({ from }) => a1(from) === "C2")
        .map(({ style }) => style?.format);
      expect(formats).toEqual(["@"]);
      expect(sheet.cells.filter(({ content }) => content.kind === "formula")).toEqual([]);
    },
  );

  it("keep no control characters and no halves of characters", () => {
    const sheet = one(ofProject("甲\u0001乙\ud83d丙"));
    expect(textsOf(sheet)["C2"]).toBe("甲乙丙");
  });

  it("double the sign that begins a code in a footer", () => {
    expect(one(ofProject("R&D")).print.footer).toBe("R&&D　第 &P 页，共 &N 页");
  });

  it("get rows as high as they need, and several where one is not high enough", () => {
    const name = "很长的名称".repeat(400);
    const sheet = one(ofProject(name));
    const pieces = sheet.cells
      .filter(({ at, content }) => at.column === 3 && content.value.includes("的名称"))
      .map(({ at, content }) => ({ at, text: content.value }));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(({ text }) => text).join("")).toBe(name);
    // 430 points hold at most 42 characters of 10.2 points each
    for (const { at, text } of pieces) {
      const height = sheet.rowHeights.get(at.row) ?? 0;
      expect(height).toBeLessThanOrEqual(409);
      expect(height).toBeGreaterThanOrEqual((text.length / 42) * LINE_HEIGHT);
    }
  });
});

describe("the report of several forms", () => {
  const sheets = reportSheets(
    [
      reported(published(HALF), [], "a.xlsx"),
      reported(published({}, 1), [], "a.xlsx"),
      reported(published({ C28: "" }), [], "b.xlsx"),
    ],
    ["c.xlsx：未能核对。"],
    OPTIONS,
  );
  const [front, ...others] = sheets;

  it("has a sheet for each form behind a front sheet, all of different names", () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      "核对报告",
      "核对报告-维修资金管理",
      "核对报告-公房资产监管",
      "核对报告-维修资金管理 (2)",
    ]);
    expect(others.map((sheet) => textsOf(sheet)["C2"])).toEqual([
      "维修资金管理",
      "公房资产监管",
      "维修资金管理",
    ]);
  });

  it("names the reports of several forms of one sheet by their projects", () => {
    const made = reportSheets(
      [reported(ofProject("甲项目")), reported(ofProject("乙项目")), reported(ofProject(""))],
      [],
      OPTIONS,
    );
    const sheet = ofProject("甲项目").form.sheet;
    expect(made.slice(1).map(({ name }) => name)).toEqual([
      "核对报告-甲项目",
      "核对报告-乙项目",
      `核对报告-${sheet}`,
    ]);
  });

  it("says of an unfilled form that it waits, without counts", () => {
    const waiting = assessed({
      rows: [{ actual: "", score: "" }],
      total: { score: "" },
      grade: "",
    });
    const [sheet] = reportSheets([reported(waiting), reported(published())], [], OPTIONS);
    const line = rowsOf(sheet)[4];
    expect(line?.[0]).toBe("1");
    expect(line?.at(-1)).toBe("待填写");
    expect(line).not.toContain("0");
  });

  it("has a line for each form on the front sheet, with totals, grades and counts as numbers", () => {
    const rows = rowsOf(front);
    expect(rows[0]).toEqual(["核对报告（共 3 份自评表）"]);
    expect(rows[4]).toEqual([
      ...["1", "维修资金管理\na.xlsx，维修资金管理 A1:H28", "100.00", "96.00", "优", "优"],
      ...["1", "0", "0", "0", "0"],
    ]);
    expect(rows[6]?.slice(4)).toEqual(["—", "优", "0", "0", "0", "0", "1"]);
    const total = front.cells.find(({ at }) => a1(at) === "C5");
    expect(total?.content).toEqual({ kind: "number", value: "100.00" });
  });

  it("names what was not read, and ends with lines for signatures", () => {
    const rows = rowsOf(front);
    expect(rows).toContainEqual(["c.xlsx：未能核对。"]);
    expect(rows.at(-1)).toEqual(["填报人：", "审核人：", "日期："]);
  });

  it("has a front sheet also where one form was read and something else was not", () => {
    const made = reportSheets([reported(published())], ["c.xlsx：未能核对。"], OPTIONS);
    expect(made.map(({ name }) => name)).toEqual(["核对报告", "核对报告-维修资金管理"]);
  });

  it("names a sheet as Excel lets it be named", () => {
    const assessment = published();
    const form = { ...assessment.form, sheet: "一/二[三]'四'" + "长".repeat(40) };
    const [, sheet] = reportSheets([reported({ ...assessment, form })], ["x"], OPTIONS);
    expect(sheet?.name).toMatch(/^核对报告-一 二 三 四 长+$/);
    expect(sheet?.name.length).toBeLessThanOrEqual(31);
  });
});

describe("a report on a sheet", () => {
  /** A form whose own texts are the labels of a form. */
  const assessment = published({
    ...HALF,
    C3: "三级指标",
    C4: "年度指标值",
    G4: "项目支出绩效自评表",
    C13: "实际完成值",
    C28: "得分",
  });
  const form = { ...assessment.form, sheet: "分值" };

  it.each([
    ["of one form", reportSheets([reported(published(HALF), ["score-mismatch"])], [], OPTIONS)],
    [
      "of an unfilled form",
      reportSheets([reported(assessed({ rows: [{ actual: "", score: "" }] }))], [], OPTIONS),
    ],
    [
      "of forms whose texts are labels of a form",
      reportSheets(
        [reported({ ...assessment, form }), reported({ ...assessment, form })],
        ["项目支出绩效自评表", "三级指标"],
        OPTIONS,
      ),
    ],
  ])("%s is never read as a form", (_, sheets) => {
    for (const sheet of sheets) {
      const cells = asCells(sheet);
      expect(understand(cells)).toEqual([]);
      expect(readDeclarations(cells)).toEqual([]);
      expect(findOtherForm(cells)).toBeNull();
    }
  });
});
