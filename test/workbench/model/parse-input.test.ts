import { parseInput } from "../../../src/workbench/model/parse-input";

test.each([
  ["", { kind: "empty" }],
  ["完成", { kind: "text", value: "完成" }],
  ["'=1", { kind: "text", value: "=1" }],
  ["=A1*2", { kind: "formula", value: "=A1*2" }],
  ["=", { kind: "text", value: "=" }],
  ["+A1+B1", { kind: "formula", value: "=+A1+B1" }],
  ["-不适用", { kind: "text", value: "-不适用" }],
  ["-", { kind: "text", value: "-" }],
  ["—", { kind: "text", value: "—" }],
  ["-5", { kind: "number", value: -5 }],
  ["12", { kind: "number", value: 12 }],
  ["95.01%", { kind: "number", value: 0.9501, format: "0.00%" }],
  ["1,171.29", { kind: "number", value: 1171.29, format: "#,##0.00" }],
  ["2024/9/1", { kind: "number", value: 45536, format: "yyyy/m/d" }],
  ["2024年9月1日", { kind: "number", value: 45536, format: 'yyyy"年"m"月"d"日"' }],
  ["2024年9月", { kind: "number", value: 45536, format: 'yyyy"年"m"月"' }],
  ["true", { kind: "boolean", value: true }],
  ["#N/A", { kind: "error", value: "#N/A" }],
  ["≥95%", { kind: "text", value: "≥95%" }],
  ["50个", { kind: "text", value: "50个" }],
  ["1 2", { kind: "text", value: "1 2" }],
])("%s typed into an empty cell is %j", (text, expected) => {
  expect(parseInput(text, "General")).toEqual(expected);
});

test.each(["95.01%", "=A1", "0012", "'x", "true"])("%s stays text in a text cell", (text) => {
  expect(parseInput(text, "@")).toEqual({ kind: "text", value: text });
});

test("a number keeps the format its cell has", () => {
  expect(parseInput("95%", "0.00")).toEqual({ kind: "number", value: 0.95 });
});
