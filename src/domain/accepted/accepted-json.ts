/**
 * Accepted findings as JSON: from a workbook, in which other values are ignored; from a file, whose
 * mistakes are reported.
 */
import {
  array,
  lazy,
  maxLength,
  nullable,
  object,
  optional,
  pipe,
  safeParse,
  string,
  transform,
  unknown,
} from "valibot";
import { isObject } from "../json/json-object";
import { readJson, type JsonReading } from "../json/read-json";
import { anyText, date, fields, list, text } from "../json/schema-parts";
import type { Acceptance, AcceptedEntry } from "./accepted";

/** Upper bounds against damaged or hostile input. */
const MOST_ENTRIES = 500;
const MOST_FIGURES = 60;
const LONGEST = 300;

const short = pipe(string(), maxLength(LONGEST));
const stored = object({
  project: short,
  code: short,
  level1: short,
  level2: short,
  name: short,
  figures: pipe(array(short), maxLength(MOST_FIGURES)),
  facts: short,
  reason: short,
  on: date,
});

/** The entries in a JSON value of unknown origin; anything else is left out. */
export function acceptedFrom(json: unknown): readonly AcceptedEntry[] {
  const items = safeParse(array(unknown()), json);
  if (!items.success) return [];
  return items.output.slice(-MOST_ENTRIES).flatMap((item): readonly AcceptedEntry[] => {
    const entry = safeParse(stored, item);
    return entry.success && entry.output.reason.trim() !== ""
      ? [{ ...entry.output, message: null }]
      : [];
  });
}

/** A value as the check prints it: null for none. */
const orNone = pipe(
  optional(nullable(anyText), null),
  transform((given) => given ?? ""),
);

interface GivenRow extends Acceptance {
  readonly project: string;
  readonly code: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly figures: readonly string[];
}

const row = {
  project: orNone,
  code: text,
  level1: orNone,
  level2: orNone,
  name: orNone,
  figures: list(orNone),
  reason: text,
  on: date,
};

/** An entry as a person writes it: with the sentence that the check prints. */
const written = pipe(
  fields<GivenRow & { readonly message: string }>({ ...row, message: text }),
  transform((entry): AcceptedEntry => ({ ...entry, facts: null })),
);

/** An entry as the page exports it: with the values that identify the finding in a workbook. */
const exported = pipe(
  fields<GivenRow & { readonly facts: string }>({ ...row, facts: text }),
  transform((entry): AcceptedEntry => ({ ...entry, message: null })),
);

const given = lazy((json) => (isObject(json) && "facts" in json ? exported : written));

const file = fields<{ readonly accepted: readonly AcceptedEntry[] }>({
  accepted: list(given),
});

/** The entries of a file that a person wrote or the page exported, or every mistake in it. */
export function readAccepted(json: unknown): JsonReading<readonly AcceptedEntry[]> {
  const reading = readJson(file, json);
  if (reading.kind === "mistakes") return reading;
  return { kind: "value", value: reading.value.accepted };
}
