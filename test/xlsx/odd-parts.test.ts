/** Sheet entries and parts against the rules of the format: only the damaged part is lost. */
import { FileRefusal } from "../../src/xlsx/file-refusal";
import { readWorkbook } from "../../src/xlsx/read-workbook";
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

const row = (content: string): string => `<row r="1">${content}</row>`;
const TEXT = row(`<c r="A1" t="inlineStr"><is><t>总分</t></is></c>`);
const SHARED = row(`<c r="A1" t="s"><v>0</v></c>`);
const PERCENT = row(`<c r="A1" s="1"><v>0.95</v></c>`);
const FIRST = "xl/worksheets/sheet1.xml";
const SECOND = "xl/worksheets/sheet2.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

const sound = (first = TEXT, second = TEXT): Parts =>
  partsOf({
    sheets: [
      { name: "甲", xml: sheetXml(first) },
      { name: "乙", xml: sheetXml(second) },
    ],
    strings: stringsXml("<t>共用</t>"),
    styles: stylesXml(0, "0.00%"),
  });

/** Replaces text in one part. */
const edited = (parts: Parts, name: string, from: string, to: string): Parts => {
  const before = parts[name];
  if (typeof before !== "string" || !before.includes(from))
    throw new Error(`no ${from} in ${name}`);
  return { ...parts, [name]: before.replace(from, to) };
};

const read = (parts: Record<string, string | Uint8Array | null>) => {
  const { sheets, unread } = readWorkbook(packageOf(parts));
  return {
    sheets: sheets.map(({ name, cells }) => [name, cells.rows[0]?.[0]?.shown]),
    unread: unread.map(({ problem }) => problem),
  };
};

