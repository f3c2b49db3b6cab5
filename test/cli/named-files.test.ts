import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { namesIn } from "../../src/cli/listed-names";
import { namedFiles } from "../../src/cli/named-files";

describe("the files that a name means", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "named-"));
    for (const name of ["甲局", "甲局/2024", "乙局", "乙局/.git", "乙局/__MACOSX", "空"])
      mkdirSync(join(folder, name));
    const files = ["b.xlsx", "a1.XLSX", "a2.xlsx", "~$b.xlsx", "a.txt", "[x].xlsx"];
    const below = ["甲局/一.xlsx", "甲局/2024/二.xlsx", "甲局/2024/Thumbs.db", "乙局/三.xlsx"];
    const hidden = ["乙局/.git/四.xlsx", "乙局/__MACOSX/五.xlsx"];
    for (const name of [...files, ...below, ...hidden]) writeFileSync(join(folder, name), "");
    symlinkSync(join(folder, "甲局"), join(folder, "乙局", "loop"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const TOP = ["[x].xlsx", "a.txt", "a1.XLSX", "a2.xlsx", "b.xlsx"];

  it.each([
    ["*.xlsx", ["[x].xlsx", "a1.XLSX", "a2.xlsx", "b.xlsx"]],
    ["a?.xlsx", ["a1.XLSX", "a2.xlsx"]],
    ["[x]*", ["[x].xlsx"]],
    ["b.xlsx", ["b.xlsx"]],
    ["~$b.xlsx", ["~$b.xlsx"]],
    ["c*.xlsx", ["c*.xlsx"]],
    ["没有/*.xlsx", ["没有/*.xlsx"]],
    ["甲局", ["甲局/2024/二.xlsx", "甲局/一.xlsx"]],
    ["乙局", ["乙局/三.xlsx"]],
    ["空", []],
    [".", [...TOP, "乙局/三.xlsx", "甲局/2024/二.xlsx", "甲局/一.xlsx"]],
    ["?局", ["乙局/三.xlsx", "甲局/2024/二.xlsx", "甲局/一.xlsx"]],
    ["?局/*.xlsx", ["乙局/三.xlsx", "甲局/一.xlsx"]],
    ["**/二.xlsx", ["甲局/2024/二.xlsx"]],
    ["甲局/**/*.xlsx", ["甲局/一.xlsx", "甲局/2024/二.xlsx"]],
    ["甲局/**/**/*.xlsx", ["甲局/一.xlsx", "甲局/2024/二.xlsx"]],
  ])("of %s are %j", (name, files) => {
    const full = (path: string): string => join(folder, path);
    expect([...namedFiles(full(name))]).toEqual(files.map(full));
  });
});

describe("a list of names", () => {
  async function names(...chunks: (string | Uint8Array)[]): Promise<string[]> {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      for (const chunk of chunks)
        yield await Promise.resolve(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    }
    const found: string[] = [];
    for await (const name of namesIn(bytes())) found.push(name);
    return found;
  }

  it.each<[string, string[], string[]]>([
    ["lines", ["a.xlsx\nb c.xlsx\n"], ["a.xlsx", "b c.xlsx"]],
    ["lines of Windows, the last one open", ["a.xlsx\r\n\r\nb.xlsx"], ["a.xlsx", "b.xlsx"]],
    [
      "names that end with NUL and hold a line break",
      ["a\nb.xlsx\0c.xlsx\0"],
      ["a\nb.xlsx", "c.xlsx"],
    ],
    ["names cut by a chunk", ["a.x", "lsx\nb.xl", "sx"], ["a.xlsx", "b.xlsx"]],
    ["nothing", [], []],
    ["one name", ["a.xlsx"], ["a.xlsx"]],
  ])("is read: %s", async (_, chunks, expected) => {
    expect(await names(...chunks)).toEqual(expected);
  });

  it("is read as UTF-8, a character cut in two, or as UTF-16 with its mark", async () => {
    const utf8 = Buffer.from("\ufeff甲.xlsx\n");
    expect(await names(utf8.subarray(0, 4), utf8.subarray(4))).toEqual(["甲.xlsx"]);
    expect(await names(Buffer.from("\ufeff甲.xlsx\r\n乙.xlsx\r\n", "utf16le"))).toEqual([
      "甲.xlsx",
      "乙.xlsx",
    ]);
  });
});
