/** Problems reported for a workbook with damaged sheets or cells. */
import { strFromU8, unzipSync } from "fflate";
import { checkBytes } from "../../src/batch/check-bytes";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { readFixture } from "../support/fixture";
import { fileOfFixture, packageOf } from "../support/xlsx-file";

const FORMS = fileOfFixture(readFixture("src/workbench/sample/shanghai-2024.json"), [
  "热线服务保障经费",
]);
const FIRST = "xl/worksheets/sheet1.xml";
const THIRD = "xl/worksheets/sheet3.xml";

/** The five forms with changes to parts: text replaced, or null for a part left out. */
function checked(changes: Record<string, [from: string | RegExp, to: string] | null>) {
  const parts: Record<string, string | null> = {};
  for (const [name, bytes] of Object.entries(unzipSync(FORMS))) {
    const change = changes[name];
    const xml = strFromU8(bytes);
    parts[name] = change === null ? null : change ? xml.replace(change[0], change[1]) : xml;
  }
  const result = checkBytes("a.xlsx", packageOf(parts), defaultProfile);
  if (result.kind === "other-form") throw new Error("the file holds another form");
  return result.kind === "refused"
    ? { sheets: [], problems: [result.problem] }
    : {
        sheets: result.assessments.map(({ form }) => form.sheet),
        problems: result.problems,
      };
}

const SHOWN = ["维修资金管理", "公房资产监管", "物业事务管理", "白蚁防治综合事务管理"];

describe("a workbook with damage", () => {
  it("has nothing to say of a faulty cell beside the forms", () => {
    const beside = `<row r="60"><c r="J60" t="s"><v>7</v></c><c r="K60"><v>9,5</v></c></row></sheetData>`;
    expect(checked({ [FIRST]: ["</sheetData>", beside] })).toEqual({
      sheets: SHOWN,
      problems: [],
    });
  });

  it("names every faulty cell inside a form, and still checks it", () => {
    const { sheets, problems } = checked({
      [FIRST]: [
        /<c r="G13"[^>]*>.*?<\/c>(.*?)<c r="G14"[^>]*>.*?<\/c>/su,
        `<c r="G13"><v>9,5</v></c>$1<c r="G14"><v>8,5</v></c>`,
      ],
    });
    const where = { code: "damaged", fault: "cell-value", sheet: "维修资金管理", part: FIRST };
    expect(sheets).toEqual(SHOWN);
    expect(problems).toMatchObject([
      { ...where, cell: "G13" },
      { ...where, cell: "G14" },
    ]);
  });

  it("names a cell whose content has no position on the sheet", () => {
    const lost = `<row r="0"><c r="A0"><v>9</v></c></row></sheetData>`;
    const { sheets, problems } = checked({ [FIRST]: ["</sheetData>", lost] });
    expect(sheets).toEqual(SHOWN);
    expect(problems).toMatchObject([{ fault: "cell-position", part: FIRST, cell: "A0" }]);
  });

  it("names a sheet that cannot be read, and checks the others", () => {
    const { sheets, problems } = checked({ [FIRST]: ["</worksheet>", ""] });
    expect(sheets).toEqual(SHOWN.slice(1));
    expect(problems).toMatchObject([
      { code: "damaged", fault: "part-malformed", sheet: "维修资金管理", part: FIRST },
    ]);
  });

  it("has nothing to say of a hidden sheet that cannot be read", () => {
    expect(checked({ "xl/worksheets/sheet4.xml": null })).toEqual({
      sheets: SHOWN,
      problems: [],
    });
  });

  it("finds a form below two thousand empty rows", () => {
    const far = strFromU8(unzipSync(FORMS)[FIRST] ?? new Uint8Array())
      .replaceAll(/<row r="(\d+)"/gu, (_, row) => `<row r="${Number(row) + 2000}"`)
      .replaceAll(
        /<c r="([A-Z]+)(\d+)"/gu,
        (_, letters, row) => `<c r="${String(letters)}${Number(row) + 2000}"`,
      );
    const note = `<row r="1"><c r="A1"><v>1</v></c></row>`;
    const { sheets } = checked({
      [FIRST]: [/^[^]*$/u, far.replace("<sheetData>", `<sheetData>${note}`)],
    });
    expect(sheets).toEqual(SHOWN);
  });
});

describe("a workbook with another form beside the self-evaluation", () => {
  const [sound] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
  if (sound === undefined) throw new Error("the sample is empty");
  const withCells = (name: string, cells: typeof sound.cells) => ({
    ...sound,
    name,
    cells: { ...sound.cells, ...cells },
  });
  const monitoring = withCells("监控", {
    A1: "项目支出绩效运行监控表",
    E12: "1-9月完成值",
    G12: "全年预计完成值",
  });

  it.each([
    ["before it", [monitoring, sound]],
    ["behind it", [sound, monitoring]],
  ])("names the sheet %s", (_where, sheets) => {
    const file = fileOfFixture({ sheets: [...sheets, withCells("另一张", {})] });
    expect(checkBytes("b.xlsx", file, defaultProfile)).toMatchObject({
      kind: "checked",
      assessments: [{ form: { sheet: sound.name } }, { form: { sheet: "另一张" } }],
      others: [{ sheet: "监控", form: "monitoring" }],
      problems: [],
    });
  });
});

describe("a workbook that cannot be read to its end", () => {
  it("has the forms before that place checked, and the sheet named behind which nothing was read", () => {
    const { sheets, problems } = checked({ [THIRD]: ["<worksheet", "<!DOCTYPE a><worksheet"] });
    expect(sheets).toEqual(SHOWN.slice(0, 2));
    expect(problems).toMatchObject([
      { code: "unsafe", fault: "rest-unread", sheet: "公房资产监管" },
    ]);
  });

  it("is refused where that place is before its first form", () => {
    const { sheets, problems } = checked({ [FIRST]: ["<worksheet", "<!DOCTYPE a><worksheet"] });
    expect([sheets, problems]).toMatchObject([[], [{ code: "unsafe" }]]);
  });
});
