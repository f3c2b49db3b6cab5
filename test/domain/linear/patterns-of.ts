/**
 * The regular expressions of a folder: its literals, and those made of strings when modules are
 * loaded.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseSync } from "@swc/core";
import { root } from "../../support/fixture";

export interface Pattern {
  /** The file of a literal. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

export const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => join(root, folder, name));

/** A node of a parsed file, whatever its kind. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** Visits a node and all nodes within it, each with its ancestors, the nearest first. */
function each(
  value: unknown,
  visit: (node: Node, around: readonly Node[]) => void,
  around: readonly Node[] = [],
): void {
  if (typeof value !== "object" || value === null) return;
  const within = isNode(value) ? [value, ...around] : around;
  if (isNode(value)) visit(value, around);
  for (const part of Object.values(value)) each(part, visit, within);
}

const parsed = (path: string): unknown =>
  parseSync(readFileSync(path, "utf8"), { syntax: "typescript", target: "es2022" });

/** Every expression written as a literal. */
export function literalsIn(path: string): readonly Pattern[] {
  const found: Pattern[] = [];
  each(parsed(path), ({ type, pattern, flags }) => {
    if (type === "RegExpLiteral" && typeof pattern === "string" && typeof flags === "string")
      found.push({ at: relative(root, path), source: pattern, flags });
  });
  return found;
}

/** Kinds of nodes whose body runs only when called. */
const CALLED = new Set([
  "ArrowFunctionExpression",
  "ClassMethod",
  "Constructor",
  "FunctionDeclaration",
  "FunctionExpression",
  "GetterProperty",
  "MethodProperty",
  "PrivateMethod",
  "SetterProperty",
]);

const isNewRegExp = ({ type, callee }: Node): boolean =>
  type === "NewExpression" &&
  isNode(callee) &&
  callee.type === "Identifier" &&
  callee["value"] === "RegExp";

/** Files with expressions that are made while the program runs, which cannot be examined beforehand. */
export function madeWhenRun(path: string): readonly string[] {
  const found: string[] = [];
  each(parsed(path), (node, around) => {
    if (!isNewRegExp(node)) return;
    // a function given to a call at the top level runs when the module is loaded
    const isRunLater = around.some(
      ({ type }, index) => CALLED.has(type) && around[index + 1]?.type !== "CallExpression",
    );
    if (isRunLater) found.push(relative(root, path));
  });
  return found;
}

/** The expressions that modules make of strings when they are loaded. */
export function madeWhenLoaded(load: () => void): readonly Pattern[] {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(made, args: [string, string]) {
      const pattern = new made(...args);
      if (typeof args[0] === "string")
        found.push({ at: "made when loaded", source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    load();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
