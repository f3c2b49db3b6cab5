import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..", "..");
const read = (name: string) => readFileSync(path.join(root, name), "utf8");

interface PackageFacts {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const facts = JSON.parse(read("package.json")) as PackageFacts;

/** The rows of a heading's table, up to the next heading: cells without blanks around them. */
function rowsUnder(heading: string): string[][] {
  const [, behind = ""] = read("CONTRIBUTING.md").split(`### ${heading}\n`);
  const [section = ""] = behind.split(/^#/m);
  return section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}

/** Packages and versions; packages of Univer have one row together. */
const namesAndVersions = (packages: Readonly<Record<string, string>>) => [
  ...new Set(
    Object.entries(packages).map(
      ([name, version]) => `${name.replace(/^@univerjs\/.*/, "@univerjs/*")} ${version}`,
    ),
  ),
];

describe("what a public project holds", () => {
  it.each([
    ["产品里的", facts.dependencies],
    ["开发用的", facts.devDependencies],
  ])("lists the packages %s with their versions, each with a reason", (heading, packages) => {
    const rows = rowsUnder(heading);
    expect(rows.map(([name, version]) => `${name} ${version}`)).toEqual(namesAndVersions(packages));
    expect(rows.filter((row) => row.length !== 6 || row.includes(""))).toEqual([]);
  });

  it("names one version in package.json and in the manifest", () => {
    const [, manifestVersion] = /<Version>([^<]*)<\/Version>/.exec(read("manifest.xml")) ?? [];
    expect(manifestVersion).toBe(`${facts.version}.0`);
  });
});
