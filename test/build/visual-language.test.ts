/** The pane's styles use Fluent's tokens, so that light, dark and forced colours all apply. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(__dirname, "../../src/taskpane");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(styles\.ts|tsx)$/.test(file),
);

/** Values for which there are tokens; colours of the system ("Canvas") are allowed. */
const RAW: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a colour", /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i],
  ["a size of type", /\b(fontSize|lineHeight): "\d/],
  ["a weight of type", /\bfontWeight: ["\d]/],
  ["a font", /\bfontFamily: (?!tokens\.|"inherit")/],
];

it("finds the pane's styles", () => {
  expect(files.length).toBeGreaterThan(50);
});

it.each(RAW)("no component writes %s of its own", (_, pattern) => {
  const found = files.flatMap((file) =>
    readFileSync(path.join(folder, file), "utf8")
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
