/** The regular expressions of a folder: its literals, and what it makes of strings when it is loaded. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { root } from "../../support/fixture";

export interface Pattern {
  /** Its file, and the line of a literal. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

export const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => join(root, folder, name));

const parsed = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);

const placeOf = (file: ts.SourceFile, node: ts.Node): string =>
  `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    each(child, visit);
  });
}

/** Every expression written as a literal. */
export function literalsIn(path: string): readonly Pattern[] {
  const file = parsed(path);
  const found: Pattern[] = [];
  each(file, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf("/");
    const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
    found.push({ at: placeOf(file, node), source, flags });
  });
  return found;
}

const isFunction = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) && !ts.isConstructSignatureDeclaration(node);

/** Expressions that are made while the program runs, which cannot be looked at beforehand. */
export function madeWhenRun(path: string): readonly string[] {
  const file = parsed(path);
  const found: string[] = [];
  each(file, (node) => {
    if (!ts.isNewExpression(node) || node.expression.getText() !== "RegExp") return;
    for (let above: ts.Node = node.parent; !ts.isSourceFile(above); above = above.parent) {
      // a list that is mapped once when the module is loaded
      const isMapped = isFunction(above) && ts.isCallExpression(above.parent);
      if (isFunction(above) && !isMapped) {
        found.push(placeOf(file, node));
        return;
      }
    }
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
