import type { CellContent } from "../../../src/domain/changes/change";
import { holdsContent } from "../../../src/domain/changes/holds-content";
import { numberCell, textCell } from "./assessment-of";

const number = (value: string): CellContent => ({ kind: "number", value, format: null });

describe("whether a cell still holds what was written", () => {
  it.each([
    ["the same figure", numberCell("9.5"), number("9.50"), true],
    ["another figure", numberCell("9.4"), number("9.50"), false],
    ["a text of the same figure", textCell("9.50"), number("9.50"), false],
    ["nothing", textCell(""), number("0.00"), false],
    [
      "a formula with the same result",
      { ...numberCell("9.5"), formula: "=A1" },
      number("9.50"),
      false,
    ],
    ["the same text", textCell("优"), { kind: "text", value: "优" }, true],
    ["another text", textCell("良"), { kind: "text", value: "优" }, false],
  ] as const)("tells %s", (_, cell, content, expected) => {
    expect(holdsContent(cell, content)).toBe(expected);
  });
});
