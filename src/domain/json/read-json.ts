import { safeParse, type GenericSchema } from "valibot";
import { mistakeOf } from "./issue-faults";
import { refusedJson, type RefusedJson } from "./mistake";
import { prototypeNames } from "./prototype-names";

export type JsonReading<T> = { readonly kind: "value"; readonly value: T } | RefusedJson;

/** A JSON value read by a schema made of our parts, or every mistake in it with its field's path. */
export function readJson<T>(schema: GenericSchema<unknown, T>, json: unknown): JsonReading<T> {
  const read = safeParse(schema, json);
  const mistakes = [...prototypeNames(json), ...(read.issues ?? []).map(mistakeOf)];
  return read.success && mistakes.length === 0
    ? { kind: "value", value: read.output }
    : refusedJson(mistakes);
}
