import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

/** Formats with a language code, with a Windows number for one, and without a language. */
const CODES = [
  "#,##0.00",
  "[$-409]d mmmm yyyy",
  "[$-804]dddd",
  "[$-404]mmmm",
  "[$-411]aaaa",
  "[$-419]mmmm",
  "[$-40C]dddd d mmmm",
  "[$-zh-TW]mmmm",
  "[$-F400]h:mm:ss AM/PM",
  'yyyy"年"m"月"d"日"',
  "上午/下午h:mm",
];

/** Runs a program in a separate Node process; its last line is JSON. */
function run(program: string, ...args: readonly string[]): unknown {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program, ...args],
    { cwd: root, encoding: "utf8" },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Dates as numfmt formats them, bundled with the plugin and without. */
const formatted = `
  import { build } from "esbuild";
  import vm from "node:vm";
  import { lazyLocales } from "./src/webpack-loaders/command-plugins.js";
  const codes = JSON.parse(process.argv[1]);
  const load = async (plugins) => {
    const { outputFiles } = await build({
      stdin: { contents: 'export * from "numfmt"', resolveDir: "." },
      bundle: true, write: false, format: "cjs", platform: "node", plugins,
    });
    const module = { exports: {} };
    vm.compileFunction(outputFiles[0].text, ["module", "exports"])(module, module.exports);
    return module.exports;
  };
  const all = [];
  for (const plugins of [[], [lazyLocales]]) {
    const { format, addLocale, getLocale } = await load(plugins);
    const locales = ["zh-CN", "zh", "zh-TW", "ja", "de", "en-US", "xx", undefined];
    addLocale({ decimal: "·" }, "xx-YY");
    all.push({
      locales: locales.map((locale) => (locale === undefined ? null : getLocale(locale) ?? null)),
      texts: locales.flatMap((locale) =>
        codes.map((code) => format(code, 45657.75, { locale, throws: false })),
      ),
    });
  }
  console.log(JSON.stringify(all));`;

/** The shipped profiles as in the command's bundle, and as parsed from their files. */
const shipped = `
  import { build } from "esbuild";
  import vm from "node:vm";
  import { evaluatedProfiles } from "./src/webpack-loaders/command-plugins.js";
  const inputs = [];
  const load = async (plugins) => {
    const { outputFiles } = await build({
      entryPoints: ["./src/domain/profiles/profiles.ts"],
      bundle: true, write: false, format: "cjs", platform: "node", plugins,
    });
    const module = { exports: {} };
    vm.compileFunction(outputFiles[0].text, ["module", "exports"])(module, module.exports);
    return module.exports.profiles;
  };
  const read = await load([]);
  const evaluated = await load([evaluatedProfiles((input) => inputs.push(input))]);
  console.log(JSON.stringify({ read, evaluated, inputs }));`;

describe("the bundle of a command", () => {
  it("formats by every language as numfmt does that sets them all up at once", () => {
    const [eager, lazy] = run(formatted, JSON.stringify(CODES)) as { texts: string[] }[];
    expect(eager?.texts).toContain("星期二");
    expect(lazy).toEqual(eager);
  });

  it("holds the shipped profiles as they are read, and knows which files they depend on", () => {
    const { read, evaluated, inputs } = run(shipped) as Record<string, unknown[]>;
    expect(read?.length).toBeGreaterThan(5);
    expect(evaluated).toEqual(read);
    expect(inputs?.map((input) => path.basename(String(input)))).toEqual(
      expect.arrayContaining(["guobiao-2020.json", "sichuan.json", "profile-schema.ts"]),
    );
  });
});
