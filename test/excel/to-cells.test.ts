import { toCells, type RangeReading } from "../../src/excel/to-cells";

/** A range of one cell, as Office.js would load it. */
const one = (
  value: unknown,
  text: string,
  rest: { formula?: unknown; type?: `${Excel.RangeValueType}`; format?: string } = {},
): RangeReading => ({
  values: [[value]],
  text: [[text]],
  formulas: [[rest.formula ?? value]],
  valueTypes: [[rest.type ?? "String"]],
  numberFormat: [[rest.format ?? "General"]],
  rowIndex: 4,
  columnIndex: 2,
});

const cellOf = (reading: RangeReading) => toCells("Sheet1", reading).rows[0]?.[0];

describe("a range of Office.js as cells", () => {
  it("keeps the position of its top left cell, counted from 1", () => {
    expect(toCells("表一", one("a", "a"))).toMatchObject({ sheet: "表一", top: 5, left: 3 });
  });

  it("is an empty rectangle for a sheet where nothing stands", () => {
    expect(toCells("表一", null)).toEqual({ sheet: "表一", top: 1, left: 1, rows: [] });
  });

  it.each([
    ["a text", one("优", "优"), { kind: "text", shown: "优", raw: "优" }],
    [
      "a text that a hidden column shows nothing of",
      one("优", ""),
      { kind: "text", shown: "优", raw: "优" },
    ],
    [
      "a number with its format",
      one(1171.29, "1,171.29", { type: "Double", format: "#,##0.00" }),
      { kind: "number", shown: "1,171.29", raw: "1171.29", format: "#,##0.00" },
    ],
    [
      "a percentage",
      one(0.9501, "95.01%", { type: "Double", format: "0.00%" }),
      { kind: "number", shown: "95.01%", raw: "0.9501", format: "0.00%" },
    ],
    [
      "a number without an exponent",
      one(1e-7, "1E-07", { type: "Double" }),
      { kind: "number", shown: "1E-07", raw: "0.0000001" },
    ],
    [
      "a formula and its result",
      one(9.5, "9.50", { type: "Double", formula: "=F6*G6", format: "0.00" }),
      { kind: "number", shown: "9.50", raw: "9.5", formula: "=F6*G6", format: "0.00" },
    ],
    [
      "a formula that gives a text",
      one("优", "优", { formula: '=IF(G27>=90,"优","良")' }),
      { kind: "text", shown: "优", raw: "优", formula: '=IF(G27>=90,"优","良")' },
    ],
    [
      "a text that merely begins like a formula",
      one("=1.00(份)", "=1.00(份)", { formula: "=1.00(份)" }),
      { kind: "text", shown: "=1.00(份)", raw: "=1.00(份)" },
    ],
    [
      "a truth value",
      one(true, "TRUE", { type: "Boolean" }),
      { kind: "boolean", shown: "TRUE", raw: "TRUE" },
    ],
    [
      "an error",
      one("#N/A", "#N/A", { type: "Error" }),
      { kind: "error", shown: "#N/A", raw: "#N/A" },
    ],
    ["nothing", one("", "", { type: "Empty" }), { kind: "empty", shown: "", raw: "" }],
    [
      "the format of an empty cell",
      one("", "", { type: "Empty", format: "@" }),
      { kind: "empty", shown: "", raw: "", format: "@" },
    ],
  ])("reads %s", (_, reading, expected) => {
    expect(cellOf(reading)).toEqual(expected);
  });
});

describe("a cell too narrow to show what it holds", () => {
  it.each([
    ["General", 1171.29, "1171.29"],
    ["0.00", 9.5, "9.50"],
    ["#,##0.00", 1171.29, "1171.29"],
    ["0.00%", 0.9501, "95.01%"],
    ["0%", 0.95, "95%"],
    ["0.00_ ", 9.5, "9.50"],
  ])("shows the number under %s all the same", (format, value, shown) => {
    expect(cellOf(one(value, "#####", { type: "Double", format }))?.shown).toBe(shown);
  });

  it.each(["yyyy/m/d", 'yyyy"年"m"月"', "h:mm", "0.00E+00"])(
    "does not take %s for a figure",
    (format) => {
      expect(cellOf(one(45536, "#####", { type: "Double", format }))?.shown).toBe("#####");
    },
  );

  it("shows a long text that Excel gives up on", () => {
    expect(cellOf(one("很长的文字", "########", { format: "@" }))?.shown).toBe("很长的文字");
  });
});
