import { freeSheetName } from "../../../src/domain/sheet/free-sheet-name";

describe("a free sheet name", () => {
  it.each([
    ["自评表", [], "自评表"],
    ["自评表", ["自评表"], "自评表 (2)"],
    ["自评表", ["自评表", "自评表 (2)"], "自评表 (3)"],
    ["Form", ["form"], "Form (2)"],
    ["[]:*", [], "(1)"],
    ["", ["(1)"], "(2)"],
    ["表".repeat(40), [], "表".repeat(31)],
    ["表".repeat(31), ["表".repeat(31)], `${"表".repeat(27)} (2)`],
  ])("for %s among %j", (wished, taken, expected) => {
    expect(freeSheetName(wished, taken)).toBe(expected);
  });
});
