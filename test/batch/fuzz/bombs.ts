/** Small files made to need very much time or memory. */
import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../../src/domain/cells";
import { readFixture } from "../../support/fixture";
import { fileOfFixture, packageOf, partsOf, sheetXml, stringsXml } from "../../support/xlsx-file";

const book = (...sheets: string[]): Uint8Array =>
  packageOf(partsOf({ sheets: sheets.map((xml) => ({ xml })) }));

const rows = (count: number, row: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${row(index + 1)}</row>`).join(
    "",
  );

const inline = (cell: string, text: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** The sample's first form, with one text in many of its cells. */
function formWith(text: string, columns: string): Uint8Array {
  const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
  if (sheet === undefined) throw new Error("the sample is empty");
  const filled = Array.from({ length: 2 }, (_, index) =>
    columns.split("").map((column) => [`${column}${index + 13}`, text] as const),
  );
  return fileOfFixture({
    sheets: [{ ...sheet, cells: { ...sheet.cells, ...Object.fromEntries(filled.flat()) } }],
  });
}

/** Directory entries of many sheets that share the packed bytes of the first one. */
function overlapping(): Uint8Array {
  const cells = sheetXml(rows(200, (row) => `<c r="A${row}"><v>1</v></c><c r="XFD${row}"/>`));
  const bytes = book(...Array.from({ length: 300 }, () => cells));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let first: number | null = null;
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = Buffer.from(bytes.subarray(at + 46, at + 60)).toString("latin1");
    if (!name.startsWith("xl/worksheets/")) continue;
    first ??= view.getUint32(at + 42, true);
    view.setUint32(at + 42, first, true);
  }
  return bytes;
}

/** By kind; made one by one, as making some of them takes much memory. */
export const BOMBS: Readonly<Record<string, () => Uint8Array>> = {
  "entries that overlap": overlapping,
  "sixty megabytes of one byte": () =>
    zipSync({
      ...Object.fromEntries(
        Object.entries(partsOf({ sheets: [{ xml: "" }] })).map(([name, part]) => [
          name,
          typeof part === "string" ? strToU8(part) : part,
        ]),
      ),
      "xl/worksheets/sheet1.xml": new Uint8Array(60 * 2 ** 20).fill(32),
    }),
  "300 sparse sheets": () =>
    book(
      ...Array.from({ length: 300 }, () =>
        sheetXml(rows(239, (row) => `<c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>1</v></c>`)),
      ),
    ),
  "two corners of the grid": () =>
    book(
      sheetXml(
        `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
      ),
    ),
  "cells without end": () =>
    book(
      sheetXml(
        rows(9_000, (row) =>
          Array.from(
            { length: 60 },
            (_, column) => `<c r="${columnLetters(column + 1)}${row}"><v>${row}</v></c>`,
          ).join(""),
        ),
      ),
    ),
  "rows without cells": () => book(sheetXml(rows(400_000, () => ""))),
  "elements inside each other": () =>
    book(sheetXml(`<row r="1">${"<c>".repeat(100_000)}${"</c>".repeat(100_000)}</row>`)),
  "attributes without end": () =>
    book(
      sheetXml(`<row ${Array.from({ length: 50_000 }, (_, index) => `a${index}="1"`).join(" ")}/>`),
    ),
  "entities of entities": () =>
    book(
      `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${sheetXml(rows(1, () => inline("A1", "&b;")))}`,
    ),
  "merged areas over each other": () =>
    book(
      sheetXml(
        rows(30, (row) => inline(`A${row}`, "一级指标")),
        `<mergeCells>${Array.from({ length: 20_000 }, (_, index) => `<mergeCell ref="A1:XFD${1_000_000 + index}"/>`).join("")}</mergeCells>`,
      ),
    ),
  "a sheet listed 5,000 times": () =>
    packageOf({
      ...partsOf({ sheets: Array.from({ length: 5_001 }, () => ({ xml: "" })) }),
      "xl/worksheets/sheet1.xml": sheetXml(""),
    }),
  "one long text in every cell": () =>
    packageOf(
      partsOf({
        strings: stringsXml(`<t>${"产出指标数量".repeat(5_000)}</t>`),
        sheets: [
          {
            xml: sheetXml(
              rows(2_000, (row) =>
                Array.from(
                  { length: 8 },
                  (_, column) => `<c r="${columnLetters(column + 1)}${row}" t="s"><v>0</v></c>`,
                ).join(""),
              ),
            ),
          },
        ],
      }),
    ),
  "targets of one repeated word": () => formWith("均已".repeat(28), "DEF"),
  "targets of 32,767 nines": () => formWith(`${"9".repeat(32_766)}x`, "BCDEF"),
  "targets of brackets and signs": () => formWith("（≥≤".repeat(10_000), "DEFH"),
  "explanations of 32,767 characters": () => formWith("因疫情影响，未能完成；".repeat(2_900), "H"),
  "1,600 sheets of one form": () => {
    const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
    return fileOfFixture({
      sheets: sheet
        ? Array.from({ length: 1_600 }, (_, index) => ({ ...sheet, name: `${index}` }))
        : [],
    });
  },
};
