import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Decimal } from "decimal.js";

const root = path.join(__dirname, "..", "..");

/**
 * Applies the loader to decimal.js in a separate Node process; returns the result and the names left
 * out.
 */
function loaded() {
  const program = `
    import { readFileSync } from "node:fs";
    import load, { LEFT_OUT } from "./src/webpack-loaders/decimal-arithmetic.js";
    const code = load(readFileSync("./node_modules/decimal.js/decimal.mjs", "utf8"));
    const { Decimal } = await import("data:text/javascript," + encodeURIComponent(code));
    const Own = Decimal.clone({ precision: 60, rounding: 4, toExpNeg: -1000, toExpPos: 1000 });
    const figures = JSON.parse(process.argv[1]);
    const results = figures.map(([one, other]) => (${reckoned.toString()})(new Own(one), new Own(other)));
    console.log(JSON.stringify({ leftOut: LEFT_OUT, results, methods: Object.keys(Decimal.prototype) }));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program, JSON.stringify(FIGURES)],
    { cwd: root, encoding: "utf8" },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as { leftOut: string[]; results: string[][]; methods: string[] };
}

const FIGURES: readonly (readonly [string, string])[] = [
  ["1171.29", "-1200.5"],
  ["-0.005", "3"],
  ["5e-7", "99999999999999.99"],
  ["0", "7"],
  ["100", "0.1"],
];

/** All operations that the product uses with two numbers. */
function reckoned(one: Decimal, other: Decimal): string[] {
  const values = [
    one.plus(other),
    one.minus(other),
    one.times(other),
    one.div(other),
    one.modulo(other),
    one.abs(),
    one.negated(),
    one.floor(),
    one.ceil(),
    one.toDecimalPlaces(2, 4),
  ];
  const facts = [one.comparedTo(other), one.isZero(), one.isNegative(), one.isInteger()];
  return [...values.map(String), ...values.map((value) => value.toFixed(2, 4)), ...facts.map(String)];
}

/** All sources of the product that may use a Decimal. */
function ownText(folder = path.join(root, "src")): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

describe("decimal.js in the bundle", () => {
  const { leftOut, results, methods } = loaded();
  const prototype = Decimal.prototype as unknown as Record<string, unknown>;

  it("reckons as decimal.js does", () => {
    const Whole = Decimal.clone({ precision: 60, rounding: 4, toExpNeg: -1000, toExpPos: 1000 });
    const expected = FIGURES.map(([one, other]) => reckoned(new Whole(one), new Whole(other)));
    expect(results).toEqual(expected);
    // 1171.29 × -1200.5
    expect(results[0]).toContain("-1406133.645");
  });

  it("is without functions that nothing of ours calls", () => {
    const names = Object.keys(prototype).filter((name) =>
      leftOut.some((left) => prototype[left] === prototype[name]),
    );
    // more than the listed names, as pow is left out with toPower
    expect(names.length).toBeGreaterThan(leftOut.length);
    const calls = new RegExp(`(?<!Math|Utilities)\\.(?:${names.join("|")})\\(`);
    expect(calls.exec(ownText())?.[0]).toBeUndefined();
    expect(methods.filter((name) => names.includes(name))).toEqual([]);
    expect(methods).toEqual(expect.arrayContaining(["plus", "div", "toFixed", "toDecimalPlaces"]));
  });
});
