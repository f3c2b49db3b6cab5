/** Copies of files with planned cells: only the necessary text changes, in every kind of file. */
import { unzipSync, zipSync } from "fflate";
import { EMPTY_CELL, type Cell } from "../../../src/domain/cells";
import type { CellContent } from "../../../src/domain/changes/change";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import type { CellEdit } from "../../../src/xlsx/patch/edit-cells";
import { patchWorkbook } from "../../../src/xlsx/patch/patch-workbook";
import { readReference } from "../../../src/xlsx/sheet/reference";
import { packageOf, partsOf, relationsXml, sheetXml, type Parts } from "../../support/xlsx-file";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const SHEET = "xl/worksheets/sheet1.xml";

/** Style 0 General, 1 "0.00" with a border, 2 "0.00%", 3 "0", 4 unlocked, 5 text, 6 General and 7 "0" with a border. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
  `<borders count="2"><border/><border><left style="thin"/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0"/>` +
  `<xf numFmtId="2" borderId="1" applyNumberFormat="1"/><xf numFmtId="10"/><xf numFmtId="1"/>` +
  `<xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="49"/>` +
  `<xf numFmtId="0" borderId="1"/><xf numFmtId="1" borderId="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0"/></cellStyles>` +
  `<!-- kept --></styleSheet>`;

/** Parts with contents unknown to the program. */
const OTHERS: Parts = {
  "xl/vbaProject.bin": Uint8Array.from({ length: 900 }, (_, index) => (index * 37) % 251),
  "xl/media/image1.png": Uint8Array.of(137, 80, 78, 71, 0, 255),
  "xl/charts/chart1.xml": "<c:chart xmlns:c='urn:c'>\r\n</c:chart>",
  "xl/drawings/vmlDrawing1.vml": "<xml><v:shape></xml>",
  "xl/comments1.xml": "<comments/>",
  "customXml/item1.xml": "<不认识 的=部件>",
  "docProps/app.xml": "<Properties/>",
};

const text = (value: string): CellContent => ({ kind: "text", value });
const number = (value: string, format: string | null = null): CellContent => ({
  kind: "number",
  value,
  format,
});

interface File {
  /** The whole sheet part, or its rows. */
  readonly sheet: string;
  readonly strings?: string;
  readonly properties?: string;
  readonly parts?: Parts;
}

const whole = (sheet: string): string =>
  sheet.startsWith("<row") || sheet === "" ? sheetXml(sheet) : sheet;

function fileOf({ sheet, strings, properties, parts = {} }: File): Uint8Array {
  return packageOf({
    ...partsOf({
      sheets: [
        { name: "表", xml: whole(sheet) },
        { name: "另一张", xml: sheetXml("<row r='1'/>") },
      ],
      styles: STYLES,
      ...(strings === undefined ? {} : { strings }),
      ...(properties === undefined ? {} : { properties }),
    }),
    ...OTHERS,
    ...parts,
  });
}

/** The edits of the first sheet, with the file's contents as before-images. */
function editsOf(bytes: Uint8Array, planned: Readonly<Record<string, CellContent>>): CellEdit[] {
  const { cells } = readWorkbook(bytes).sheets[0] ?? { cells: undefined };
  return Object.entries(planned).map(([address, after]) => {
    const at = readReference(address);
    const before: Cell = cells?.rows[at.row - cells.top]?.[at.column - cells.left] ?? EMPTY_CELL;
    return { at, before, after };
  });
}

const decoded = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** The parts that differ, with their texts; null for a removed one. */
function differences(before: Uint8Array, after: Uint8Array): Record<string, string | null> {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(other).filter((name) => !(name in one))).toEqual([]);
  return Object.fromEntries(
    Object.entries(one).flatMap(([name, bytes]) => {
      const copied = other[name];
      if (copied !== undefined && Buffer.compare(copied, bytes) === 0) return [];
      return [[name, copied === undefined ? null : (decoded(copied) ?? "")]];
    }),
  );
}

function patched(bytes: Uint8Array, planned: Readonly<Record<string, CellContent>>): Uint8Array {
  const result = patchWorkbook(bytes, [
    { sheet: "表", cells: editsOf(bytes, planned), flags: null },
  ]);
  if (result.kind === "refused") throw new Error(JSON.stringify(result.refusals));
  return result.bytes;
}

