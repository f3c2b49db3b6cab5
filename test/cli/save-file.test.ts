import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveFile } from "../../src/cli/save-file";

describe("a file saved with force", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "save-"));
    writeFileSync(path("other"), "other");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const path = (...names: string[]): string => join(folder, ...names);
  const bytes = new TextEncoder().encode("new");
  const textOf = (name: string): string => readFileSync(path(name), "utf8");

  it("replaces an earlier one as a whole", async () => {
    expect(await saveFile(path("other"), bytes, true)).toBeNull();
    expect(textOf("other")).toBe("new");
    expect(readdirSync(folder)).toEqual(["other"]);
  });

  it.each([
    ["symbolic", symlinkSync],
    ["hard", linkSync],
  ])("replaces a %s link, and leaves alone what it leads to", async (_, link) => {
    link(path("other"), path("a"));
    expect(await saveFile(path("a"), bytes, true)).toBeNull();
    expect([textOf("a"), textOf("other")]).toEqual(["new", "other"]);
  });
});
