import { readArguments } from "../../src/cli/arguments";

describe("the arguments of the check", () => {
  it.each([
    [["a.xlsx"], { kind: "check", json: false, files: ["a.xlsx"] }],
    [["--json", "a.xlsx", "b.xlsx"], { kind: "check", json: true, files: ["a.xlsx", "b.xlsx"] }],
    [["a.xlsx", "--json"], { kind: "check", json: true, files: ["a.xlsx"] }],
    [["--json", "--", "--odd.xlsx"], { kind: "check", json: true, files: ["--odd.xlsx"] }],
    [["--", "--json"], { kind: "check", json: false, files: ["--json"] }],
    [["--help"], { kind: "help" }],
    [["a.xlsx", "-h"], { kind: "help" }],
    [["--jsonl", "a.xlsx"], { kind: "unknown-option", option: "--jsonl" }],
    [[], { kind: "no-files" }],
    [["--json"], { kind: "no-files" }],
  ])("%j", (values, request) => {
    expect(readArguments(values)).toEqual(request);
  });
});
