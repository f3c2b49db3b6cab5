/** Parses the text of a formula into a tree: the syntax that forms use, and nothing else. */
import { columnNumber } from "../../../domain/cells";

/** A cell in a formula; a part without "$" moves with the cell of the formula. */
export interface FormulaReference {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export type Formula =
  | { readonly kind: "number" | "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "area"; readonly from: FormulaReference; readonly to: FormulaReference }
  | { readonly kind: "call"; readonly name: string; readonly operands: readonly Formula[] };

const TOKEN =
  /\s*(?:(\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(.!])|([A-Z][A-Z0-9.]*)(?=\()|(TRUE|FALSE)(?![\w(.!])|(<>|<=|>=|[-+*/%(),:=<>]))/iuy;

type Token =
  | Exclude<Formula, { kind: "call" } | { kind: "area" }>
  | { readonly kind: "reference"; readonly at: FormulaReference }
  | { readonly kind: "name" | "sign"; readonly value: string };

/** The tokens of a formula; null where a part of it is not recognised. */
function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const source = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const found: readonly (string | undefined)[] | null = TOKEN.exec(source);
    if (found === null) return null;
    const [, number, quoted, reference, name, truth, sign] = found;
    if (number !== undefined) tokens.push({ kind: "number", value: number });
    else if (quoted !== undefined)
      tokens.push({ kind: "text", value: quoted.replaceAll('""', '"') });
    else if (reference !== undefined)
      tokens.push({ kind: "reference", at: referenceOf(reference.toUpperCase()) });
    else if (name !== undefined) tokens.push({ kind: "name", value: name.toUpperCase() });
    else if (truth !== undefined)
      tokens.push({ kind: "boolean", value: truth.toUpperCase() === "TRUE" });
    else if (sign !== undefined) tokens.push({ kind: "sign", value: sign });
  }
  return tokens;
}

function referenceOf(text: string): FormulaReference {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Z]+)(\$?)(\d+)$/u.exec(text) ?? [];
  return {
    row: Number(digits),
    column: columnNumber(letters),
    isRowFixed: fixedRow !== "",
    isColumnFixed: fixedColumn !== "",
  };
}

/** The operators from the weakest to the strongest. */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(["=", "<>", "<", ">", "<=", ">="]),
  new Set(["+", "-"]),
  new Set(["*", "/"]),
];

/** Formulas with deeper nesting are not read; Excel itself allows 64 levels. */
const DEEPEST = 64;

class Parser {
  private next = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Formula | null {
    const formula = this.operation(0);
    return this.next === this.tokens.length ? formula : null;
  }

  private operation(level: number): Formula | null {
    const signs = LEVELS[level];
    if (signs === undefined) return this.signed();
    let left = this.operation(level + 1);
    for (;;) {
      const sign = this.takeSign(signs);
      if (left === null || sign === null) return left;
      const right = this.operation(level + 1);
      left = right && { kind: "call", name: sign, operands: [left, right] };
    }
  }

  private signed(): Formula | null {
    const sign = this.takeSign(LEVELS[1] ?? new Set());
    if (sign !== null) {
      const operand = this.nested(() => this.signed());
      const zero = { kind: "number", value: "0" } as const;
      return operand && { kind: "call", name: sign, operands: [zero, operand] };
    }
    let operand = this.nested(() => this.operand());
    while (operand !== null && this.takeSign(new Set(["%"])) !== null) {
      const hundred = { kind: "number", value: "100" } as const;
      operand = { kind: "call", name: "/", operands: [operand, hundred] };
    }
    return operand;
  }

  private nested(parse: () => Formula | null): Formula | null {
    this.depth += 1;
    const formula = this.depth > DEEPEST * LEVELS.length ? null : parse();
    this.depth -= 1;
    return formula;
  }

  private operand(): Formula | null {
    const token = this.tokens[this.next];
    this.next += 1;
    switch (token?.kind) {
      case "number":
      case "text":
      case "boolean":
        return token;
      case "reference":
        return this.area(token.at);
      case "name":
        return this.call(token.value);
      case "sign": {
        const formula = token.value === "(" ? this.operation(0) : null;
        return this.takeSign(new Set([")"])) === null ? null : formula;
      }
      case undefined:
        return null;
    }
  }

  private area(from: FormulaReference): Formula | null {
    if (this.takeSign(new Set([":"])) === null) return { kind: "area", from, to: from };
    const end = this.tokens[this.next];
    this.next += 1;
    return end?.kind === "reference" ? { kind: "area", from, to: end.at } : null;
  }

  private call(name: string): Formula | null {
    this.next += 1;
    const operands: Formula[] = [];
    if (this.takeSign(new Set([")"])) !== null) return { kind: "call", name, operands };
    for (;;) {
      const operand = this.operation(0);
      if (operand === null) return null;
      operands.push(operand);
      const sign = this.takeSign(new Set([",", ")"]));
      if (sign === null) return null;
      if (sign === ")") return { kind: "call", name, operands };
    }
  }

  private takeSign(signs: ReadonlySet<string>): string | null {
    const token = this.tokens[this.next];
    if (token?.kind !== "sign" || !signs.has(token.value)) return null;
    this.next += 1;
    return token.value;
  }
}

/**
 * Parses the text of a formula without its "=". Null for one with anything beyond numbers, texts, cells of
 * its own sheet, calls, and the operators for arithmetic and comparison.
 */
export function parseFormula(text: string): Formula | null {
  const tokens = tokensOf(text);
  return tokens === null ? null : new Parser(tokens).parse();
}
