import { strToU8 } from "fflate";
import { columnLetters } from "../../src/domain/cells";
import { ContentCount } from "../../src/xlsx/content-count";
import { FileRefusal } from "../../src/xlsx/file-refusal";
import { readXml } from "../../src/xlsx/package/xml";
import { readSheets, readWorkbook } from "../../src/xlsx/read-workbook";
import {
  fileOf,
  packageOf,
  partsOf,
  relationsXml,
  sheetXml,
  stringsXml,
  stylesXml,
  type Parts,
} from "../support/xlsx-file";

const ROW = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const SHEET = "xl/worksheets/sheet1.xml";

const spoiled = (changes: Record<string, string | Uint8Array | null>): Uint8Array =>
  packageOf({ ...partsOf({ sheets: [{ xml: sheetXml(ROW) }] }), ...changes });

/** The code a file is refused with. */
function refusalOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileRefusal) return error.code;
    throw error;
  }
  return "read";
}

function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream, (character, index) => {
    bytes[1024 + index * 2] = character.charCodeAt(0);
  });
  return bytes;
}

/** Overwrites a number in a part's entry of the central directory, or elsewhere relative to it. */
function withClaim(bytes: Uint8Array, part: string, field: number, value: number): Uint8Array {
  const forged = bytes.slice();
  const name = strToU8(part);
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 46 + name.length <= forged.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (!name.every((byte, index) => forged[at + 46 + index] === byte)) continue;
    view.setUint32(at + field, value, true);
  }
  return forged;
}

/** Two parts under one name: the second is renamed to the first, which has as many letters. */
function withTwin(bytes: Uint8Array, name: string, twin: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1").replaceAll(twin, name);
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

/** A number in a part's entry of the central directory. */
function claimOf(bytes: Uint8Array, part: string, field: number): number {
  const directory = Buffer.from(bytes).lastIndexOf(part) - 46;
  return Buffer.from(bytes).readUInt32LE(directory + field);
}

const OFFSET = 42;
const CLAIMED_PACKED_SIZE = 20;
const CLAIMED_SIZE = 24;
const CLAIMED_CRC = 16;
const FLAGS_AND_METHOD = 8;

describe("a file that is no .xlsx", () => {
  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "not-xlsx"],
    ["a text renamed", strToU8("项目名称,物业事务管理\n"), "not-xlsx"],
    ["a web page renamed", strToU8("<html><table></table></html>"), "not-xlsx"],
    ["one byte", new Uint8Array([0x50]), "not-xlsx"],
    ["an encrypted workbook", oleFile("EncryptedPackage"), "encrypted"],
    ["a workbook of Excel 97", oleFile("Workbook"), "old-xls"],
    ["a workbook of Excel 5", oleFile("Book"), "old-xls"],
    ["a document of Word 97", oleFile("WordDocument"), "not-xlsx"],
    ["a sheet of Excel 4", new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0, 0, 0]), "old-xls"],
    ["a zip of pictures", packageOf({ "1.png": new Uint8Array(9) }), "not-xlsx"],
    [
      "a document of Word",
      packageOf({
        "_rels/.rels": relationsXml(["r", "officeDocument", "word/document.xml"]),
        "word/document.xml": "<w:document xmlns:w='w'/>",
      }),
      "not-xlsx",
    ],
    [
      "a binary workbook",
      packageOf({
        "_rels/.rels": relationsXml(["r", "officeDocument", "xl/workbook.bin"]),
        "xl/workbook.bin": "x",
      }),
      "not-xlsx",
    ],
  ])("is refused: %s", (_, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code);
  });
});

