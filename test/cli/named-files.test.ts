import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { namedFiles } from "../../src/cli/named-files";

describe("the files that a name means", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "named-"));
    for (const name of ["b.xlsx", "a1.XLSX", "a2.xlsx", "~$b.xlsx", "a.txt", "[x].xlsx"])
      writeFileSync(join(folder, name), "");
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["*.xlsx", ["[x].xlsx", "a1.XLSX", "a2.xlsx", "b.xlsx"]],
    ["a?.xlsx", ["a1.XLSX", "a2.xlsx"]],
    ["[x]*", ["[x].xlsx"]],
    ["b.xlsx", ["b.xlsx"]],
    ["c*.xlsx", ["c*.xlsx"]],
    ["没有/*.xlsx", ["没有/*.xlsx"]],
  ])("of %s are %j", async (name, files) => {
    expect(await namedFiles(join(folder, name))).toEqual(files.map((file) => join(folder, file)));
  });
});
