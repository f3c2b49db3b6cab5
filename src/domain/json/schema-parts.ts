/**
 * The values our JSON is made of, as valibot schemas. A mistake is a value and not a sentence: it
 * travels through valibot as JSON in the place of the message.
 */
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
  type BaseIssue,
  type GenericSchema,
} from "valibot";
import { decimal, parseDecimal, plain, type Decimal } from "../decimal";
import { isObject } from "./json-object";
import { nearestName } from "./nearest-name";
import { pathOf, type Mistake, type MistakeCode, type Steps } from "./mistake";

interface Told {
  readonly code: MistakeCode;
  readonly params: Mistake["params"];
}

const told = (code: MistakeCode, params: Mistake["params"] = {}): string =>
  JSON.stringify({ code, params } satisfies Told);

/** A text, or an empty one. */
export const anyText = string(told("not-a-text"));

/** A text that is more than white space. */
export const text = pipe(string(told("not-a-text")), trim(), nonEmpty(told("not-a-text")));

const key = pipe(string(), trim(), nonEmpty(told("not-a-text")));

export const flag = boolean(told("not-a-flag"));

/** A year, or a day as 2020-02-25. */
export const date = pipe(string(told("not-a-date")), check(isDate, told("not-a-date")));

function isDate(given: string): boolean {
  if (/^\d{4}$/.test(given)) return true;
  const day = /^\d{4}-\d\d-\d\d$/.test(given) ? new Date(given) : null;
  // 30 February is taken for a day of March by some engines, and for none by others
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given);
}

/** Two decimal texts, both counted in. */
export interface Range {
  readonly low: string;
  readonly high: string;
}

/** A decimal text, or a JSON number by its shortest text, within a range; given plainly. */
export function number({ low, high }: Range): GenericSchema<unknown, string> {
  const isWithin = (value: Decimal): boolean =>
    value.greaterThanOrEqualTo(decimal(low)) && value.lessThanOrEqualTo(decimal(high));
  return pipe(
    unknown(),
    rawTransform(({ dataset, addIssue, NEVER }) => {
      const given = typeof dataset.value === "number" ? String(dataset.value) : dataset.value;
      const value = typeof given === "string" ? parseDecimal(given.trim()) : null;
      if (value !== null && isWithin(value)) return plain(value);
      addIssue({ message: told("not-a-number", { low, high }) });
      return NEVER;
    }),
  );
}

/** A whole JSON number: a count, no quantity of the rules. */
export function whole(low: number, high: number): GenericSchema<unknown, number> {
  const isWithin = (json: unknown): boolean =>
    typeof json === "number" && Number.isInteger(json) && json >= low && json <= high;
  const message = told("not-a-whole-number", { low: String(low), high: String(high) });
  return custom<number>(isWithin, message);
}

export const oneOf = <const T extends readonly string[]>(values: T) =>
  picklist(values, told("not-one-of", { values: values.join("、") }));

export const list = <T>(item: GenericSchema<unknown, T>): GenericSchema<unknown, readonly T[]> =>
  array(item, told("not-a-list"));

export const filledList = <T>(
  item: GenericSchema<unknown, T>,
): GenericSchema<unknown, readonly T[]> => pipe(list(item), minLength(1, told("empty-list")));

/** Valibot takes a list for an object. */
const braces = custom<Readonly<Record<string, unknown>>>(isObject, told("not-an-object"));

/** Names of the writer's own choice, each with a value of one kind. */
export const named = <T>(
  item: GenericSchema<unknown, T>,
): GenericSchema<unknown, Readonly<Record<string, T>>> => pipe(braces, record(key, item));

/** A field a name: each missing one is a mistake, and each unknown one, as it is mostly misspelt. */
export function fields<T extends object>(entries: {
  readonly [Name in keyof T]: GenericSchema<unknown, T[Name]>;
}): GenericSchema<unknown, T> {
  const schemas = Object.fromEntries(Object.entries<GenericSchema>(entries));
  const unknownField = never(told("unknown-field", { known: Object.keys(entries).join(" ") }));
  return pipe(
    braces,
    // what comes here is an object, so that a missing field is all it can refuse by itself
    objectWithRest(schemas, unknownField, told("missing")),
    // and each field of T has been read by its own schema
    transform((value) => value as object as T),
  );
}

/** What does not agree among the parts of a value; the steps lead from there. */
export interface Disagreement {
  readonly steps: Steps;
  readonly code: MistakeCode;
  readonly params?: Mistake["params"];
}

/** Parts that also have to agree with each other; told as soon as each of them is right. */
export function agree<T>(disagreements: (value: T) => readonly Disagreement[]) {
  return rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues !== undefined) return;
    for (const { steps, code, params } of disagreements(dataset.value)) {
      const path = steps.map((key) => {
        const item = { origin: "value", input: dataset.value, value: undefined } as const;
        return { ...item, type: "unknown", key } as const;
      });
      const [first, ...others] = path;
      addIssue({
        message: told(code, params),
        ...(first === undefined ? {} : { path: [first, ...others] }),
      });
    }
  });
}

/** An issue of these schemas as the mistake it stands for. */
export function mistakeOf({ message, path, input }: BaseIssue<unknown>): Mistake {
  const { code, params } = JSON.parse(message) as Told;
  const steps = (path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  return { path: pathOf(steps), code, params: paramsOf(code, params, steps, input) };
}

/** Those whose sentence quotes what was given. */
const QUOTING: ReadonlySet<MistakeCode> = new Set([
  "not-a-number",
  "not-a-whole-number",
  "not-one-of",
]);

function paramsOf(
  code: MistakeCode,
  params: Mistake["params"],
  steps: Steps,
  input: unknown,
): Mistake["params"] {
  if (QUOTING.has(code)) return { ...params, given: shown(input) };
  if (code !== "unknown-field") return params;
  const { known = "" } = params;
  const meant = nearestName(String(steps.at(-1)), known.split(" "));
  return meant === null ? {} : { meant };
}

/** What was given instead, short enough for a sentence. */
function shown(json: unknown): string {
  const given = typeof json === "string" ? json : (JSON.stringify(json) as string | undefined);
  return (given ?? "").slice(0, 20);
}