describe("a file of another kind", () => {
  const foreignOf = (name: string, bytes: Uint8Array): unknown => {
    try {
      return [...readSheets(bytes, name)].length;
    } catch (error) {
      if (error instanceof FileRefusal) return error.foreign ?? error.code;
      throw error;
    }
  };
  const word = packageOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationsXml(["r", "officeDocument", "word/document.xml"]),
    "word/document.xml": "<w:document xmlns:w='w'/>",
  });

  it.each<[string, Uint8Array, string | number]>([
    ["a.xlsx", new Uint8Array(), "empty"],
    ["a.xls", oleFile("Workbook"), "old-xls"],
    ["a.XLSX", oleFile("Workbook"), "old-xls"],
    ["a.et", oleFile("Workbook"), "et"],
    ["年度/自评表.ET", oleFile("Workbook"), "et"],
    ["a.ett", oleFile("Workbook"), "ett"],
    ["a.et", oleFile("EncryptedPackage"), "encrypted"],
    ["a.doc", oleFile("WordDocument"), "doc"],
    ["a.wps", oleFile("WordDocument"), "wps"],
    ["a.ppt", oleFile("PowerPoint Document"), "slides"],
    ["a.rtf", strToU8("{\\rtf1"), "doc"],
    ["a.xlsx", strToU8("%PDF-1.7"), "pdf"],
    ["a.pdf", strToU8("\n%PDF-1.4"), "pdf"],
    ["a.docx", word, "docx"],
    ["a.xlsx", word, "docx"],
    ["a.ofd", packageOf({ "OFD.xml": "<ofd/>" }), "ofd"],
    ["a.ods", packageOf({ "META-INF/manifest.xml": "<m/>", "content.xml": "<c/>" }), "ods"],
    ["a.zip", packageOf({ "a.xlsx": word }), "archive"],
    ["a.rar", strToU8("Rar!\u001a"), "archive"],
    ["a.xls", strToU8("<html><table></table></html>"), "html"],
    ["a.xls", strToU8('<?xml version="1.0"?><Workbook/>'), "html"],
    ["a.csv", strToU8("项目名称,得分"), "csv"],
    ["a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "picture"],
    ["a.bin", new Uint8Array([1, 2, 3]), "not-xlsx"],
    ["a.et", fileOf(ROW), 1],
  ])("is told by its bytes and name: %s", (name, bytes, kind) => {
    expect(foreignOf(name, bytes)).toBe(kind);
  });
});

describe("a damaged .xlsx", () => {
  const sound = fileOf(ROW);
  /** A bit of the sheet's packed bytes, which stand behind its name in the local header. */
  const bitFlipped = (): Uint8Array => {
    const flipped = spoiled({}).slice();
    const at = Buffer.from(flipped).indexOf(SHEET) + SHEET.length + 20;
    flipped[at] = (flipped[at] ?? 0) ^ 0x10;
    return flipped;
  };

  it.each<[string, Uint8Array]>([
    ["cut in the middle", sound.slice(0, sound.length >> 1)],
    ["cut by its last byte", sound.slice(0, -1)],
    ["only its head", sound.slice(0, 30)],
    ["without relations of the package", spoiled({ "_rels/.rels": null })],
    ["without the workbook part", spoiled({ "xl/workbook.xml": null })],
    ["without a sheet's part", spoiled({ [SHEET]: null })],
    ["without a sheet's relation", spoiled({ "xl/_rels/workbook.xml.rels": null })],
    ["with XML that is cut off", spoiled({ [SHEET]: sheetXml(ROW).slice(0, -10) })],
    [
      "with XML that is not UTF-8",
      spoiled({ [SHEET]: new Uint8Array([...strToU8("<a>"), 0xd7, 0xdc, ...strToU8("</a>")]) }),
    ],
    [
      "with an unknown entity",
      spoiled({ [SHEET]: sheetXml(`<row><c t="str"><v>&file;</v></c></row>`) }),
    ],
    ["with a flipped bit", bitFlipped()],
    [
      "with two parts of one name",
      withTwin(spoiled({ "xl/stylez.xml": "<a/>" }), "xl/styles.xml", "xl/stylez.xml"),
    ],
    ["with a wrong checksum", withClaim(sound, SHEET, CLAIMED_CRC, 7)],
    ["that unpacks to less than claimed", withClaim(sound, SHEET, CLAIMED_SIZE, 4000)],
    ["packed in an unknown way", withClaim(sound, SHEET, FLAGS_AND_METHOD, 12 << 16)],
  ])("is refused: %s", (_, bytes) => {
    expect(refusalOf(bytes)).toBe("damaged");
  });
});

