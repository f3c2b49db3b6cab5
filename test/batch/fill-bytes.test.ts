/** A form whose total is a formula, filled: the formula stays, and its result follows the scores. */
import { unzipSync, zipSync } from "fflate";
import { fillBytes } from "../../src/batch/fill-bytes";
import { defaultNamed } from "../../src/domain/profiles/default-named";
import { readFixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";

const points = (number: string) => ({ number, format: "0.00" });
const SHEET = "xl/worksheets/sheet1.xml";

/** 5 of 8 points without a reason, and 5 of 6 with one: 96 of 100 points by the formula. */
function form(): Uint8Array {
  const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
  if (!sheet) throw new Error("the sample is empty");
  const changed = {
    G13: points("5"),
    G19: points("5"),
    H19: "原因：鉴定报告迟交两天；改进措施：提前一周催交。",
    G27: points("96"),
  };
  const cells = { ...sheet.cells, ...changed };
  const parts = unzipSync(fileOfFixture({ sheets: [{ ...sheet, cells }] }));
  const xml = new TextDecoder().decode(parts[SHEET]);
  const withFormula = xml.replace("<v>96</v>", "<f>SUM(H6,G13:G26)</f><v>96</v>");
  return zipSync({ ...parts, [SHEET]: new TextEncoder().encode(withFormula) });
}

it("the total's formula has its new result, and is not among what is left to people", () => {
  const rules = { profile: defaultNamed.profile, base: defaultNamed, accepted: [] };
  const filled = fillBytes("a.xlsx", form(), rules, true);
  expect(filled).toMatchObject({
    kind: "filled",
    sheets: [
      {
        sheet: "维修资金管理",
        written: [{ at: { row: 13, column: 7 }, after: { kind: "number", value: "8.00" } }],
        recalculated: [{ sheet: "维修资金管理", cell: "G27", before: "96", after: "99" }],
        left: [{ at: { row: 19, column: 7 }, why: "explained" }],
        flags: 0,
      },
    ],
  });
  const copy = filled.kind === "filled" ? filled : null;
  expect(copy?.after.assessments.map(({ total }) => total.reported)).toEqual(["99.00"]);
  const part = unzipSync(copy?.bytes ?? new Uint8Array())[SHEET];
  expect(new TextDecoder().decode(part)).toContain("<f>SUM(H6,G13:G26)</f><v>99</v>");
});
