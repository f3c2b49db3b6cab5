import { anonymisedSheet } from "../../../src/domain/anonymised/anonymised-sheet";
import { NeutralTexts } from "../../../src/domain/anonymised/neutral-texts";
import { a1, type Cells } from "../../../src/domain/cells";
import { assess } from "../../../src/domain/assessment/assess";
import { understand } from "../../../src/domain/form/understand";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { cellsOf, readFixture, type Fixture } from "../../support/fixture";
import { asCells } from "../report/reported";

const { sheets } = readFixture("src/workbench/sample/shanghai-2024.json");
const [first] = sheets;

function formWith(changes: Fixture["sheets"][number]["cells"] = {}): Cells {
  if (first === undefined) throw new Error("the sample has no form");
  return cellsOf({ ...first, cells: { ...first.cells, ...changes } });
}

const copyOf = (cells: Cells) =>
  anonymisedSheet(cells, understand(cells), "表1", new NeutralTexts());

/** The values of the copy by their addresses. */
const valuesOf = (cells: Cells): Readonly<Record<string, string>> =>
  Object.fromEntries(copyOf(cells).sheet.cells.map(({ at, content }) => [a1(at), content.value]));

const rolesOf = (cells: Cells) =>
  understand(cells).map(({ claims }) => claims.map(({ at, role }) => `${a1(at)} ${role}`));

describe("a copy without texts", () => {
  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    "of %s is read as the form is, cell by cell",
    (_, sheet) => {
      const cells = cellsOf(sheet);
      const copy = asCells(copyOf(cells).sheet);
      expect(rolesOf(copy)).toEqual(rolesOf(cells));
      const [before, after] = [cells, copy].map((each) =>
        understand(each).map((form) => {
          const { total, indicators } = assess(form, defaultProfile).form;
          return [
            Number(total?.score?.text),
            ...indicators.map(({ row, weight, score }) => [
              row,
              Number(weight?.text),
              Number(score?.text),
            ]),
          ];
        }),
      );
      expect(after).toEqual(before);
    },
  );

  it("has no text of the unit, whoever wrote what where", () => {
    const secrets = [
      "浦东新区财政局",
      "张三",
      "13812345678",
      "信访窗口",
      "zhang@example.cn",
      "𠮷田",
    ];
    const all = secrets.join("、");
    const cells = formWith({
      A1: `${secrets[0] ?? ""}2024年项目支出绩效自评表`,
      C3: all,
      C4: all,
      C12: all,
      D12: `≥${all}5件`,
      E12: all,
      H12: all,
      A30: `填报人：${all}`,
      J2: all,
      J3: "电话13812345678",
    });
    const values = Object.values(valuesOf(cells)).join("\n");
    for (const secret of secrets) expect(values).not.toContain(secret);
    for (const part of ["浦东", "张", "1381234", "信访", "zhang", "example", "𠮷"])
      expect(values).not.toContain(part);
  });

  it("keeps number formats of signs and units, and none with other words", () => {
    const cells = formWith({
      E7: { number: "1", format: '#,##0.00"万元"' },
      F7: { number: "1", format: '0.00"浦东"' },
      G7: { number: "1", format: "[$Pudong]0" },
    });
    const formats = copyOf(cells).sheet.blocks.flatMap(({ from, style }) =>
      from.row === 7 && style?.format !== undefined ? [`${a1(from)} ${style.format}`] : [],
    );
    expect(formats).toContain('E7 #,##0.00"万元"');
    expect(formats.filter((each) => /^[FG]7 /u.test(each))).toEqual([]);
  });

  it("keeps figures, signs and known words of targets and answers", () => {
    const values = valuesOf(
      formWith({ D13: "不低于95.5%", E13: "达到96.25%", H13: "因2名人员调离" }),
    );
    expect([values["D13"], values["E13"]]).toEqual(["不低于95.5%", "达到96.25%"]);
    expect(values["H13"]).toMatch(/^[^因]0[^人员调离]{5}$/u);
  });

  it("keeps the kind of form in its title, and replaces the rest of it", () => {
    const { A1: title } = valuesOf(
      formWith({ A1: "上海市浦东新区财政局2024年度项目支出绩效自评表" }),
    );
    expect(title).toMatch(/^[戊己庚辛壬癸寅卯辰巳酉戌亥某]{10}2024年度项目支出绩效自评表$/u);
  });

  it("gives equal texts equal ones, and different texts different ones", () => {
    const values = valuesOf(formWith({ C12: "热线受理", C13: "热线受理", C14: "窗口接待" }));
    expect(values["C12"]).toBe(values["C13"]);
    expect(values["C14"]).not.toBe(values["C12"]);
    expect(values["C14"]).toHaveLength(4);
  });

  it("has no formula, and counts what it replaced", () => {
    const { sheet, replaced, kept } = copyOf(formWith());
    expect(sheet.cells.filter(({ content }) => content.kind === "formula")).toEqual([]);
    expect(replaced).toBeGreaterThan(20);
    expect(kept).toBeGreaterThan(60);
    expect(replaced + kept).toBe(sheet.cells.length);
  });
});
