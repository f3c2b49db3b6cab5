/** Checks of the arguments of members; each throws InvalidArgument for a wrong type. */
import { invalidArgument, sizeMismatch } from "./host-error";
import { HostObject, type HostValue } from "./host-object";
import type { Json } from "./protocol";

/** A text. */
export function textArgument(value: HostValue): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** A finite number; the fallback, if there is one, where none is given. */
export function numberArgument(value: HostValue, fallback?: number): number {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** A whole number; the fallback, if there is one, where none is given. */
export function wholeArgument(value: HostValue, fallback?: number): number {
  const number = numberArgument(value, fallback);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** True or false; the fallback, if there is one, where neither is given. */
export function booleanArgument(value: HostValue, fallback?: boolean): boolean {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of an enumeration's values; InvalidArgument for any other. */
export function enumArgument<Word extends string>(value: HostValue, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw invalidArgument();
  return word;
}

/** A colour: #RRGGBB or a CSS name. */
export function colorArgument(value: HostValue): string {
  const text = textArgument(value);
  if (!/^(#[0-9a-f]{6}|#[0-9a-f]{3}|[a-z]+)$/i.test(text)) throw invalidArgument();
  return text.startsWith("#") ? text.toUpperCase() : text;
}

/** A plain object. */
export function objectArgument(value: HostValue): { [key: string]: Json } {
  if (
    typeof value !== "object" ||
    value === null ||
    Array.isArray(value) ||
    value instanceof HostObject
  ) {
    throw invalidArgument();
  }
  return value;
}

/**
 * A two-dimensional array of the range's size, or one scalar for all its cells.
 * InvalidArgument for another size.
 */
export function matrixArgument(value: HostValue, rows: number, columns: number): Json[][] {
  if (value instanceof HostObject || value === undefined) throw invalidArgument();
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  if (value.length !== rows) throw sizeMismatch();
  return value.map((line) => {
    if (!Array.isArray(line) || line.length !== columns) throw sizeMismatch();
    return line;
  });
}
