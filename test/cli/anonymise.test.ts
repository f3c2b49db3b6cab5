/** npm run anonymise as a process: printed first, saved with --out. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readFixture, root } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";

const folder = mkdtempSync(path.join(tmpdir(), "anonymise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...values: string[]) =>
  spawnSync(process.execPath, [path.join(root, "src", "cli", "anonymise.mjs"), ...values], {
    encoding: "utf8",
  });

it("lists a copy without texts, saves it only with --out, and never over the file", () => {
  const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
  if (sheet === undefined) throw new Error("the sample has no form");
  const [file, copy] = ["某局秘密.xlsx", "副本.xlsx"].map((name) => path.join(folder, name));
  if (file === undefined || copy === undefined) throw new Error("no names");
  writeFileSync(file, fileOfFixture({ sheets: [{ ...sheet, name: "某局秘密" }] }));

  const listed = run(file);
  expect([listed.status, listed.stderr]).toEqual([0, ""]);
  expect(listed.stdout).toMatch(/^表1：换掉 \d+ 格，保留 \d+ 格/u);
  expect(listed.stdout).not.toContain("上海市");
  expect(listed.stdout).toContain("没有保存");

  expect(run("--out", copy, file)).toMatchObject({ status: 0 });
  const bytes = readFileSync(copy);
  const text = JSON.stringify(readWorkbook(bytes).sheets);
  for (const word of ["上海市", "物业", "秘密"]) expect(text).not.toContain(word);
  expect(text).toContain("年度资金总额");

  expect(run("--out", copy, file)).toMatchObject({ status: 2 });
  expect(run("--force", "--out", file, file)).toMatchObject({ status: 2 });
  expect(existsSync(file)).toBe(true);
});
