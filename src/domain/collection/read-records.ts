/**
 * Lines that `--json` printed earlier → records. Every line is validated, as anyone may have written
 * the file.
 */
import {
  array,
  looseObject,
  nullable,
  number,
  optional,
  picklist,
  safeParse,
  string,
  unknown,
} from "valibot";
import type { FormRecord, UnreadRecord } from "./form-record";
import { formRecordOf } from "./form-record-of";

const text = nullable(string());
const compared = looseObject({ reported: text, computed: text });
const pair = nullable(compared);

const printedForm = looseObject({
  file: string(),
  sheet: string(),
  range: string(),
  title: string(),
  year: text,
  project: text,
  department: text,
  unit: text,
  profile: string(),
  state: optional(picklist(["filled", "unfilled"]), "filled"),
  funds: array(
    looseObject({
      initial: text,
      budget: text,
      executed: text,
      weight: text,
      rate: compared,
      score: compared,
    }),
  ),
  indicators: array(
    looseObject({
      row: number(),
      level1: text,
      level2: text,
      name: text,
      target: text,
      actual: text,
      kind: picklist(["quantitative", "qualitative", "unreadable"]),
      weight: text,
      score: compared,
      explanation: text,
    }),
  ),
  total: pair,
  grade: pair,
  findings: array(
    looseObject({
      code: string(),
      severity: picklist(["error", "warning", "notice"]),
      cell: text,
      message: string(),
      cause: optional(nullable(number()), null),
      accepted: optional(looseObject({ reason: string(), on: string() })),
    }),
  ),
  unchecked: optional(array(unknown()), []),
});

const errorLine = looseObject({
  file: string(),
  sheet: optional(nullable(string()), null),
  error: looseObject({ message: string() }),
});

/** Whether a line is about several forms; `--json` prints such lines after those of the forms. */
const aboutSeveral = (json: unknown): boolean =>
  typeof json === "object" && json !== null && ("across" in json || "since" in json);

export type RecordLine =
  | { readonly kind: "form"; readonly record: FormRecord }
  | { readonly kind: "unread"; readonly unread: UnreadRecord }
  | { readonly kind: "nothing" }
  /** `place`: the field that is missing or wrong; "" for a line that is no JSON object. */
  | { readonly kind: "mistake"; readonly place: string };

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads one line of an earlier result. */
export function readRecordLine(line: string): RecordLine {
  if (line.trim() === "") return { kind: "nothing" };
  const json = parsed(line);
  if (aboutSeveral(json)) return { kind: "nothing" };
  const error = safeParse(errorLine, json);
  if (error.success) {
    const { file, sheet, error: why } = error.output;
    return { kind: "unread", unread: { file, sheet, sentence: why.message } };
  }
  const form = safeParse(printedForm, json);
  if (form.success) return { kind: "form", record: formRecordOf(form.output, null) };
  const [issue] = form.issues;
  return { kind: "mistake", place: (issue.path ?? []).map(({ key }) => String(key)).join(".") };
}
