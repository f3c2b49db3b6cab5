import { isObject } from "../json/json-object";

/** A JSON value over a base: an object field by field, a list or any other value as a whole. */
export function overlaid(base: unknown, own: unknown): unknown {
  if (!isObject(base) || !isObject(own)) return own;
  const entries = Object.entries(own).map(([name, value]): readonly [string, unknown] => [
    name,
    Object.hasOwn(base, name) ? overlaid(base[name], value) : value,
  ]);
  return { ...base, ...Object.fromEntries(entries) };
}
