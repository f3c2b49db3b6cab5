import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { certificateProblem, readCredentials } from "../../../src/workbench/sideload/certificate";

/** Made for these tests: valid from 2020 to 2119. `other-ca` has the name of `ca` and another key. */
const read = (name: string): Buffer => readFileSync(path.join(__dirname, "certificates", name));
const usual = { key: read("localhost.key"), cert: read("localhost.crt"), ca: read("ca.crt") };
const example = { key: read("example.key"), cert: read("example.crt") };
const now = new Date("2026-01-01T00:00:00Z");

it("takes a certificate for localhost that the authority signed", () => {
  expect(certificateProblem(usual, now)).toBeNull();
});

it.each([
  ["another key", { ...usual, key: example.key }, now, "开发证书与它的私钥不配"],
  ["another host", { ...usual, ...example }, now, "开发证书不是给 localhost 的"],
  [
    "another authority of the same name",
    { ...usual, ca: read("other-ca.crt") },
    now,
    "开发证书不是由装入系统的根证书签发的",
  ],
  ["a damaged file", { ...usual, cert: Buffer.from("—") }, now, "开发证书的文件已损坏"],
  ["a day before it is valid", usual, new Date("2019-12-31T00:00:00Z"), /^开发证书不在有效期内/u],
  ["a day after it was valid", usual, new Date("2120-01-01T00:00:00Z"), /^开发证书不在有效期内/u],
])("refuses %s", (_case, credentials, day, words) => {
  expect(certificateProblem(credentials, day)).toMatch(words);
});

it("says which file is missing", async () => {
  const home = mkdtempSync(path.join(tmpdir(), "主目录 "));
  try {
    await expect(readCredentials(home)).rejects.toThrow(/^开发证书不完整，缺少 .*localhost\.key$/u);
  } finally {
    rmSync(home, { recursive: true });
  }
});