function refusals(bytes: Uint8Array, planned: Readonly<Record<string, CellContent>>): unknown {
  const result = patchWorkbook(bytes, [
    { sheet: "表", cells: editsOf(bytes, planned), flags: null },
  ]);
  return result.kind === "refused" ? result.refusals : result.kind;
}

const CELLS = '<row r="2"><c r="B2" s="1"><v>4</v></c><c r="C2"><v>1</v></c></row>';

describe("a planned figure in a copy changes its cell's element and nothing else", () => {
  it.each<[title: string, file: File, planned: Record<string, CellContent>, after: string]>([
    [
      "a number: its style stays, and the figure stands as planned",
      { sheet: CELLS },
      { B2: number("9.50") },
      '<row r="2"><c r="B2" s="1"><v>9.50</v></c><c r="C2"><v>1</v></c></row>',
    ],
    [
      "an inline string that becomes a number",
      { sheet: '<row r="2"><c r="B2" s="1" t="inlineStr"><is><t>4分</t></is></c></row>' },
      { B2: number("9.50") },
      '<row r="2"><c r="B2" s="1"><v>9.50</v></c></row>',
    ],
    [
      "a shared string that becomes another text",
      {
        sheet: '<row r="2"><c r="B2" t="s"><v>0</v></c></row>',
        strings: `<sst xmlns="${MAIN}"><si><r><t>优</t></r><r><t>秀</t></r></si></sst>`,
      },
      { B2: text("良") },
      '<row r="2"><c r="B2" t="inlineStr"><is><t>良</t></is></c></row>',
    ],
    [
      "rich text inside the cell",
      {
        sheet:
          '<row r="2"><c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>中</t></r></is></c></row>',
      },
      { B2: text("良") },
      '<row r="2"><c r="B2" t="inlineStr"><is><t>良</t></is></c></row>',
    ],
    [
      "a text with marks of XML, spaces and an escape",
      { sheet: CELLS },
      { C2: text(' <原因>&_x0041_"\n') },
      '<row r="2"><c r="B2" s="1"><v>4</v></c><c r="C2" t="inlineStr"><is><t xml:space="preserve"> &lt;原因&gt;&amp;_x005F_x0041_&quot;\n</t></is></c></row>',
    ],
    [
      "a cell of one tag, and a cell that has lost its value",
      { sheet: '<row r="2"><c r="B2" s="1"/><c r="C2" s="1" t="n"></c></row>' },
      { B2: number("1.00"), C2: number("2.00") },
      '<row r="2"><c r="B2" s="1"><v>1.00</v></c><c r="C2" s="1"><v>2.00</v></c></row>',
    ],
    [
      "attributes in another order, quotation marks and spacing",
      { sheet: `<row  r='2' ><c\n s='1'  t = 'n' r='B2' ><v>4</v></c ></row>` },
      { B2: number("9.50") },
      `<row  r='2' ><c\n s='1' r='B2' ><v>9.50</v></c></row>`,
    ],
    [
      "an error and a boolean",
      { sheet: '<row r="2"><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="b"><v>1</v></c></row>' },
      { B2: number("1.00"), C2: number("2.00") },
      '<row r="2"><c r="B2"><v>1.00</v></c><c r="C2"><v>2.00</v></c></row>',
    ],
    [
      "a value with metadata, and an extension that stays",
      {
        sheet:
          '<row r="2"><c r="B2" vm="1" cm="2" ph="1"><v>4</v><extLst><ext uri="u"/></extLst></c></row>',
      },
      { B2: number("9.50") },
      '<row r="2"><c r="B2" ph="1"><v>9.50</v><extLst><ext uri="u"/></extLst></c></row>',
    ],
    [
      "an absent cell: between its neighbours, with the style of its column",
      {
        sheet: `<worksheet xmlns="${MAIN}"><dimension ref="A1:D2"/><cols><col min="2" max="3" style="1"/></cols><sheetData><row r="2" spans="1:4"><c r="A2"/><c r="D2"/></row></sheetData></worksheet>`,
      },
      { C2: number("9.50") },
      `<worksheet xmlns="${MAIN}"><dimension ref="A1:D2"/><cols><col min="2" max="3" style="1"/></cols><sheetData><row r="2" spans="1:4"><c r="A2"/><c r="C2" s="1"><v>9.50</v></c><c r="D2"/></row></sheetData></worksheet>`,
    ],
    [
      "an absent cell with the style of its row, outside of what row and sheet claim",
      {
        sheet: `<worksheet xmlns="${MAIN}"><dimension ref="B2"/><sheetData><row r="2" spans="2:2" s="1" customFormat="1"><c r="B2"/></row></sheetData></worksheet>`,
      },
      { A2: number("1.00"), D2: number("2.00") },
      `<worksheet xmlns="${MAIN}"><dimension ref="A2:D2"/><sheetData><row r="2" spans="1:4" s="1" customFormat="1"><c r="A2" s="1"><v>1.00</v></c><c r="B2"/><c r="D2" s="1"><v>2.00</v></c></row></sheetData></worksheet>`,
    ],
    [
      "absent rows: before, between and behind the others",
      { sheet: '<row r="2"/><row r="4"/>' },
      { A5: number("5"), A1: number("1"), B3: number("3"), B2: number("2") },
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row><row r="4"/><row r="5"><c r="A5"><v>5</v></c></row>',
    ],
    [
      "a sheet without rows",
      { sheet: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
      { B2: number("2"), A1: text("优") },
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>优</t></is></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData></worksheet>`,
    ],
    [
      "rows and cells without references",
      {
        sheet: "<row><c><v>1</v></c></row><row><c/><c><v>4</v></c><c><v>5</v></c></row>".replace(
          "<row>",
          "<row >",
        ),
      },
      { B2: number("9.50") },
      "<row ><c><v>1</v></c></row><row><c/><c><v>9.50</v></c><c><v>5</v></c></row>",
    ],
    [
      "prefixed names",
      {
        sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
      { B2: number("9.50"), C2: text("优"), A3: number("1") },
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>9.50</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:t>优</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="A3"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
    [
      "the strict namespace",
      { sheet: `<worksheet xmlns="${STRICT}"><sheetData>${CELLS}</sheetData></worksheet>` },
      { B2: number("9.50") },
      `<worksheet xmlns="${STRICT}"><sheetData>${CELLS.replace("<v>4", "<v>9.50")}</sheetData></worksheet>`,
    ],
    [
      "comments, CDATA, instructions and a byte order mark around the cells",
      {
        sheet: `\uFEFF<?xml version="1.0"?><!--<row r="2">--><worksheet xmlns="${MAIN}"><sheetData>\n <!-- <c r="B2"><v>7</v></c> -->${CELLS}<?x <c r="B2"> ?>\r\n<row r="3"><c r="A3" t="str"><v><![CDATA[<c r="B2"></c>]]></v></c></row></sheetData></worksheet>`,
      },
      { B2: number("9.50") },
      `\uFEFF<?xml version="1.0"?><!--<row r="2">--><worksheet xmlns="${MAIN}"><sheetData>\n <!-- <c r="B2"><v>7</v></c> -->${CELLS.replace("<v>4", "<v>9.50")}<?x <c r="B2"> ?>\r\n<row r="3"><c r="A3" t="str"><v><![CDATA[<c r="B2"></c>]]></v></c></row></sheetData></worksheet>`,
    ],
    [
      "an encoding that is not Unicode: a text is spelled in it",
      {
        sheet: `<?xml version="1.0" encoding="GB2312"?><worksheet xmlns="${MAIN}"><sheetData>${CELLS}</sheetData></worksheet>`,
      },
      { C2: text("优") },
      `<?xml version="1.0" encoding="GB2312"?><worksheet xmlns="${MAIN}"><sheetData><row r="2"><c r="B2" s="1"><v>4</v></c><c r="C2" t="inlineStr"><is><t>&#20248;</t></is></c></row></sheetData></worksheet>`,
    ],
    [
      "the top left cell of a merged area, a filter and validations behind the cells",
      {
        sheet: sheetXml(
          CELLS,
          '<autoFilter ref="A1:C2"/><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells><dataValidations count="1"><dataValidation sqref="B2"/></dataValidations><legacyDrawing xmlns:r="r" r:id="rId9"/>',
        ),
      },
      { B2: number("9.50") },
      sheetXml(
        CELLS.replace("<v>4", "<v>9.50"),
        '<autoFilter ref="A1:C2"/><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells><dataValidations count="1"><dataValidation sqref="B2"/></dataValidations><legacyDrawing xmlns:r="r" r:id="rId9"/>',
      ),
    ],
    [
      "a percentage of a cell that shows percentages",
      { sheet: '<row r="2"><c r="B2" s="2"><v>0.94</v></c></row>' },
      { B2: number("0.9501") },
      '<row r="2"><c r="B2" s="2"><v>0.9501</v></c></row>',
    ],
    [
      "a figure that the cell's own format shows as it is",
      { sheet: '<row r="2"><c r="B2" s="0"><v>4</v></c><c r="C2" s="3"><v>4</v></c></row>' },
      { B2: number("9.50", "0.00"), C2: number("10.00", "0.00") },
      '<row r="2"><c r="B2" s="0"><v>9.50</v></c><c r="C2" s="3"><v>10.00</v></c></row>',
    ],
    [
      "a figure that needs two places, in a file that has such a style",
      { sheet: '<row r="2"><c r="B2" s="7"><v>4</v></c><c r="C2" s="6"><v>4</v></c></row>' },
      { B2: number("9.53", "0.00"), C2: number("9.53", "0.00") },
      '<row r="2"><c r="B2" s="1"><v>9.53</v></c><c r="C2" s="6"><v>9.53</v></c></row>',
    ],
    [
      "an unlocked cell of a protected sheet",
      {
        sheet: sheetXml(
          '<row r="2"><c r="B2" s="4"><v>4</v></c></row>',
          '<sheetProtection sheet="1"/>',
        ),
      },
      { B2: number("9.50", "0.00") },
      sheetXml('<row r="2"><c r="B2" s="4"><v>9.50</v></c></row>', '<sheetProtection sheet="1"/>'),
    ],
    [
      "a sheet whose protection is switched off",
      { sheet: sheetXml(CELLS, '<sheetProtection sheet="0" password="CC1A"/>') },
      { B2: number("9.50") },
      sheetXml(CELLS.replace("<v>4", "<v>9.50"), '<sheetProtection sheet="0" password="CC1A"/>'),
    ],
  ])("%s", (_, file, planned, after) => {
    const bytes = fileOf(file);
    expect(differences(bytes, patched(bytes, planned))).toEqual({ [SHEET]: whole(after) });
  });
});

const CALC = "xl/calcChain.xml";
const BOOK = "xl/workbook.xml";
const FORMULA =
  '<row r="2"><c r="B2"><f>A2*2</f><v>4</v></c><c r="C2"><f>SUM(B2:B9)</f><v>4</v></c></row>';
const chain = (cells: string): string => `<calcChain xmlns="${MAIN}">${cells}</calcChain>`;

/** A workbook with a calculation chain. */
const withChain = (cells: string): Parts => ({
  [CALC]: chain(cells),
  "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/x"/></Types>`,
  "xl/_rels/workbook.xml.rels": relationsXml(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rIdStyles", "styles", "styles.xml"],
    ["rIdChain", "calcChain", "calcChain.xml"],
  ),
});

describe("other parts of a copy change where a figure needs it", () => {
  it("asks for a calculation where the workbook has formulas", () => {
    const bytes = fileOf({ sheet: FORMULA + '<row r="3"><c r="B3"><v>1</v></c></row>' });
    const after = differences(bytes, patched(bytes, { B3: number("2.00") }));
    expect(Object.keys(after).sort()).toEqual([BOOK, SHEET]);
    const before = decoded(unzipSync(bytes)[BOOK]) ?? "";
    expect(after[BOOK]).toBe(before.replace("</sheets>", '</sheets><calcPr fullCalcOnLoad="1"/>'));
    expect(after[SHEET]).toBe(sheetXml(`${FORMULA}<row r="3"><c r="B3"><v>2.00</v></c></row>`));
  });

  it.each([
    ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    [
      '<calcPr fullCalcOnLoad="0" calcMode="manual" />',
      '<calcPr fullCalcOnLoad="1" calcMode="manual" />',
    ],
    [
      '<definedNames/><oleSize ref="A1"/>',
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    ],
  ])("writes that into %s", (settings, after) => {
    const plain = fileOf({ sheet: FORMULA });
    const before = decoded(unzipSync(plain)[BOOK]) ?? "";
    const parts = { [BOOK]: before.replace("</sheets>", `</sheets>${settings}`) };
    const bytes = fileOf({ sheet: FORMULA, parts });
    expect(differences(bytes, patched(bytes, { A2: number("2") }))[BOOK]).toBe(
      before.replace("</sheets>", `</sheets>${after}`),
    );
  });

  it("leaves a workbook alone that is calculated when it is opened", () => {
    const plain = decoded(unzipSync(fileOf({ sheet: FORMULA }))[BOOK]) ?? "";
    const parts = {
      [BOOK]: plain.replace("</sheets>", '</sheets><calcPr fullCalcOnLoad="true"/>'),
    };
    const bytes = fileOf({ sheet: FORMULA, parts });
    expect(Object.keys(differences(bytes, patched(bytes, { A2: number("2") })))).toEqual([SHEET]);
  });

  it("takes a formula that is overwritten out of the calculation chain", () => {
    const parts = withChain('<c r="C2" i="1" l="1"/><c r="B2"/><c r="A9" i="2"/><c r="B2"/>');
    const bytes = fileOf({ sheet: FORMULA, parts });
    const after = differences(bytes, patched(bytes, { B2: number("9.50") }));
    expect(Object.keys(after).sort()).toEqual([CALC, BOOK, SHEET].sort());
    expect(after[CALC]).toBe(chain('<c r="C2" i="1" l="1"/><c r="A9" i="2"/><c r="B2"/>'));
    expect(after[SHEET]).toBe(
      sheetXml(
        '<row r="2"><c r="B2"><v>9.50</v></c><c r="C2"><f>SUM(B2:B9)</f><v>9.5</v></c></row>',
      ),
    );
  });

  it("keeps the sheet of the entries behind one that is taken out", () => {
    const bytes = fileOf({
      sheet: FORMULA,
      parts: withChain('<c r="B2" i="1"/><c r="C2"/><c r="A1"/>'),
    });
    expect(differences(bytes, patched(bytes, { B2: number("9.50") }))[CALC]).toBe(
      chain('<c r="C2" i="1"/><c r="A1"/>'),
    );
  });

  it("takes out a calculation chain that has become empty, with what leads to it", () => {
    const bytes = fileOf({
      sheet: '<row r="2"><c r="B2"><f>A2*2</f><v>4</v></c></row>',
      parts: withChain('<c r="B2" i="1"/>'),
    });
    const after = differences(bytes, patched(bytes, { B2: number("9.50") }));
    expect(after[CALC]).toBeNull();
    expect(after["[Content_Types].xml"]).toBe(
      `<Types><Default Extension="xml" ContentType="application/xml"/></Types>`,
    );
    expect(after["xl/_rels/workbook.xml.rels"]).toBe(
      relationsXml(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rIdStyles", "styles", "styles.xml"],
      ),
    );
  });

  it("adds a style behind the others where a figure cannot be shown in the cell's own", () => {
    const bytes = fileOf({
      sheet:
        '<row r="2"><c r="B2" s="3"><v>4</v></c><c r="C2" s="5" t="inlineStr"><is><t>95%</t></is></c><c r="D2" s="3"/><c r="E2" s="5"/></row>',
    });
    const after = differences(
      bytes,
      patched(bytes, {
        B2: number("9.53", "0.00"),
        C2: number("0.9501", "0.00%"),
        D2: number("1.25", "0.00"),
        E2: number("9.50", "0.00"),
      }),
    );
    expect(after).toEqual({
      [SHEET]: sheetXml(
        '<row r="2"><c r="B2" s="8"><v>9.53</v></c><c r="C2" s="2"><v>0.9501</v></c><c r="D2" s="8"><v>1.25</v></c><c r="E2" s="8"><v>9.50</v></c></row>',
      ),
      "xl/styles.xml": STYLES.replace('<cellXfs count="8">', '<cellXfs count="9">').replace(
        "</cellXfs>",
        '<xf numFmtId="2" applyNumberFormat="1"/></cellXfs>',
      ),
    });
  });
});

/** Three parts that a sheet refers to. */
const TABLES: Parts = {
  "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
    ["rId1", "table", "../tables/table1.xml"],
    ["rId2", "pivotTable", "../pivotTables/pivotTable1.xml"],
  ),
  "xl/tables/table1.xml": `<table xmlns="${MAIN}" ref="A2:C5" totalsRowCount="1"/>`,
  "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}"><location ref="F2:G4"/></pivotTableDefinition>`,
};
const GRID = Array.from(
  { length: 6 },
  (_, index) =>
    `<row r="${index + 1}">${["A", "B", "C", "F"].map((column) => `<c r="${column}${index + 1}"><v>1</v></c>`).join("")}</row>`,
).join("");

describe("a planned figure is refused with its cell", () => {
  const one = number("1.00");
  it.each<[title: string, file: File, planned: Record<string, CellContent>, why: unknown]>([
    [
      "locked cells of a protected sheet",
      { sheet: sheetXml(CELLS, '<sheetProtection sheet="1"/>') },
      { B2: one, E9: one },
      { kind: "cells", sheet: "表", why: "locked", cells: ["B2", "E9"] },
    ],
    [
      "a cell under a merged area",
      { sheet: sheetXml(CELLS, '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>') },
      { C3: one },
      { kind: "cells", sheet: "表", why: "covered", cells: ["C3"] },
    ],
    [
      "a part of an array formula",
      {
        sheet:
          '<row r="2"><c r="B2"><f t="array" ref="B2:B3">A1:A2</f><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>',
      },
      { B3: one },
      { kind: "cells", sheet: "表", why: "array-formula", cells: ["B3"] },
    ],
    [
      "a table of data",
      {
        sheet:
          '<row r="2"><c r="B2"><f t="dataTable" ref="B2:C3" dt2D="1" r1="A1" r2="A2"/><v>1</v></c></row>',
      },
      { C2: one },
      { kind: "cells", sheet: "表", why: "array-formula", cells: ["C2"] },
    ],
    [
      "the cell that holds the formula of others",
      {
        sheet:
          '<row r="2"><c r="B2"><f t="shared" si="0" ref="B2:B3">A2*2</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>',
      },
      { B2: one },
      { kind: "cells", sheet: "表", why: "shared-formula", cells: ["B2"] },
    ],
    [
      "a header and a total of a table",
      { sheet: GRID, parts: TABLES },
      { A2: one, B5: one, C3: one },
      { kind: "cells", sheet: "表", why: "table", cells: ["A2", "B5"] },
    ],
    [
      "a cell of a pivot table",
      { sheet: GRID, parts: TABLES },
      { F3: one },
      { kind: "cells", sheet: "表", why: "pivot-table", cells: ["F3"] },
    ],
    [
      "a cell that stands in the file twice",
      { sheet: '<row r="2"><c r="B2"><v>4</v></c><c r="B2"><v>4</v></c></row>' },
      { B2: one },
      { kind: "cells", sheet: "表", why: "repeated", cells: ["B2"] },
    ],
    [
      "a figure in a style that the file lacks",
      { sheet: '<row r="2"><c r="B2" s="99" t="inlineStr"><is><t>4</t></is></c></row>' },
      { B2: one },
      { kind: "cells", sheet: "表", why: "style", cells: ["B2"] },
    ],
    [
      "any cell of a workbook with a digital signature",
      {
        sheet: CELLS,
        parts: {
          "_rels/.rels": relationsXml(
            ["rId1", "officeDocument", "xl/workbook.xml"],
            ["rId2", "digital-signature/origin", "_xmlsignatures/origin.sigs"],
          ),
        },
      },
      { B2: one },
      { kind: "signed" },
    ],
  ])("%s", (_, file, planned, why) => {
    expect(refusals(fileOf(file), planned)).toEqual([why]);
  });

  it("writes a shared formula's cells that need no other, and all of them together", () => {
    const shared =
      '<row r="2"><c r="B2"><f t="shared" si="0" ref="B2:B3">A2*2</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>';
    const bytes = fileOf({ sheet: shared });
    const second = shared.replace('<f t="shared" si="0"/><v>1</v>', "<v>1.00</v>");
    expect(differences(bytes, patched(bytes, { B3: one }))[SHEET]).toBe(sheetXml(second));
    expect(differences(bytes, patched(bytes, { B2: one, B3: one }))[SHEET]).toBe(
      sheetXml(
        '<row r="2"><c r="B2"><v>1.00</v></c></row><row r="3"><c r="B3"><v>1.00</v></c></row>',
      ),
    );
  });

  it("writes over an array formula of one cell", () => {
    const bytes = fileOf({
      sheet: '<row r="2"><c r="B2" cm="1"><f t="array" ref="B2">SUM(A1:A2)</f><v>1</v></c></row>',
    });
    expect(differences(bytes, patched(bytes, { B2: one }))[SHEET]).toBe(
      sheetXml('<row r="2"><c r="B2"><v>1.00</v></c></row>'),
    );
  });

  it("a cell that was changed since it was read, a sheet that is not there, a file that is none", () => {
    const bytes = fileOf({ sheet: CELLS });
    const at = { row: 2, column: 2 };
    const cells = [{ at, before: { kind: "number", shown: "3", raw: "3" } as const, after: one }];
    const results = [
      patchWorkbook(bytes, [{ sheet: "表", cells, flags: null }]),
      patchWorkbook(bytes, [{ sheet: "无此表", cells, flags: null }]),
      patchWorkbook(Uint8Array.of(1, 2, 3), [{ sheet: "表", cells, flags: null }]),
    ];
    expect(results.map((result) => result.kind === "refused" && result.refusals)).toMatchObject([
      [{ kind: "cells", sheet: "表", why: "changed", cells: ["B2"] }],
      [{ kind: "no-sheet", sheet: "无此表" }],
      [{ kind: "file", problem: { code: "not-xlsx" } }],
    ]);
  });
});

describe("the package of a copy", () => {
  it("is the file itself where nothing is planned", () => {
    const bytes = fileOf({ sheet: CELLS });
    expect(patchWorkbook(bytes, [{ sheet: "表", cells: [], flags: null }])).toEqual({
      kind: "patched",
      bytes,
      recalculated: [],
    });
  });

  it("has the packed bytes of the other parts, in their order", () => {
    const bytes = fileOf({ sheet: CELLS });
    const copy = patched(bytes, { B2: number("9.50") });
    const named = (name: string): Buffer => Buffer.from(name);
    const spanOf = (file: Uint8Array, name: string, next: string): Buffer => {
      const buffer = Buffer.from(file);
      return buffer.subarray(buffer.indexOf(named(name)), buffer.indexOf(named(next)));
    };
    for (const [name, next] of [
      ["_rels/.rels", "xl/workbook.xml"],
      ["xl/vbaProject.bin", "xl/media/image1.png"],
    ] as const)
      expect(spanOf(copy, name, next)).toEqual(spanOf(bytes, name, next));
    expect(Object.keys(unzipSync(copy))).toEqual(Object.keys(unzipSync(bytes)));
  });

  it("keeps stored parts stored and a sheet written in UTF-16 in UTF-16", () => {
    const utf16 = (xml: string): Uint8Array =>
      Uint8Array.from(Buffer.from(`\uFEFF${xml}`, "utf16le"));
    const parts = unzipSync(fileOf({ sheet: CELLS, parts: { [SHEET]: utf16(sheetXml(CELLS)) } }));
    const bytes = zipSync(parts, { level: 0 });
    const after = unzipSync(patched(bytes, { C2: text("优") }));
    expect(after).toEqual({
      ...parts,
      [SHEET]: utf16(
        sheetXml(CELLS.replace('<c r="C2"><v>1</v>', '<c r="C2" t="inlineStr"><is><t>优</t></is>')),
      ),
    });
  });
});
