/**
 * Counts the characters that work on texts goes through: each call of a method of a text or an
 * expression counts the characters that it may look at. As every expression takes linear time, this
 * bounds the number of steps on any machine.
 */

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Methods that look at one character, and those that give a text they have to make. */
const ONE = ["at", "charAt", "charCodeAt", "codePointAt"];
const MADE = ["slice", "substring", "padEnd", "padStart", "repeat", "concat"];
/** Methods that look at no more characters than the given text has. */
const ASKED = ["startsWith", "endsWith"];
const WHOLE = [
  "includes",
  "indexOf",
  "lastIndexOf",
  "localeCompare",
  "match",
  "matchAll",
  "normalize",
  "replace",
  "replaceAll",
  "search",
  "split",
  "toLowerCase",
  "toUpperCase",
  "trim",
  "trimEnd",
  "trimStart",
];

const lengthOf = (value: unknown): number => (typeof value === "string" ? value.length : 1);

/** Runs something and gives the characters that it went through. */
export function countedWork(run: () => void): number {
  let work = 0;
  let inside = false;
  const undo: (() => void)[] = [];
  const count = (
    owner: object,
    name: string | symbol,
    cost: (text: unknown, args: unknown[], result: unknown) => number,
  ): void => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== "function") return;
    const method = original as Method;
    Reflect.set(owner, name, function counted(this: unknown, ...args: unknown[]): unknown {
      // calls within a method are not counted: replace calls exec
      if (inside) return Reflect.apply(method, this, args);
      inside = true;
      let result: unknown;
      try {
        result = Reflect.apply(
          method,
          this,
          args.map((arg) => outside(arg)),
        );
      } finally {
        inside = false;
      }
      work += 1 + cost(this, args, result);
      return result;
    });
    undo.push(() => {
      Reflect.set(owner, name, original);
    });
  };
  /** a function that a method calls back is counted like other code */
  const outside = (arg: unknown): unknown =>
    typeof arg !== "function"
      ? arg
      : function called(this: unknown, ...args: unknown[]): unknown {
          inside = false;
          try {
            return Reflect.apply(arg as Method, this, args);
          } finally {
            inside = true;
          }
        };
  for (const name of ONE) count(String.prototype, name, () => 0);
  for (const name of MADE) count(String.prototype, name, (_, _args, made) => lengthOf(made));
  for (const name of ASKED) count(String.prototype, name, (_, [asked]) => lengthOf(asked));
  for (const name of WHOLE) count(String.prototype, name, (text) => lengthOf(text));
  count(String.prototype, Symbol.iterator, (text) => lengthOf(text));
  for (const name of ["exec", "test"]) {
    count(RegExp.prototype, name, (pattern, [text], found) => {
      const { sticky } = pattern as RegExp;
      return sticky ? lengthOf(Array.isArray(found) ? found[0] : "") : lengthOf(text);
    });
  }
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return work;
}
