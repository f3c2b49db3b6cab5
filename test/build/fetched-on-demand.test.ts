import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

/** Applies the loader to a module's text in a separate Node process, as the loader is an ES module. */
function loaded(code: string) {
  const program = `
    import load from "./src/webpack-loaders/fetched-on-demand.js";
    const context = { resourcePath: "/src/domain/rule.ts", getOptions: () => ({ part: "rules" }) };
    console.log(load.call(context, ${JSON.stringify(code)}));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { cwd: root, encoding: "utf8" },
  );
  return status === 0 ? { code: stdout } : { refusal: /Error: (.*)/.exec(stderr)?.[1] };
}

describe("a module that is fetched on demand", () => {
  it("is called through functions of the same names, and imported by a query", () => {
    const { code } = loaded(`
import { words } from "../text/wordings";
export interface Rule { readonly name: string }
export type Rules = readonly Rule[];
const WORDS = words("甲 乙");
export function read(text: string): Rule { return { name: text }; }
export const isRule = (text: string): boolean => WORDS.includes(text);
function own() {}
`);
    expect(code).toContain('import(/* webpackChunkName: "rules" */ "./rule.ts?whole")');
    expect([...(code ?? "").matchAll(/^export const (\w+) =/gm)].map(([, name]) => name)).toEqual([
      "read",
      "isRule",
    ]);
    expect(code).not.toMatch(/甲|own|Rules/);
  });

  it.each([
    ['export const WORDS = words("甲 乙");', 'const WORDS = words("甲 乙");'],
    ["export class Parser {", "class Parser {"],
    ["export let last = 0;", "let last = 0;"],
    ['export { read } from "./read";', '{ read } from "./read";'],
    ['export * from "./read";', '* from "./read";'],
  ])("exports nothing but functions: %s", (code, refused) => {
    expect(loaded(code).refusal).toBe(`only functions can be fetched on demand, not: export ${refused}`);
  });
});
