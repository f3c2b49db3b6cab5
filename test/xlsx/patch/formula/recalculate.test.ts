/** Results of formulas that depend on written cells: stored again where known, else unchanged. */
import { unzipSync } from "fflate";
import { cellAt } from "../../../../src/domain/cells";
import { patchWorkbook } from "../../../../src/xlsx/patch/patch-workbook";
import { readWorkbook } from "../../../../src/xlsx/read-workbook";
import { fileOf } from "../../../support/xlsx-file";

/** Writes 9.50 into A1 of these rows; returns the rows of the copy, and the results stored again. */
function written(rows: string): { readonly rows: string; readonly anew: readonly string[] } {
  const bytes = fileOf(rows);
  const at = { row: 1, column: 1 };
  const { cells } = readWorkbook(bytes).sheets[0] ?? {};
  if (cells === undefined) throw new Error("no sheet");
  const after = { kind: "number", value: "9.50", format: null } as const;
  const result = patchWorkbook(bytes, [
    { sheet: "Sheet1", cells: [{ at, before: cellAt(cells, at), after }], flags: null },
  ]);
  if (result.kind === "refused") throw new Error(JSON.stringify(result.refusals));
  const part = unzipSync(result.bytes)["xl/worksheets/sheet1.xml"];
  const [, inside = ""] =
    /<sheetData>(.*)<\/sheetData>/su.exec(new TextDecoder().decode(part)) ?? [];
  const anew = result.recalculated.map(
    ({ cell, before, after: now }) => `${cell} ${before} ${now}`,
  );
  return { rows: inside, anew };
}

const row = (others: string): string => `<row r="1"><c r="A1"><v>4</v></c>${others}</row>`;
const after = (others: string): string => row(others).replace("<v>4</v>", "<v>9.50</v>");

describe("a formula beside a written cell", () => {
  it.each<[title: string, before: string, after: string, anew: readonly string[]]>([
    [
      "that sums it has the new sum",
      '<c r="B1" s="0"><f>SUM(A1,0.5)</f><v>4.5</v></c>',
      '<c r="B1" s="0"><f>SUM(A1,0.5)</f><v>10</v></c>',
      ["B1 4.5 10"],
    ],
    [
      "that follows from another formula has its new text",
      '<c r="B1"><f>A1*10</f><v>40</v></c><c r="C1" t="str"><f>IF(B1&gt;=90,"优","差")</f><v>差</v></c>',
      '<c r="B1"><f>A1*10</f><v>95</v></c><c r="C1" t="str"><f>IF(B1&gt;=90,"优","差")</f><v>优</v></c>',
      ["B1 40 95", "C1 差 优"],
    ],
    [
      "that was empty and is a number, and the other way round",
      '<c r="B1" t="str"><f>IF(A1&lt;5,"",A1)</f><v></v></c><c r="C1"><f>IF(A1&lt;5,A1,"")</f><v>4</v></c>',
      '<c r="B1"><f>IF(A1&lt;5,"",A1)</f><v>9.5</v></c><c r="C1" t="str"><f>IF(A1&lt;5,A1,"")</f><v></v></c>',
      ["B1  9.5", "C1 4 "],
    ],
    [
      "that is shared moves with its cell",
      '<c r="B1"><f t="shared" ref="B1:C1" si="0">A1+1</f><v>5</v></c><c r="C1"><f t="shared" si="0"/><v>6</v></c>',
      '<c r="B1"><f t="shared" ref="B1:C1" si="0">A1+1</f><v>10.5</v></c><c r="C1"><f t="shared" si="0"/><v>11.5</v></c>',
      ["B1 5 10.5", "C1 6 11.5"],
    ],
  ])("%s", (_, before, expected, anew) => {
    expect(written(row(before))).toEqual({ rows: after(expected), anew });
  });

  it.each([
    ["whose stored result is another one", '<c r="B1"><f>A1*2</f><v>9</v></c>'],
    ["without a stored result", '<c r="B1"><f>A1*2</f></c>'],
    ["of a function that is not covered", '<c r="B1"><f>POWER(A1,2)</f><v>16</v></c>'],
    [
      "that follows from one that is not covered",
      '<c r="B1"><f>POWER(A1,2)</f><v>16</v></c><c r="C1"><f>B1+A1</f><v>20</v></c>',
    ],
    ["that fills several cells", '<c r="B1"><f t="array" ref="B1">A1*2</f><v>8</v></c>'],
    [
      "that leads back to itself",
      '<c r="B1"><f>C1+A1</f><v>4</v></c><c r="C1"><f>B1-4</f><v>0</v></c>',
    ],
    ["whose result is an error", '<c r="B1" t="e"><f>A1/0</f><v>#DIV/0!</v></c>'],
    ["that does not depend on it", '<c r="B1"><f>D1+1</f><v>1</v></c>'],
  ])("%s keeps what is stored", (_, others) => {
    expect(written(row(others))).toEqual({ rows: after(others), anew: [] });
  });

  it("ends soon where formulas are very many, long or nested", () => {
    const chain = Array.from(
      { length: 2000 },
      (_, index) =>
        `<row r="${index + 2}"><c r="A${index + 2}"><f>A${index + 1}+0</f><v>4</v></c></row>`,
    );
    expect(written(row("") + chain.join("")).anew.length).toBeLessThanOrEqual(2000);
    const areas = Array.from(
      { length: 500 },
      (_, index) =>
        `<row r="${index + 2}"><c r="B${index + 2}"><f>SUM(A1:A40000)</f><v>4</v></c></row>`,
    );
    expect(written(row("") + areas.join("")).anew.length).toBeLessThan(500);
  });
});
