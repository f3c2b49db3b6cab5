/** Valibot schemas for the parts of the add-in's JSON, whose issues stand for typed mistakes. */
import {
  array,
  boolean,
  check,
  custom,
  minLength,
  never,
  nonEmpty,
  objectWithRest,
  picklist,
  pipe,
  rawCheck,
  rawTransform,
  record,
  string,
  transform,
  trim,
  unknown,
  type GenericSchema,
} from "valibot";
import { decimal, parseDecimal, plain, type Decimal } from "../decimal";
import { fault, faultOf } from "./issue-faults";
import { isObject } from "./json-object";
import type { Steps, ValueFault } from "./mistake";
import { nearestName } from "./nearest-name";

const notAText = fault({ code: "not-a-text" });

/** A text, or an empty one. */
export const anyText = string(notAText);

/** A text that is more than white space. */
export const text = pipe(string(notAText), trim(), nonEmpty(notAText));

const key = pipe(string(), trim(), nonEmpty(notAText));

export const flag = boolean(fault({ code: "not-a-flag" }));

const notADate = fault({ code: "not-a-date" });

/** A year, or a day as 2020-02-25. */
export const date = pipe(string(notADate), check(isDate, notADate));

function isDate(given: string): boolean {
  if (/^\d{4}$/.test(given)) return true;
  const day = /^\d{4}-\d\d-\d\d$/.test(given) ? new Date(given) : null;
  // some engines take 30 February for a day of March, others for no date
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given);
}

/** Two decimal strings, both included. */
export interface Range {
  readonly low: string;
  readonly high: string;
}

/** A decimal text, or a JSON number by its shortest text, within a range; gives a plain decimal. */
export function number({ low, high }: Range): GenericSchema<unknown, string> {
  const isWithin = (value: Decimal): boolean =>
    value.greaterThanOrEqualTo(decimal(low)) && value.lessThanOrEqualTo(decimal(high));
  const message = faultOf((given) => ({ code: "not-a-number", low, high, given }));
  return pipe(
    unknown(),
    rawTransform(({ dataset, addIssue, NEVER }) => {
      const given = typeof dataset.value === "number" ? String(dataset.value) : dataset.value;
      const value = typeof given === "string" ? parseDecimal(given.trim()) : null;
      if (value !== null && isWithin(value)) return plain(value);
      addIssue({ message });
      return NEVER;
    }),
  );
}

/** A whole JSON number, both ends included: a count, not a number of the rules. */
export function whole(low: number, high: number): GenericSchema<unknown, number> {
  const isWithin = (json: unknown): boolean =>
    typeof json === "number" && Number.isInteger(json) && json >= low && json <= high;
  return custom<number>(
    isWithin,
    faultOf((given) => ({ code: "not-a-whole-number", low, high, given })),
  );
}

/** One of some texts. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  picklist(
    values,
    faultOf((given) => ({ code: "not-one-of", values, given })),
  );

/** A list of such items, which may be empty. */
export const list = <T>(item: GenericSchema<unknown, T>): GenericSchema<unknown, readonly T[]> =>
  array(item, fault({ code: "not-a-list" }));

/** A list of at least one such item. */
export const filledList = <T>(
  item: GenericSchema<unknown, T>,
): GenericSchema<unknown, readonly T[]> =>
  pipe(list(item), minLength(1, fault({ code: "empty-list" })));

/** An object; valibot would accept a list as well. */
const braces = custom<Readonly<Record<string, unknown>>>(
  isObject,
  fault({ code: "not-an-object" }),
);

/** An object whose names are free, each with a value of one kind. */
export const named = <T>(
  item: GenericSchema<unknown, T>,
): GenericSchema<unknown, Readonly<Record<string, T>>> => pipe(braces, record(key, item));

/**
 * An object with these fields; each missing field is a mistake, and each unknown one, as it is mostly
 * misspelt.
 */
export function fields<T extends object>(entries: {
  readonly [Name in keyof T]: GenericSchema<unknown, T[Name]>;
}): GenericSchema<unknown, T> {
  const schemas = Object.fromEntries(Object.entries<GenericSchema>(entries));
  const known = Object.keys(entries);
  const unknownField = faultOf((_given, steps) => ({
    code: "unknown-field",
    meant: nearestName(String(steps.at(-1)), known),
  }));
  return pipe(
    braces,
    // `braces` has refused all but objects, so a missing field is all that objectWithRest can refuse
    objectWithRest(schemas, never(unknownField), fault({ code: "missing" })),
    // each field of T has been read by its own schema
    transform((value) => value as object as T),
  );
}

/** A contradiction between parts of a value; the steps lead from that value to the part. */
export interface Disagreement {
  readonly steps: Steps;
  readonly fault: ValueFault;
}

/** Checks the parts of a value against each other, if each of them is valid by itself. */
export function agree<T>(disagreements: (value: T) => readonly Disagreement[]) {
  return rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues !== undefined) return;
    for (const disagreement of disagreements(dataset.value)) {
      const path = disagreement.steps.map((key) => {
        const item = { origin: "value", input: dataset.value, value: undefined } as const;
        return { ...item, type: "unknown", key } as const;
      });
      const [first, ...others] = path;
      addIssue({
        message: fault(disagreement.fault),
        ...(first === undefined ? {} : { path: [first, ...others] }),
      });
    }
  });
}
