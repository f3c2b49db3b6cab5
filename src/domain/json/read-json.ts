import { safeParse, type GenericSchema } from "valibot";
import { mistakeOf } from "./issue-faults";
import { refusedJson, type RefusedJson } from "./mistake";
import { prototypeNames } from "./prototype-names";

export type JsonReading<T> = { readonly kind: "value"; readonly value: T } | RefusedJson;

/**
 * Reads a JSON value by a schema made of `schema-parts.ts`; gives every mistake in it with the path of
 * its field.
 */
export function readJson<T>(schema: GenericSchema<unknown, T>, json: unknown): JsonReading<T> {
  const read = safeParse(schema, json);
  const mistakes = [...prototypeNames(json), ...(read.issues ?? []).map(mistakeOf)];
  return read.success && mistakes.length === 0
    ? { kind: "value", value: read.output }
    : refusedJson(mistakes);
}