describe("a workbook with an odd part that touches no value", () => {
  it.each<[string, Record<string, string | Uint8Array | null>]>([
    ["shared strings that are named and absent", { ...sound(), "xl/sharedStrings.xml": null }],
    ["shared strings that are no XML", { ...sound(), "xl/sharedStrings.xml": "<sst><si>" }],
    ["styles that are named and absent", { ...sound(), "xl/styles.xml": null }],
    ["styles that are no XML", { ...sound(), "xl/styles.xml": "<styleSheet" }],
    ["no content types", { ...sound(), "[Content_Types].xml": null }],
    ["wrong content types", edited(sound(), "[Content_Types].xml", "application/xml", "image/png")],
    ["a broken calculation chain", { ...sound(), "xl/calcChain.xml": "<<" }],
    [
      "a dimension that is wrong",
      edited(sound(), FIRST, "<sheetData>", `<dimension ref="B7:XFD1048576"/><sheetData>`),
    ],
    [
      "absolute part names without their slash",
      edited(sound(), RELATIONS, "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
    ],
    [
      "absolute part names",
      edited(sound(), RELATIONS, "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"),
    ],
    [
      "comments and instructions between elements",
      edited(sound(), FIRST, "<sheetData>", "<!-- a < b --><?x y?><sheetData><!-- -->"),
    ],
    [
      "sheets without numbers of their own",
      edited(sound(), "xl/workbook.xml", `sheetId="2"`, `sheetId="1"`),
    ],
    [
      "a relation listed twice",
      edited(
        sound(),
        RELATIONS,
        "</Relationships>",
        `<Relationship Id="rId1" Type="x/worksheet" Target="none.xml"/></Relationships>`,
      ),
    ],
    [
      "relations of unknown kinds",
      edited(
        sound(),
        RELATIONS,
        "</Relationships>",
        `<Relationship/><Relationship Id="z" Type="" Target=""/></Relationships>`,
      ),
    ],
  ])("is read: %s", (_, parts) => {
    expect(read(parts)).toEqual({
      sheets: [
        ["甲", "总分"],
        ["乙", "总分"],
      ],
      unread: [],
    });
  });

  it.each([
    ["a module without a part", `<sheet name="模块1" sheetId="9" state="veryHidden" r:id=""/>`],
    ["a visible module without a part", `<sheet name="模块1" sheetId="9" r:id=""/>`],
    ["an entry without a relation", `<sheet name="模块1" sheetId="9"/>`],
    ["a sheet of charts", `<sheet name="图" sheetId="9" r:id="chart"/>`],
    ["a sheet of macros", `<sheet name="宏" sheetId="9" r:id="macro"/>`],
    ["a dialog", `<sheet name="对话框" sheetId="9" r:id="dialog"/>`],
  ])("leaves out what is no worksheet: %s", (_, entry) => {
    const listed = edited(sound(), "xl/workbook.xml", "</sheets>", `${entry}</sheets>`);
    const relation = (id: string, type: string): string =>
      `<Relationship Id="${id}" Type="http://x/${type}" Target="none.xml"/>`;
    const others =
      relation("chart", "chartsheet") +
      relation("macro", "xlMacrosheet") +
      relation("dialog", "dialogsheet");
    expect(
      read(edited(listed, RELATIONS, "</Relationships>", `${others}</Relationships>`)),
    ).toMatchObject({
      sheets: [
        ["甲", "总分"],
        ["乙", "总分"],
      ],
      unread: [],
    });
  });

  it("reads two sheets of one name", () => {
    const parts = edited(sound(), "xl/workbook.xml", `name="乙"`, `name="甲"`);
    expect(read(parts).sheets.map(([name]) => name)).toEqual(["甲", "甲"]);
  });

  it("finds strings and styles that no relation leads to under their usual names", () => {
    const parts = {
      ...sound(SHARED, PERCENT),
      [RELATIONS]: relationsXml(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ),
    };
    expect(read(parts)).toEqual({
      sheets: [
        ["甲", "共用"],
        ["乙", "95.00%"],
      ],
      unread: [],
    });
  });
});

describe("a workbook of which one sheet cannot be read", () => {
  it.each<[string, Record<string, string | Uint8Array | null>, object]>([
    [
      "a part that is absent",
      { ...sound(), [FIRST]: null },
      { code: "damaged", fault: "part-missing", part: FIRST },
    ],
    [
      "a part that is cut off",
      { ...sound(), [FIRST]: sheetXml(TEXT).slice(0, -10) },
      { code: "damaged", fault: "part-malformed", part: FIRST },
    ],
    [
      "a part that is empty",
      { ...sound(), [FIRST]: "" },
      { code: "damaged", fault: "part-malformed", part: FIRST },
    ],
    [
      "a part that is no text",
      { ...sound(), [FIRST]: new Uint8Array([0x3c, 0xff, 0xfe, 0x3e]) },
      { code: "damaged", fault: "part-malformed", part: FIRST },
    ],
    [
      "an element whose prefix nobody declared",
      { ...sound(), [FIRST]: sheetXml(`<q:row r="1"><q:c r="A1"/></q:row>`) },
      { code: "damaged", fault: "part-malformed", part: FIRST },
    ],
    [
      "a cell inside a cell",
      { ...sound(), [FIRST]: sheetXml(row(`<c r="A1"><c r="B1"><v>1</v></c></c>`)) },
      { code: "damaged", fault: "part-malformed", part: FIRST, cell: "A1" },
    ],
    [
      "a part too large",
      { ...sound(), [FIRST]: new Uint8Array(16 * 2 ** 20) },
      { code: "too-large", fault: "sheet-size", part: FIRST },
    ],
    [
      "a relation that is not there",
      edited(sound(), RELATIONS, `Id="rId1"`, `Id="other"`),
      { code: "damaged", fault: "sheet-unlinked", part: "xl/workbook.xml" },
    ],
    [
      "a text that was in lost strings",
      { ...sound(SHARED), "xl/sharedStrings.xml": null },
      { code: "damaged", fault: "part-missing", part: "xl/sharedStrings.xml", cell: "A1" },
    ],
    [
      "a number whose styles are lost",
      { ...sound(PERCENT), "xl/styles.xml": "<styleSheet>" },
      { code: "damaged", fault: "part-malformed", part: "xl/styles.xml", cell: "A1" },
    ],
  ])("reads the other: %s", (_, parts, problem) => {
    expect(read(parts)).toMatchObject({
      sheets: [["乙", "总分"]],
      unread: [{ sheet: "甲", ...problem }],
    });
  });

  it("does not give one part to two sheets", () => {
    const parts = edited(sound(), RELATIONS, "worksheets/sheet2.xml", "worksheets/sheet1.xml");
    expect(read(parts)).toMatchObject({
      sheets: [["甲", "总分"]],
      unread: [{ sheet: "乙", fault: "sheet-repeated", part: FIRST }],
    });
  });

  it("is refused with part and cell where no sheet is left", () => {
    const parts = { ...sound(PERCENT, PERCENT), "xl/styles.xml": null };
    expect(() => readWorkbook(packageOf(parts))).toThrow(FileRefusal);
    expect(() => readWorkbook(packageOf(parts))).toThrow(
      expect.objectContaining({ code: "damaged", part: "xl/styles.xml", cell: "A1" }) as Error,
    );
  });

  it("is refused where a part that a value needs is there twice", () => {
    const parts = { ...sound(), "xl/worksheets/sheetX.xml": sheetXml(PERCENT) };
    const text = Buffer.from(packageOf(parts)).toString("latin1");
    const twice = Buffer.from(text.replaceAll("sheetX.xml", "sheet2.xml"), "latin1");
    expect(() => readWorkbook(Uint8Array.from(twice))).toThrow(
      expect.objectContaining({ code: "damaged", fault: "part-repeated", part: SECOND }) as Error,
    );
  });
});

describe("a sheet with cells far from its table", () => {
  const table = Array.from(
    { length: 4 },
    (_, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c><c r="B${index + 1}"><v>2</v></c></row>`,
  ).join("");

  it("keeps the table apart from a cell in the grid's last corner", () => {
    const [sheet] = readWorkbook(
      fileOf(`${table}<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>`),
    ).sheets;
    expect(sheet?.cells).toMatchObject({ top: 1, left: 1, rows: { length: 4 } });
    expect(sheet?.detached).toMatchObject([
      { top: 1_048_576, left: 16_384, rows: [[{ raw: "9" }]] },
    ]);
  });

  it("keeps a note beside the table in one rectangle with it", () => {
    const [sheet] = readWorkbook(
      fileOf(`${table}<row r="60"><c r="CA60"><v>9</v></c></row>`),
    ).sheets;
    expect(sheet?.cells.rows).toHaveLength(60);
    expect(sheet?.detached).toEqual([]);
  });

  it("takes no more positions than cells that are near each other need", () => {
    const wide = Array.from(
      { length: 239 },
      (_, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c><c r="XFD${index + 1}"><v>1</v></c></row>`,
    ).join("");
    const { sheets } = readWorkbook(
      packageOf(partsOf({ sheets: Array.from({ length: 40 }, () => ({ xml: sheetXml(wide) })) })),
    );
    const positions = sheets
      .flatMap(({ cells, detached }) => [cells, ...detached])
      .reduce((sum, { rows }) => sum + rows.reduce((all, { length }) => all + length, 0), 0);
    expect(positions).toBe(40 * 239 * 2);
  });

  it("reads the table above hundreds of thousands of rows that hold a style only", () => {
    const styled = Array.from(
      { length: 200_000 },
      (_, index) =>
        `<row r="${index + 5}" s="1" customFormat="1"><c r="A${index + 5}" s="1"/></row>`,
    ).join("");
    const [sheet] = readWorkbook(fileOf(table + styled)).sheets;
    expect(sheet?.cells.rows).toHaveLength(4);
  });
});
