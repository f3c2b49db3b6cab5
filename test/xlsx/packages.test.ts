import { strToU8 } from "fflate";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import {
  fileOf,
  packageOf,
  partsOf,
  relationsXml,
  sheetXml,
  type Parts,
} from "../support/xlsx-file";

const ROW = `<row r="1"><c r="A1" t="inlineStr"><is><t>总分</t></is></c></row>`;

const soundParts = (): Parts => partsOf({ sheets: [{ xml: sheetXml(ROW) }] });

/** The first cell's text of a package, proof that it was read. */
const firstText = (bytes: Uint8Array): string | undefined =>
  readWorkbook(bytes).sheets[0]?.cells.rows[0]?.[0]?.raw;

function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const marked = (mark ? "\uFEFF" : "") + text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index++)
    view.setUint16(index * 2, marked.charCodeAt(index), !bigEndian);
  return bytes;
}

describe("an .xlsx package", () => {
  it("gives its sheets in the workbook's order, with visibility and protection", () => {
    const file = packageOf(
      partsOf({
        sheets: [
          {
            name: "物业事务管理",
            xml: sheetXml(ROW, `<sheetProtection sheet="1" password="CC1A"/>`),
          },
          { name: "a&b", state: "hidden", xml: sheetXml(ROW, `<sheetProtection objects="1"/>`) },
          { name: "底稿", state: "veryHidden", xml: sheetXml("") },
        ],
      }),
    );
    expect(
      readWorkbook(file).sheets.map(({ name, visibility, isProtected, cells }) => [
        name,
        cells.sheet,
        visibility,
        isProtected,
      ]),
    ).toEqual([
      ["物业事务管理", "物业事务管理", "visible", true],
      ["a&b", "a&b", "hidden", false],
      ["底稿", "底稿", "veryHidden", false],
    ]);
  });

  it("gives hidden rows and columns, filtered ones too, like any others", () => {
    const cells = `<c r="A2" t="inlineStr"><is><t>优</t></is></c><c r="B2"><v>95</v></c>`;
    const plain = sheetXml(`${ROW}<row r="2">${cells}</row>`);
    const hidden = sheetXml(
      `${ROW}<row r="2" hidden="1">${cells}</row>`,
      `<autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter>`,
    ).replace("<sheetData>", `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>`);
    const read = (xml: string) =>
      readWorkbook(packageOf(partsOf({ sheets: [{ xml }] }))).sheets[0]?.cells;
    expect(read(hidden)).toEqual(read(plain));
    expect(read(hidden)?.rows[1]?.map(({ raw }) => raw)).toEqual(["优", "95"]);
  });

  it.each<[string, (parts: Parts) => Parts]>([
    [
      "whose elements have a prefix",
      (parts) => ({
        ...parts,
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="m" xmlns:z="z"><x:sheetData><x:row r="1"><z:c r="A1"><z:v>1</z:v></z:c><x:c r="A1" t="inlineStr"><x:is><x:t>总分</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    ],
    [
      "with absolute part names",
      (parts) => ({
        ...parts,
        "xl/_rels/workbook.xml.rels": relationsXml([
          "rId1",
          "worksheet",
          "/xl/worksheets/sheet1.xml",
        ]),
      }),
    ],
    [
      "with part names that climb",
      (parts) => ({
        ...parts,
        "xl/_rels/workbook.xml.rels": relationsXml([
          "rId1",
          "worksheet",
          "../xl/./worksheets/sheet1.xml",
        ]),
      }),
    ],
    [
      "with part names escaped",
      (parts) => ({
        ...parts,
        "xl/_rels/workbook.xml.rels": relationsXml([
          "rId1",
          "worksheet",
          "worksheets/sheet%31.xml",
        ]),
      }),
    ],
    [
      "with backslashes and other case in its directory",
      ({ "xl/worksheets/sheet1.xml": sheet = "", ...parts }) => ({
        ...parts,
        "XL\\Worksheets\\Sheet1.xml": sheet,
      }),
    ],
    [
      "with a part in UTF-16",
      (parts) => ({ ...parts, "xl/worksheets/sheet1.xml": utf16(sheetXml(ROW)) }),
    ],
    [
      "with a part in big-endian UTF-16",
      (parts) => ({
        ...parts,
        "xl/worksheets/sheet1.xml": utf16(sheetXml(ROW), { bigEndian: true }),
      }),
    ],
    [
      "with a part in UTF-16 without a mark",
      (parts) => ({
        ...parts,
        "xl/worksheets/sheet1.xml": utf16(
          `<?xml version="1.0" encoding="UTF-16"?>${sheetXml(ROW)}`,
          { mark: false },
        ),
      }),
    ],
    [
      "with a byte order mark",
      (parts) => ({ ...parts, "xl/worksheets/sheet1.xml": `\uFEFF${sheetXml(ROW)}` }),
    ],
    [
      "without styles and shared strings",
      (parts) => ({
        ...parts,
        "xl/styles.xml": "",
        "xl/sharedStrings.xml": "",
        "xl/_rels/workbook.xml.rels": relationsXml(["rId1", "worksheet", "worksheets/sheet1.xml"]),
      }),
    ],
    [
      "whose strict namespaces are ISO's",
      (parts) => ({
        ...parts,
        "_rels/.rels": relationsXml(["rId1", "officeDocument", "xl/workbook.xml"]).replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006",
          "http://purl.oclc.org/ooxml/officeDocument",
        ),
      }),
    ],
  ])("is read %s", (_, odd) => {
    expect(firstText(packageOf(odd(soundParts())))).toBe("总分");
  });

  it("is read from the middle of a larger buffer", () => {
    const file = fileOf(ROW);
    const padded = new Uint8Array(file.length + 20);
    padded.set(file, 10);
    expect(firstText(padded.subarray(10, 10 + file.length))).toBe("总分");
  });

  it("leaves out sheets of charts", () => {
    const parts = partsOf({ sheets: [{ xml: "<chartsheet/>" }, { xml: sheetXml(ROW) }] });
    const relations = relationsXml(
      ["rId1", "chartsheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
    );
    const file = packageOf({ ...parts, "xl/_rels/workbook.xml.rels": relations });
    expect(readWorkbook(file).sheets.map(({ name }) => name)).toEqual(["Sheet2"]);
  });

  it("does not unpack what it does not read", () => {
    const bomb = new Uint8Array(8 * 2 ** 20);
    expect(firstText(packageOf({ ...soundParts(), "xl/media/image1.png": bomb }))).toBe("总分");
  });

  it("needs no more of the package than the parts it reads", () => {
    expect(
      firstText(packageOf({ ...soundParts(), "xl/theme/theme1.xml": strToU8("<broken") })),
    ).toBe("总分");
  });
});
