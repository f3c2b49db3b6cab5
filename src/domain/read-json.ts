/**
 * Reads a JSON value by a table of what belongs where, and tells every mistake with the place of
 * the field: the words for it are made elsewhere.
 */
import { decimal, parseDecimal, plain } from "./decimal";

export type MistakeCode =
  | "missing"
  | "unknown-field"
  | "not-an-object"
  | "not-a-list"
  | "empty-list"
  | "not-a-text"
  | "not-a-flag"
  | "not-a-number"
  | "not-a-whole-number"
  | "not-a-date"
  | "not-one-of"
  | "unknown-base"
  | "no-execution"
  | "wrong-sum"
  | "out-of-order"
  | "bands-apart"
  | "named-twice"
  | "says-something";

/** A mistake and its field: "weights.variants[1].产出指标"; "" is the whole value. */
export interface Mistake {
  readonly path: string;
  readonly code: MistakeCode;
  readonly params: Readonly<Record<string, string>>;
}

/** What came of a value: absent where there was a mistake. */
export type Read<T> = { readonly value: T } | null;

/** Reads one value at a path; mistakes are added to the list, and nothing is thrown. */
export type Reader<T> = (json: unknown, path: string, mistakes: Mistake[]) => Read<T>;

function refuse(
  mistakes: Mistake[],
  path: string,
  code: MistakeCode,
  params: Mistake["params"] = {},
): null {
  mistakes.push({ path, code, params });
  return null;
}

/** A text that is more than white space. */
export const text: Reader<string> = (json, path, mistakes) =>
  typeof json === "string" && json.trim() !== ""
    ? { value: json.trim() }
    : refuse(mistakes, path, "not-a-text");

export const flag: Reader<boolean> = (json, path, mistakes) =>
  typeof json === "boolean" ? { value: json } : refuse(mistakes, path, "not-a-flag");

/** A year, or a day as 2020-02-25. */
export const date: Reader<string> = (json, path, mistakes) =>
  typeof json === "string" && /^\d{4}(-(0\d|1[0-2])-([0-2]\d|3[01]))?$/.test(json)
    ? { value: json }
    : refuse(mistakes, path, "not-a-date");

/** A decimal text, or a number by its shortest text, between two bounds, both counted in. */
export function number(low: string, high: string): Reader<string> {
  return (json, path, mistakes) => {
    const given = typeof json === "number" ? String(json) : json;
    const value = typeof given === "string" ? parseDecimal(given.trim()) : null;
    const within =
      value?.greaterThanOrEqualTo(decimal(low)) === true && value.lessThanOrEqualTo(decimal(high));
    return within
      ? { value: plain(value) }
      : refuse(mistakes, path, "not-a-number", { low, high, given: shown(json) });
  };
}

/** A whole JSON number: a count, no quantity of the rules. */
export function whole(low: number, high: number): Reader<number> {
  return (json, path, mistakes) =>
    typeof json === "number" && Number.isInteger(json) && json >= low && json <= high
      ? { value: json }
      : refuse(mistakes, path, "not-a-whole-number", {
          low: String(low),
          high: String(high),
          given: shown(json),
        });
}

export function oneOf<T extends string>(values: readonly T[]): Reader<T> {
  return (json, path, mistakes) => {
    const value = values.find((each) => each === json);
    return value === undefined
      ? refuse(mistakes, path, "not-one-of", { values: values.join("、"), given: shown(json) })
      : { value };
  };
}

export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (json, path, mistakes) => (json === null ? { value: null } : reader(json, path, mistakes));
}

export function list<T>(reader: Reader<T>, least = 0): Reader<readonly T[]> {
  return (json, path, mistakes) => {
    if (!Array.isArray(json)) return refuse(mistakes, path, "not-a-list");
    if (json.length < least) return refuse(mistakes, path, "empty-list");
    return together(json.map((each: unknown, at) => reader(each, `${path}[${at}]`, mistakes)));
  };
}

/** Names of the writer's own choice, each with a value of one kind. */
export function record<T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (json, path, mistakes) => {
    if (!isObject(json)) return refuse(mistakes, path, "not-an-object");
    const entries = Object.entries(json).map(([name, value]): Read<readonly [string, T]> => {
      const read = reader(value, join(path, name), mistakes);
      return read && { value: [name, read.value] };
    });
    const read = together(entries);
    return read && { value: Object.fromEntries(read.value) };
  };
}

/** A field a name: a missing one and an unknown one are both mistakes. */
export function object<T extends object>(fields: {
  readonly [Name in keyof T]: Reader<T[Name]>;
}): Reader<T> {
  const readers = Object.entries<Reader<unknown>>(fields);
  const names = new Set(readers.map(([name]) => name));
  return (json, path, mistakes) => {
    if (!isObject(json)) return refuse(mistakes, path, "not-an-object");
    const before = mistakes.length;
    for (const name of Object.keys(json)) {
      if (!names.has(name)) refuse(mistakes, join(path, name), "unknown-field");
    }
    const entries = readers.map(([name, reader]): readonly [string, unknown] => {
      const at = join(path, name);
      if (!Object.hasOwn(json, name)) return [name, refuse(mistakes, at, "missing")];
      return [name, reader(json[name], at, mistakes)?.value];
    });
    // Every field of T has been read by its own reader, or there is a mistake
    return mistakes.length > before ? null : { value: Object.fromEntries(entries) as T };
  };
}

/** A value whose parts also have to agree; told as soon as its own parts are right. */
export function agreeing<T>(
  reader: Reader<T>,
  disagreements: (value: T, path: string) => readonly Mistake[],
): Reader<T> {
  return (json, path, mistakes) => {
    const read = reader(json, path, mistakes);
    const found = read === null ? [] : disagreements(read.value, path);
    mistakes.push(...found);
    return found.length > 0 ? null : read;
  };
}

export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

function together<T>(reads: readonly Read<T>[]): Read<readonly T[]> {
  const values = reads.filter((read) => read !== null).map(({ value }) => value);
  return values.length < reads.length ? null : { value: values };
}

/** What was given instead, short enough for a sentence. */
function shown(json: unknown): string {
  const given = typeof json === "string" ? json : (JSON.stringify(json) as string | undefined);
  return (given ?? "").slice(0, 20);
}