describe("a hostile .xlsx", () => {
  const dtd = `<!DOCTYPE a [<!ENTITY e "eeee">]>`;
  const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 2 ** 20);
  const manySheets = (): Parts => {
    const entries = Array.from(
      { length: 6000 },
      (_, index) => `<sheet name="${index}" r:id="r${index}"/>`,
    );
    return {
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${entries.join("")}</sheets></workbook>`,
    };
  };
  /** States this number of entries at the end of the directory. */
  const withParts = (count: number): Uint8Array => {
    const forged = fileOf(ROW);
    new DataView(forged.buffer, forged.byteOffset).setUint16(forged.length - 12, count, true);
    return forged;
  };
  /** Cells down a diagonal, so close to each other that they are one rectangle. */
  const scattered = (): Uint8Array => {
    const cell = (step: number): string =>
      `<row r="${step}"><c r="${columnLetters(step * 4)}${step}"><v>1</v></c></row>`;
    return fileOf(Array.from({ length: 4000 }, (_, index) => cell(index + 1)).join(""));
  };
  const overlapping = (): Uint8Array => {
    const parts = partsOf({ sheets: [{ xml: sheetXml(ROW) }, { xml: sheetXml(ROW) }] });
    const file = packageOf(parts);
    const first = claimOf(file, SHEET, OFFSET);
    return withClaim(file, "xl/worksheets/sheet2.xml", OFFSET, first);
  };
  const sound = fileOf(ROW);

  it.each<[string, Uint8Array, string]>([
    ["a document type in a sheet", spoiled({ [SHEET]: dtd + sheetXml(ROW) }), "unsafe"],
    [
      "a document type in the strings",
      spoiled({ "xl/sharedStrings.xml": dtd + stringsXml() }),
      "unsafe",
    ],
    [
      "a document type in the relations",
      spoiled({ "_rels/.rels": dtd + relationsXml() }),
      "unsafe",
    ],
    ["a sheet of zeros", spoiled({ [SHEET]: zeros(16) }), "too-large"],
    ["shared strings of zeros", spoiled({ "xl/sharedStrings.xml": zeros(16) }), "too-large"],
    [
      "a part that claims gigabytes",
      withClaim(sound, SHEET, CLAIMED_SIZE, 0xfffffff0),
      "too-large",
    ],
    [
      "a part that claims a hundred megabytes and is as large",
      withClaim(withClaim(sound, SHEET, CLAIMED_SIZE, 1e8), SHEET, CLAIMED_PACKED_SIZE, 1e8),
      "too-large",
    ],
    [
      "a part that unpacks to more than it claims",
      withClaim(spoiled({ [SHEET]: zeros(16) }), SHEET, CLAIMED_SIZE, 1000),
      "unsafe",
    ],
    ["too many parts", withParts(30_000), "too-large"],
    ["too many sheets", spoiled(manySheets()), "too-large"],
    ["cells scattered over the whole grid", scattered(), "too-large"],
    ["two parts of the same packed bytes", overlapping(), "unsafe"],
    ["elements nested without end", spoiled({ [SHEET]: "<a>".repeat(5000) }), "unsafe"],
    [
      "attributes without end",
      spoiled({
        [SHEET]: `<worksheet ${Array.from({ length: 5000 }, (_, n) => `a${n}=""`).join(" ")}/>`,
      }),
      "unsafe",
    ],
    ["an encrypted part", withClaim(sound, SHEET, FLAGS_AND_METHOD, (8 << 16) | 1), "encrypted"],
  ])("is refused: %s", (_, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code);
  });

  it("is refused with its part: more elements than are counted", () => {
    const limits = { elements: 3, cells: 3, places: 3, characters: 3 };
    const read = (xml: string) => {
      const count = new ContentCount(limits, SHEET);
      readXml(strToU8(xml), SHEET, { open: () => undefined }, { count });
    };
    expect(() => {
      read("<a><b/><b/></a>");
    }).not.toThrow();
    expect(() => {
      read("<a><b/><b/><b/></a>");
    }).toThrow(expect.objectContaining({ code: "too-large", part: SHEET }) as Error);
  });

  it("shows no other figure, wherever a byte is changed", () => {
    const percent = fileOf(`<row r="1"><c r="A1" s="1"><v>0.95</v></c></row>`, {
      styles: stylesXml(0, "0.00%"),
    });
    for (let at = 0; at < percent.length; at += 3) {
      const changed = percent.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      if (refusalOf(changed) !== "read") continue;
      const [cell] = readWorkbook(changed).sheets[0]?.cells.rows[0] ?? [];
      expect(cell).toMatchObject({ kind: "number", shown: "95.00%" });
    }
  });

  it("never ends in anything but a reading or a refusal, wherever a byte is changed", () => {
    for (let at = 0; at < sound.length; at += 7) {
      const changed = sound.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(refusalOf(changed)).toMatch(/^(read|damaged|not-xlsx|too-large|unsafe|encrypted)$/);
    }
  });
});
