/** Flags in a copy: conditional formats of the add-in, and no others. */
import { unzipSync } from "fflate";
import { flagFormula } from "../../../src/domain/changes/flag-formula";
import type { Flag } from "../../../src/domain/changes/change";
import { patchWorkbook } from "../../../src/xlsx/patch/patch-workbook";
import { escapeXml, packageOf, partsOf, sheetXml, stylesXml } from "../../support/xlsx-file";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const empty = { words: ["无"], outline: ["原因：", "。"] } as const;

const flagOf = (row: number): Flag => ({
  score: { row, column: 7 },
  weight: { row, column: 6 },
  explanation: { row, column: 8 },
});

const formulaOf = (flag: Flag): string =>
  escapeXml(flagFormula(flag, empty).slice(1)).replaceAll(">", "&gt;");

const rule = (cell: string, formula: string, priority: number, look = 0): string =>
  `<conditionalFormatting sqref="${cell}"><cfRule type="expression" dxfId="${look}" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

const ROWS = '<row r="3"><c r="G3"><v>4</v></c></row>';
const FORMAT =
  '<dxf><font><color rgb="FF6B3A00"/></font><fill><patternFill><bgColor rgb="FFFFE7C2"/></patternFill></fill></dxf>';

const fileOf = (after: string, styles: string | null = stylesXml(0)): Uint8Array => {
  const parts = partsOf({ sheets: [{ name: "表", xml: sheetXml(ROWS, after) }] });
  return packageOf({ ...parts, [STYLES]: styles });
};

const flagged = (bytes: Uint8Array, flags: readonly Flag[]) =>
  patchWorkbook(bytes, [{ sheet: "表", cells: [], flags: { flags, empty } }]);

/** The parts of the copy that differ. */
function changed(bytes: Uint8Array, flags: readonly Flag[]): Record<string, string> {
  const result = flagged(bytes, flags);
  if (result.kind === "refused") throw new Error(JSON.stringify(result.refusals));
  const before = unzipSync(bytes);
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(result.bytes)).flatMap(([name, part]) =>
      Buffer.compare(part, before[name] ?? new Uint8Array()) === 0
        ? []
        : [[name, decoder.decode(part)]],
    ),
  );
}

const third = formulaOf(flagOf(3));

describe("flags in a copy", () => {
  it("stand behind the merged cells, with a format of their own behind the styles", () => {
    const merges = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
    const bytes = fileOf(`${merges}<pageMargins left="1"/>`);
    const own = rule("G3", third, 1) + rule("H3", third, 2);
    expect(changed(bytes, [flagOf(3)])).toEqual({
      [SHEET]: sheetXml(ROWS, `${merges}${own}<pageMargins left="1"/>`),
      [STYLES]: stylesXml(0).replace("</cellXfs>", `</cellXfs><dxfs count="1">${FORMAT}</dxfs>`),
    });
  });

  it("come after the formats of others, whose look and place stay", () => {
    const other =
      '<conditionalFormatting sqref="G1:G9"><cfRule type="cellIs" dxfId="0" priority="7" operator="lessThan"><formula>1</formula></cfRule></conditionalFormatting>';
    const extension =
      '<extLst><ext uri="u"><x14:conditionalFormattings xmlns:x14="x14"><x14:cfRule priority="9"/></x14:conditionalFormattings></ext></extLst>';
    const styles = stylesXml(0).replace("</cellXfs>", '</cellXfs><dxfs count="1"><dxf/></dxfs>');
    const bytes = fileOf(other + extension, styles);
    expect(changed(bytes, [flagOf(3)])).toEqual({
      [SHEET]: sheetXml(
        ROWS,
        other + rule("G3", third, 10, 1) + rule("H3", third, 11, 1) + extension,
      ),
      [STYLES]: styles.replace('<dxfs count="1"><dxf/>', `<dxfs count="2"><dxf/>${FORMAT}`),
    });
  });

  it("replace the add-in's own of an earlier time, also beside a rule of others", () => {
    const old = formulaOf(flagOf(5));
    const shared = (own: string): string =>
      `<conditionalFormatting sqref="G5"><cfRule type="expression" dxfId="0" priority="1"><formula>G5&gt;1</formula></cfRule>${own}</conditionalFormatting>`;
    const own = `<cfRule type="expression" dxfId="0" priority="2"><formula>${old}</formula></cfRule>`;
    const styles = stylesXml(0).replace("</cellXfs>", `</cellXfs><dxfs count="1">${FORMAT}</dxfs>`);
    const bytes = fileOf(shared(own) + rule("H5", old, 3), styles);
    expect(changed(bytes, [flagOf(3)])).toEqual({
      [SHEET]: sheetXml(ROWS, shared("") + rule("G3", third, 4) + rule("H3", third, 5)),
    });
    expect(changed(bytes, [])).toEqual({ [SHEET]: sheetXml(ROWS, shared("")) });
  });

  it("that are there already change no byte", () => {
    const bytes = fileOf(rule("G3", third, 1) + rule("H3", third, 2));
    expect(changed(bytes, [flagOf(3)])).toEqual({});
    expect(changed(fileOf(""), [])).toEqual({});
  });

  it("take the prefix of the file", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const parts = partsOf({ sheets: [{ name: "表", xml: "" }] });
    const sheet = (after: string): string =>
      `<x:worksheet xmlns:x="${main}"><x:sheetData/>${after}</x:worksheet>`;
    const bytes = packageOf({
      ...parts,
      [SHEET]: sheet(""),
      [STYLES]: `<s:styleSheet xmlns:s="${main}"><s:dxfs count="0"/></s:styleSheet>`,
    });
    const prefixed = (rules: string, prefix: string): string =>
      rules.replace(/<(\/?)/g, `<$1${prefix}:`);
    expect(changed(bytes, [flagOf(3)])).toEqual({
      [SHEET]: sheet(prefixed(rule("G3", third, 1) + rule("H3", third, 2), "x")),
      [STYLES]: `<s:styleSheet xmlns:s="${main}"><s:dxfs count="1">${prefixed(FORMAT, "s")}</s:dxfs></s:styleSheet>`,
    });
  });

  it("are refused on a protected sheet that keeps its formats, and without styles", () => {
    const refused = (bytes: Uint8Array) => {
      const result = flagged(bytes, [flagOf(3)]);
      return result.kind === "refused" ? result.refusals : result.kind;
    };
    expect(refused(fileOf('<sheetProtection sheet="1"/>'))).toEqual([
      { kind: "flags", sheet: "表", why: "protected" },
    ]);
    expect(refused(fileOf('<sheetProtection sheet="1" formatCells="0"/>'))).toBe("patched");
    expect(refused(fileOf("", null))).toEqual([{ kind: "flags", sheet: "表", why: "no-styles" }]);
  });
});
