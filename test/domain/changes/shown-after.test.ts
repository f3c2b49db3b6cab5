import type { CellContent } from "../../../src/domain/changes/change";
import { shownAfter } from "../../../src/domain/changes/shown-after";

const number = (value: string, format: string | null): CellContent => ({
  kind: "number",
  value,
  format,
});

describe("how a cell will look", () => {
  it.each<readonly [string, CellContent, string | undefined, string]>([
    ["a score under its new format", number("9.5", "0.00"), undefined, "9.50"],
    ["a score under the cell's own format", number("9.5", null), "0.00_ ", "9.50"],
    ["a rate under a new percent format", number("0.9501", "0.00%"), "General", "95.01%"],
    ["a rate under the cell's percent format", number("0.9501", null), "0.0%", "95.0%"],
    ["a number without decimals in its format", number("9.50", null), "General", "9.50"],
    ["a grade", { kind: "text", value: "优" }, undefined, "优"],
  ])("%s", (_, after, format, shown) => {
    const before = {
      kind: "empty",
      shown: "",
      raw: "",
      ...(format === undefined ? {} : { format }),
    } as const;
    expect(shownAfter({ before, after })).toBe(shown);
  });
});
