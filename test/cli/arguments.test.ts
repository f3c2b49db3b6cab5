import { readArguments } from "../../src/cli/arguments";

describe("the arguments of the check", () => {
  it.each([
    [
      ["a.xlsx"],
      { kind: "check", json: false, map: false, profile: null, accepted: null, files: ["a.xlsx"] },
    ],
    [
      ["--json", "a.xlsx", "b.xlsx"],
      {
        kind: "check",
        json: true,
        map: false,
        profile: null,
        accepted: null,
        files: ["a.xlsx", "b.xlsx"],
      },
    ],
    [
      ["a.xlsx", "--json"],
      { kind: "check", json: true, map: false, profile: null, accepted: null, files: ["a.xlsx"] },
    ],
    [
      ["--json", "--", "--odd.xlsx"],
      {
        kind: "check",
        json: true,
        map: false,
        profile: null,
        accepted: null,
        files: ["--odd.xlsx"],
      },
    ],
    [
      ["--", "--json"],
      { kind: "check", json: false, map: false, profile: null, accepted: null, files: ["--json"] },
    ],
    [
      ["--profile", "四川", "a.xlsx"],
      {
        kind: "check",
        json: false,
        map: false,
        profile: "四川",
        accepted: null,
        files: ["a.xlsx"],
      },
    ],
    [
      ["a.xlsx", "--profile=四川", "--json"],
      { kind: "check", json: true, map: false, profile: "四川", accepted: null, files: ["a.xlsx"] },
    ],
    [
      ["--profile=四川", "--profile", "上海", "a.xlsx"],
      {
        kind: "check",
        json: false,
        map: false,
        profile: "上海",
        accepted: null,
        files: ["a.xlsx"],
      },
    ],
    [
      ["--", "--profile", "a.xlsx"],
      {
        kind: "check",
        json: false,
        map: false,
        profile: null,
        accepted: null,
        files: ["--profile", "a.xlsx"],
      },
    ],
    [
      ["--map", "a.xlsx", "--json"],
      { kind: "check", json: true, map: true, profile: null, accepted: null, files: ["a.xlsx"] },
    ],
    [
      ["--accepted", "a.json", "--profile=四川", "a.xlsx"],
      {
        kind: "check",
        json: false,
        map: false,
        profile: "四川",
        accepted: "a.json",
        files: ["a.xlsx"],
      },
    ],
    [["a.xlsx", "--accepted"], { kind: "no-value", option: "--accepted" }],
    [["a.xlsx", "--profile"], { kind: "no-value", option: "--profile" }],
    [["--profile", "--json", "a.xlsx"], { kind: "no-value", option: "--profile" }],
    [["--profile=", "a.xlsx"], { kind: "no-value", option: "--profile" }],
    [["--profile", "四川"], { kind: "no-files" }],
    [["--profiles=四川", "a.xlsx"], { kind: "unknown-option", option: "--profiles=四川" }],
    [["--help"], { kind: "help" }],
    [["a.xlsx", "-h"], { kind: "help" }],
    [["--jsonl", "a.xlsx"], { kind: "unknown-option", option: "--jsonl" }],
    [[], { kind: "no-files" }],
    [["--json"], { kind: "no-files" }],
  ])("%j", (values, request) => {
    expect(readArguments(values)).toEqual(request);
  });
});
