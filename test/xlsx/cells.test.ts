import { cellAt, type Cell } from "../../src/domain/cells";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { fileOf, stringsXml, stylesXml, type WorkbookSource } from "../support/xlsx-file";

/** The first cell of a sheet with this content. */
function cellOf(xml: string, source: Omit<WorkbookSource, "sheets"> = {}): Cell | undefined {
  const [sheet] = readWorkbook(fileOf(`<row r="1">${xml}</row>`, source)).sheets;
  return sheet?.cells.rows[0]?.[0];
}

describe("a cell of an .xlsx file", () => {
  it.each([
    ["an inline text", `<c r="A1" t="inlineStr"><is><t>总分</t></is></c>`, "总分"],
    [
      "an inline rich text",
      `<c r="A1" t="inlineStr"><is><r><t>总</t></r><r><t>分</t></r></is></c>`,
      "总分",
    ],
    ["a text in CDATA", `<c r="A1" t="inlineStr"><is><t><![CDATA[总<分]]></t></is></c>`, "总<分"],
    ["entities", `<c r="A1" t="inlineStr"><is><t>&#24635;&amp;&#x5206;</t></is></c>`, "总&分"],
    [
      "space kept around a text",
      `<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 12 </t></is></c>`,
      " 12 ",
    ],
    [
      "an escaped carriage return",
      `<c r="A1" t="inlineStr"><is><t>一级_x000D_\n指标</t></is></c>`,
      "一级\r\n指标",
    ],
    [
      "an escaped underscore",
      `<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>`,
      "_x000D_",
    ],
    ["a formula's text", `<c r="A1" t="str"><f>B1</f><v>优_x000A_良</v></c>`, "优\n良"],
    [
      "a text that begins with =",
      `<c r="A1" t="inlineStr"><is><t>=1.00(份)</t></is></c>`,
      "=1.00(份)",
    ],
  ])("reads %s", (_, xml, text) => {
    expect(cellOf(xml)).toMatchObject({ kind: "text", raw: text, shown: text });
  });

  it("joins the runs of a shared rich text and leaves out how it is spoken", () => {
    const strings = stringsXml(
      "<t>x</t>",
      `<r><rPr><b/></rPr><t>质量</t></r><r><t>指标</t></r><rPh sb="0" eb="2"><t>シツ</t></rPh><phoneticPr fontId="1"/>`,
    );
    expect(cellOf(`<c r="A1" t="s"><v>1</v></c>`, { strings })?.raw).toBe("质量指标");
  });

  it.each([
    ["0.95009999999999994", "0.9501"],
    ["97.329999999999998", "97.33"],
    ["9.5", "9.5"],
    ["1171.29", "1171.29"],
    ["1E-7", "0.0000001"],
    ["1.25E-9", "0.00000000125"],
    ["-2.5E22", "-25000000000000000000000"],
    ["-0", "0"],
    [" 8 ", "8"],
  ])("keeps the number stored as %s as its shortest text %s", (stored, raw) => {
    expect(cellOf(`<c r="A1"><v>${stored}</v></c>`)).toMatchObject({ kind: "number", raw });
  });

  it.each([
    [10, "0.95009999999999994", "95.01%"],
    [9, "1", "100%"],
    [4, "1171.29", "1,171.29"],
    [14, "45536", "2024/9/1"],
    [31, "45536", "2024年9月1日"],
    [57, "45536", "2024年9月"],
    ["0.00", "9.5", "9.50"],
    ["0.00_ ;[Red]\\-0.00\\ ", "-3", "-3.00 "],
    ['0.00"万元"', "63", "63.00万元"],
    ["G/通用格式", "9.5", "9.5"],
    ["General", "0.30000000000000004", "0.3"],
  ])("shows a number under the format %s", (format, stored, shown) => {
    const cell = cellOf(`<c r="A1" s="1"><v>${stored}</v></c>`, { styles: stylesXml(0, format) });
    expect(cell).toMatchObject({ kind: "number", shown });
  });

  it("tells the number format's code, and none for General", () => {
    const styles = stylesXml(0, "0.00%");
    expect(cellOf(`<c r="A1" s="1"><v>1</v></c>`, { styles })?.format).toBe("0.00%");
    expect(cellOf(`<c r="A1" s="0"><v>1</v></c>`, { styles })).not.toHaveProperty("format");
  });

  it("shows what a format makes of a text", () => {
    const styles = stylesXml(0, '@"（盖章）"', ";;;");
    const text = (style: number): string =>
      `<c r="A1" s="${style}" t="inlineStr"><is><t>物业中心</t></is></c>`;
    expect(cellOf(text(1), { styles })).toMatchObject({
      shown: "物业中心（盖章）",
      raw: "物业中心",
    });
    expect(cellOf(text(2), { styles })).toMatchObject({ shown: "", raw: "物业中心" });
  });

  it.each([
    ["1900", "", "45536"],
    ["1904", `<workbookPr date1904="true"/>`, "44074"],
  ])("shows a date of the %s date system", (_, properties, stored) => {
    const styles = stylesXml("yyyy-mm-dd");
    const cell = cellOf(`<c r="A1"><v>${stored}</v></c>`, { styles, properties });
    expect(cell).toMatchObject({ kind: "number", shown: "2024-09-01", raw: stored });
  });

  it("counts the days of a date written as ISO 8601", () => {
    const cell = cellOf(`<c r="A1" t="d"><v>2024-09-01T12:00:00</v></c>`, {
      styles: stylesXml(14),
    });
    expect(cell).toMatchObject({ kind: "number", shown: "2024/9/1", raw: "45536.5" });
  });

  it.each([
    ["b", "1", "boolean", "TRUE"],
    ["b", "true", "boolean", "TRUE"],
    ["b", "0", "boolean", "FALSE"],
    ["b", "false", "boolean", "FALSE"],
    ["e", "#DIV/0!", "error", "#DIV/0!"],
  ])("reads type %s with %s", (type, value, kind, raw) => {
    expect(cellOf(`<c r="A1" t="${type}"><v>${value}</v></c>`)).toEqual({ kind, raw, shown: raw });
  });

  it("keeps a formula beside its stored value", () => {
    const cell = cellOf(`<c r="A1"><f>ROUND(B1*10,2)</f><v>9.5</v></c>`);
    expect(cell).toEqual({ kind: "number", raw: "9.5", shown: "9.5", formula: "=ROUND(B1*10,2)" });
  });

  it("gives each cell of a shared formula a formula", () => {
    const [sheet] = readWorkbook(
      fileOf(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c></row>
         <row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row>`,
      ),
    ).sheets;
    expect(sheet?.cells.rows.map(([cell]) => [cell?.raw, cell?.formula])).toEqual([
      ["4", "=B1*2"],
      ["6", "=B1*2"],
    ]);
  });

  it.each([
    ["100", "number", "100"],
    ["95.5%", "number", "0.955"],
    ["SUM(B1:B9)", "error", ""],
    ["1+1", "error", ""],
    ["2(B1)+1", "error", ""],
  ])("says what the never calculated formula =%s holds", (formula, kind, raw) => {
    expect(cellOf(`<c r="A1"><f>${formula}</f><v></v></c>`)).toMatchObject({
      kind,
      raw,
      formula: `=${formula}`,
    });
  });

  it.each(["=1.00(份)", "=2,500（份）", "=100.00(%)"])(
    "takes the quantity %s for the text it is, though kept as a formula",
    (typed) => {
      expect(cellOf(`<c r="A1"><f>${typed.slice(1)}</f><v/></c>`)).toEqual({
        kind: "text",
        shown: typed,
        raw: typed,
      });
    },
  );

  it("shows the text of a formula that was never calculated", () => {
    expect(cellOf(`<c r="A1"><f>F1*2</f></c>`)).toMatchObject({ kind: "error", shown: "=F1*2" });
  });

  it("takes a formula that gives no text for empty", () => {
    const cell = cellOf(`<c r="A1" t="str"><f>""</f><v></v></c>`);
    expect(cell).toEqual({ kind: "empty", raw: "", shown: "", formula: '=""' });
  });
});

describe("the grid of an .xlsx file's sheet", () => {
  const sheetOf = (rows: string) => readWorkbook(fileOf(rows)).sheets[0]?.cells;

  it("spans from the first to the last filled place", () => {
    const cells = sheetOf(
      `<row r="5"><c r="C5"/><c r="D5"><v>1</v></c></row><row r="8"><c r="F8"><v>2</v></c></row>`,
    );
    expect(cells).toMatchObject({ top: 5, left: 4 });
    expect(cells?.rows.map((row) => row.length)).toEqual([1, 0, 0, 3]);
    expect(cells && cellAt(cells, { row: 8, column: 6 }).raw).toBe("2");
  });

  it("counts rows and cells without a reference on", () => {
    const cells = sheetOf(
      `<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c><c><v>5</v></c></row>`,
    );
    expect(cells?.rows.map((row) => row.map(({ raw }) => raw))).toEqual([
      ["1", "2"],
      ["", "3"],
      [],
      ["", "4", "5"],
    ]);
  });

  it("is empty where nothing but styles is", () => {
    expect(sheetOf(`<row r="3"><c r="A3" s="0"/></row>`)?.rows).toEqual([]);
  });
});
