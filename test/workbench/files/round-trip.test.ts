/** A file opened in the workbench and saved again is unchanged; an edit changes its cell only. */
import { strFromU8, unzipSync } from "fflate";
import { cellAt, type Cells } from "../../../src/domain/cells";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { readFixture } from "../../support/fixture";
import { escapeXml, sheetXml, stylesXml, packageOf, partsOf } from "../../support/xlsx-file";
import { loadWorkbenchFiles } from "./bundled";

const { openXlsx, openSession, readXlsx, sampleWorkbook, startUniverEngine } = loadWorkbenchFiles();

const engine = startUniverEngine();
afterAll(() => {
  engine.dispose();
});

type Session = ReturnType<typeof openSession>;

/** Opens the bytes in a headless grid, changes them and saves. */
async function reopened(
  bytes: Uint8Array,
  change: (session: Session) => void = () => undefined,
): Promise<Uint8Array> {
  const { snapshot, original } = await openXlsx(bytes, "表.xlsx");
  const session = openSession(engine.api, snapshot, original, null);
  try {
    change(session);
    return await session.save();
  } finally {
    session.close();
  }
}

const cellsIn = (bytes: Uint8Array, sheet = 0): Cells => {
  const found = readWorkbook(bytes).sheets[sheet]?.cells;
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found;
};
const text = (value: string): string =>
  `<c r="A1" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
const oneRow = (cells: string): string => sheetXml(`<row r="1">${cells}</row>`);
const fileOf = (xml: string, styles?: string): Uint8Array =>
  packageOf(partsOf({ sheets: [{ name: "自评表", xml }], ...(styles ? { styles } : {}) }));
const partIn = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return strFromU8(part);
};

describe("what a cell holds", () => {
  it.each([
    "8.00",
    "=1.00(份)",
    "0012",
    " 前后空格 ",
    "第一行\n第二行",
    "TRUE",
    "2024/9/1",
    "95.01%",
  ])("keeps the text %j as text", async (value) => {
    const saved = await reopened(fileOf(oneRow(text(value))));
    expect(cellAt(cellsIn(saved), { row: 1, column: 1 })).toMatchObject({
      kind: "text",
      raw: value,
    });
  });

  it.each(["0.1", "0.30000000000000004", "1171.29", "-0.5", "45292.5", "1E+21", "0"])(
    "keeps the number %s to the last digit",
    async (value) => {
      const saved = await reopened(fileOf(oneRow(`<c r="A1"><v>${value}</v></c>`)));
      expect(partIn(saved, "xl/worksheets/sheet1.xml")).toMatch(/<c r="A1"[^>]*><v>[^<]*<\/v>/);
      const cell = cellAt(cellsIn(saved), { row: 1, column: 1 });
      expect(cell.kind).toBe("number");
      expect(Number(cell.raw)).toBe(Number(value));
    },
  );

  it("keeps truth values, errors and formulas with their results", async () => {
    const saved = await reopened(
      fileOf(
        oneRow(
          `<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c>` +
            `<c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>IF(C1&gt;1,"优","良")</f><v>优</v></c>`,
        ),
      ),
    );
    const [row = []] = cellsIn(saved).rows;
    expect(row.map(({ kind, raw, formula }) => [kind, raw, formula])).toEqual([
      ["boolean", "TRUE", undefined],
      ["error", "#N/A", undefined],
      ["number", "2", "=1+1"],
      ["text", "优", '=IF(C1>1,"优","良")'],
    ]);
  });

  it("gives each cell of a formula that was filled down its own text", async () => {
    const xml = sheetXml(
      `<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>6</v></c></row>` +
        `<row r="2"><c r="A2"><v>4</v></c><c r="B2"><f t="shared" si="0"/><v>8</v></c></row>`,
    );
    const cells = cellsIn(await reopened(fileOf(xml)));
    expect(cellAt(cells, { row: 1, column: 2 }).formula).toBe("=A1*2");
    expect(cellAt(cells, { row: 2, column: 2 }).formula).toBe("=A2*2");
  });

  it("keeps a date the number it is, with its format", async () => {
    const xml = oneRow(`<c r="A1" s="1"><v>45536.123456789</v></c>`);
    const cell = cellAt(cellsIn(await reopened(fileOf(xml, stylesXml(0, "yyyy/m/d")))), {
      row: 1,
      column: 1,
    });
    expect(cell).toMatchObject({ kind: "number", raw: "45536.123456789", format: "yyyy/m/d" });
  });
});

describe("a change", () => {
  const LINES = sheetXml(
    `<row r="1"><c r="A1" s="1"><v>6</v></c><c r="B1" s="2"><v>7</v></c></row>`,
    `<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>`,
  );
  const STYLES = stylesXml(0, "0.00", "#,##0.00");

  it("changes its cell and no other", async () => {
    const source = fileOf(LINES, STYLES);
    const saved = await reopened(source, ({ model }) => {
      model
        .activeSheet()
        .cells.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [
          [{ kind: "number", value: 5.5 }],
        ]);
    });
    const [before, after] = [cellsIn(source), cellsIn(saved)];
    expect(cellAt(after, { row: 1, column: 1 })).toMatchObject({ raw: "5.5", format: "0.00" });
    expect(cellAt(after, { row: 1, column: 2 })).toEqual(cellAt(before, { row: 1, column: 2 }));
    expect((await readXlsx(saved)).sheets[0]?.merges).toEqual([
      { startRow: 1, startCol: 0, endRow: 1, endCol: 1 },
    ]);
  });

  it("saves 95.01% as 0.9501, without the noise of binary arithmetic", async () => {
    const saved = await reopened(fileOf(LINES, STYLES), ({ model }) => {
      model
        .activeSheet()
        .cells.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [
          [{ kind: "number", value: 95.01 * 0.01 }],
        ]);
    });
    expect(95.01 * 0.01).not.toBe(0.9501);
    expect(cellAt(cellsIn(saved), { row: 1, column: 1 }).raw).toBe("0.9501");
  });

  it("saves an add-in's flag as a rule with its formula and fill", async () => {
    const saved = await reopened(fileOf(LINES, STYLES), ({ model }) => {
      model.activeSheet().conditionalFormats.add({
        areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }],
        formula: "=LEN(TRIM($H1))=0",
        fill: "#FFE699",
        color: null,
        bold: false,
        stopIfTrue: false,
      });
    });
    const [sheet] = (await readXlsx(saved, { readStyles: true })).sheets;
    expect(sheet?.conditionalRules).toHaveLength(1);
    expect(sheet?.conditionalRules?.[0]).toMatchObject({
      type: "expression",
      range: "A1:B1",
      formula: "LEN(TRIM($H1))=0",
      style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFE699" } } },
    });
  });
});

describe("what stands around the cells", () => {
  const AROUND = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
    <sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>
    <cols><col min="1" max="1" width="8.43" customWidth="1"/><col min="2" max="2" width="30" customWidth="1" hidden="1"/></cols>
    <sheetData><row r="1" ht="15.6" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/></sheetData>
    <sheetProtection sheet="1" formatCells="0"/>
    <conditionalFormatting sqref="A1:A3 C1"><cfRule type="expression" priority="2" dxfId="0"><formula>$A1&lt;1</formula></cfRule></conditionalFormatting>
    <conditionalFormatting sqref="B1"><cfRule type="top10" priority="1" rank="10"/></conditionalFormatting>
    <dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="等级" error="请选择" sqref="A1:A3"><formula1>"优,良,中,差"</formula1></dataValidation><dataValidation type="decimal" operator="between" sqref="C1"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>
    <pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>
    <pageSetup paperSize="9" orientation="landscape"/>
    <headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter></worksheet>`;
  const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="10"/><name val="宋体"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

  it.each([
    "columns",
    "rowDefs",
    "freezePane",
    "dataValidations",
    "pageSetup",
    "headerFooter",
    "protection",
  ] as const)("keeps its %s", async (part) => {
    const source = fileOf(AROUND, STYLES);
    const [before, after] = await Promise.all(
      [source, await reopened(source)].map((bytes) => readXlsx(bytes, { readStyles: true })),
    );
    expect(before?.sheets[0]?.[part]).toBeDefined();
    expect(after?.sheets[0]?.[part]).toMatchObject(before?.sheets[0]?.[part] ?? {});
  });

  it("keeps the fill of a conditional format, and rules the grid cannot show", async () => {
    const saved = await readXlsx(await reopened(fileOf(AROUND, STYLES)), { readStyles: true });
    const rules = saved.sheets[0]?.conditionalRules ?? [];
    expect(rules.map(({ type, range, formula }) => [type, range, formula])).toEqual(
      expect.arrayContaining([
        ["expression", "A1:A3 C1", "$A1<1"],
        ["top10", "B1", undefined],
      ]),
    );
    expect(rules.find(({ type }) => type === "expression")?.style?.fill).toEqual({
      type: "pattern",
      pattern: "solid",
      bgColor: { rgb: "FFC7CE" },
    });
  });

  it("keeps a height that follows from the texts as one that was not set", async () => {
    const source = fileOf(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1" ht="40.5"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    );
    const saved = await reopened(source, ({ model }) => {
      expect(model.activeSheet().lines.rowHeight(0)).toBe(40.5);
    });
    const xml = partIn(saved, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<row r="1" ht="40.5">');
  });

  it("saves a height that an add-in has given a row", async () => {
    const saved = await reopened(fileOf(oneRow(text("甲"))), ({ model }) => {
      model.activeSheet().lines.setRowHeights(0, 1, 63);
    });
    expect(partIn(saved, "xl/worksheets/sheet1.xml")).toMatch(
      /<row r="1"[^>]* ht="63"[^>]* customHeight="1"/,
    );
    await reopened(saved, ({ model }) => {
      expect(model.activeSheet().lines.rowHeight(0)).toBe(63);
    });
  });

  it("keeps the font of the workbook", async () => {
    const saved = await readXlsx(await reopened(fileOf(AROUND, STYLES)), { readStyles: true });
    expect(saved.defaultFont).toMatchObject({ name: "宋体", size: 10 });
  });

  it("gives an add-in the protection and validations of the file", async () => {
    await reopened(fileOf(AROUND, STYLES), ({ model }) => {
      const sheet = model.activeSheet();
      expect(sheet.protection?.options).toMatchObject({ allowFormatCells: true, allowSort: false });
      expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
      expect(sheet.validations.map(({ rule }) => rule)).toEqual([
        { list: { inCellDropDown: true, source: "优,良,中,差" } },
        { decimal: { formula1: "0", formula2: "100", operator: "Between" } },
      ]);
    });
  });

  const LIST = {
    area: { row: 4, column: 0, rowCount: 3, columnCount: 1 },
    rule: { list: { inCellDropDown: true, source: "是,否" } },
    prompt: null,
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "请选择" },
    ignoreBlanks: true,
  };

  it("saves what an add-in has checked just once, and the grid enforces it", async () => {
    const source = fileOf(AROUND, STYLES);
    const { snapshot, original } = await openXlsx(source, "表.xlsx");
    const session = openSession(engine.api, snapshot, original, null);
    try {
      const sheet = session.model.activeSheet();
      sheet.validations = [...sheet.validations, LIST];
      await Promise.resolve();
      const inGrid = engine.api.getActiveWorkbook()?.getActiveSheet().getDataValidations();
      expect(inGrid).toMatchObject(
        [0, 0, 4].map((startRow) => ({ rule: { ranges: [{ startRow }] } })),
      );
      const [saved] = (await readXlsx(await session.save())).sheets;
      expect(saved?.dataValidations?.map(({ range }) => range)).toEqual(["A1:A3", "C1", "A5:A7"]);
    } finally {
      session.close();
    }
  });

  it("shows a rule that refers to its own row rewritten for the grid, and saves it as it was", async () => {
    const formula = "INDEX($G:$G,ROW())&lt;5";
    const rule = `<conditionalFormatting sqref="A3:A9"><cfRule type="expression" priority="1" dxfId="0"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/>${rule}</worksheet>`;
    const saved = await reopened(fileOf(sheet, STYLES), ({ model }) => {
      const [format] = model.activeSheet().conditionalFormats.all();
      expect(format?.formula).toBe("=INDEX($G:$G,ROW())<5");
      const [shown] =
        engine.api.getActiveWorkbook()?.getActiveSheet().getConditionalFormattingRules() ?? [];
      expect(shown?.rule).toMatchObject({ value: "=$G3<5" });
    });
    expect(partIn(saved, "xl/worksheets/sheet1.xml")).toContain(formula);
  });

  it("gives an add-in the unlocked cells of the file, and saves those it has unlocked or locked", async () => {
    const styles = STYLES.replace(
      "</cellXfs>",
      `<xf numFmtId="0" fontId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="0" applyProtection="1"><protection hidden="1"/></xf></cellXfs>`,
    );
    const row = `<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="1"/><c r="D1"><v>4</v></c><c r="E1" s="1"><v>5</v></c>`;
    const protectionIn = async (bytes: Uint8Array) => {
      const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
      return ["0,0", "0,1", "0,2", "0,3", "0,4"].map(
        (place) => sheet?.cells?.get(place)?.style?.protection,
      );
    };
    const source = fileOf(oneRow(row), styles);
    const asStored = [{ locked: false }, { hidden: true }, { locked: false }, undefined];
    expect(await protectionIn(await reopened(source))).toMatchObject([
      ...asStored,
      { locked: false },
    ]);
    const saved = await reopened(source, ({ model }) => {
      const { styles: cells } = model.activeSheet();
      const one = (column: number) => ({ row: 0, column, rowCount: 1, columnCount: 1 });
      expect([0, 1, 2, 3].map((column) => cells.at(0, column).locked)).toEqual([
        false,
        true,
        false,
        true,
      ]);
      expect(cells.at(0, 1).formulaHidden).toBe(true);
      cells.apply(one(0), { bold: true });
      cells.apply(one(1), { locked: false });
      cells.apply(one(3), { locked: false });
      cells.apply(one(4), { locked: true });
    });
    const [bold, hidden, , unlocked, locked] = await protectionIn(saved);
    expect([bold, hidden, unlocked]).toMatchObject([
      { locked: false },
      { locked: false, hidden: true },
      { locked: false },
    ]);
    expect(locked?.locked ?? true).toBe(true);
  });

  it("saves the protection an add-in has taken off or put on", async () => {
    const saved = await reopened(fileOf(AROUND, STYLES), ({ model }) => {
      model.activeSheet().protection = null;
      model.activeSheet().validations = [];
    });
    const [sheet] = (await readXlsx(saved)).sheets;
    expect(sheet?.protection).toBeUndefined();
    expect(sheet?.dataValidations ?? []).toEqual([]);
  });
});

describe("the sample", () => {
  it("is saved with the figures and labels of the published forms", async () => {
    const session = openSession(engine.api, sampleWorkbook(), null, null);
    const saved = await session.save();
    session.close();
    const { sheets } = readFixture("src/workbench/sample/shanghai-2024.json");
    expect(readWorkbook(saved).sheets.map(({ name }) => name)).toEqual(
      sheets.map(({ name }) => name),
    );
    sheets.forEach((sheet, index) => {
      const cells = cellsIn(saved, index);
      const said = new Map(
        cells.rows.flatMap((row, i) =>
          row.flatMap(({ kind, raw, format }, j) =>
            kind === "empty"
              ? []
              : [
                  [
                    `${String.fromCharCode(64 + cells.left + j)}${cells.top + i}`,
                    { kind, raw, format },
                  ],
                ],
          ),
        ),
      );
      expect(said.size).toBe(Object.keys(sheet.cells).length);
      for (const [address, value] of Object.entries(sheet.cells)) {
        expect([address, said.get(address)]).toMatchObject([
          address,
          typeof value === "string"
            ? { kind: "text", raw: value }
            : { kind: "number", raw: value.number, format: value.format },
        ]);
      }
    });
  });
});
