import { checkSheet } from "../../../src/domain/assessment/check-sheet";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { cellsOf, readFixture, sheetOf } from "../../support/fixture";

describe("checking a sheet", () => {
  it("scores every form on it, from top to bottom", () => {
    const [sheet] = readFixture("test/fixtures/shanghai-2024/pasted.json").sheets;
    const assessments = sheet ? checkSheet(cellsOf(sheet), defaultProfile) : [];
    expect(assessments.map(({ total, grade }) => [total.computed, grade.computed])).toEqual([
      ["100.00", "优"],
      ["100.00", "优"],
      ["94.00", "优"],
      ["99.50", "优"],
      ["99.98", "优"],
    ]);
  });

  it("finds no form on a sheet without one", () => {
    expect(checkSheet(sheetOf([["会议纪要"], ["时间", "地点"]]), defaultProfile)).toEqual([]);
  });
});
