import { escapeText } from "../../src/excel/escape-text";

describe("a text on its way into a cell", () => {
  it.each([
    ["优", "优"],
    ["=1.00(份)", "'=1.00(份)"],
    ["+1", "'+1"],
    ["-", "'-"],
    ["@某", "'@某"],
    ["'引", "''引"],
    ["", ""],
  ])("%j goes in as %j", (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });
});
