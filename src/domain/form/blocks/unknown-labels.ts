/** Unknown labels of the head and of 项目资金 beside filled cells. */
import { hasHan } from "../../text/character";
import { allEntries, type ClaimIndex } from "../grid/claims";
import type { Entry, Line } from "../grid/grid";
import { isRemarkLabel } from "../labels/row-labels";
import type { FormField, FundsField, FundsRow, Place, UnknownLabel } from "../model/form";
import { holdsNumber } from "./funds-header";
import { isYear } from "./head";

/** A label with what stands beside or below it. */
interface LabelledValue {
  readonly label: Entry;
  readonly value: Pick<Entry, "text" | "cell">;
}

const LONGEST_LABEL = 20;
/** No name of a project or a unit is longer. */
const LONGEST_NAME = 60;

const mayBeLabel = ({ key, cell }: Entry): boolean =>
  cell.kind === "text" && key.length <= LONGEST_LABEL && hasHan(key) && !isRemarkLabel(key);

/** A label with its value in one cell: 工程名称：某项目. */
function inlineValue(entry: Entry): LabelledValue | null {
  const [, name = "", value = ""] = /^([^:：]{2,16})[:：]\s*(\S.*)$/su.exec(entry.text) ?? [];
  if (value === "" || !hasHan(name) || isRemarkLabel(entry.key)) return null;
  return { label: entry, value: { text: value, cell: entry.cell } };
}

/**
 * The unclaimed values of a line with their unclaimed labels.
 *
 * @param mayBeValue What may be a value; anything else behind a label is a label itself.
 */
function valuesOf(
  line: Line,
  { roleAt }: ClaimIndex,
  mayBeValue: (entry: Entry) => boolean = () => true,
): readonly LabelledValue[] {
  const found: LabelledValue[] = [];
  let label: Entry | null = null;
  for (const entry of allEntries(line)) {
    const isOpen = roleAt(entry.at) === undefined;
    const inline = isOpen ? inlineValue(entry) : null;
    const isValue: boolean = isOpen && label !== null && mayBeValue(entry);
    if (isValue && label !== null) found.push({ label, value: entry });
    else if (inline !== null) found.push(inline);
    label = isOpen && !isValue && inline === null && mayBeLabel(entry) ? entry : null;
  }
  return found;
}

const isName = ({ text, cell }: LabelledValue["value"]): boolean =>
  cell.kind === "text" &&
  text.length <= LONGEST_NAME &&
  /\p{Script=Han}{2}/u.test(text) &&
  !/[。；;]$/u.test(text);

/** Whether what is filled in may be the value of a field of the head: a name, or a year. */
const mayFill = (field: FormField, value: LabelledValue["value"]): boolean =>
  field === "year" ? isYear(value.text) : isName(value);

function unknownLabel(
  { label, value }: LabelledValue,
  missing: readonly FormField[],
): readonly UnknownLabel[] {
  const { at, text } = label;
  return missing.length === 0 ? [] : [{ at, text, value: value.text, missing }];
}

const HEAD_FIELDS = ["project", "department", "unit", "year"] as const;

/**
 * The unknown labels of the head, while it lacks a field.
 *
 * @param lines The lines of the head.
 */
export function unknownHeadLabels(
  lines: readonly Line[],
  index: ClaimIndex,
  head: Readonly<Record<(typeof HEAD_FIELDS)[number], Place | null>>,
): readonly UnknownLabel[] {
  const missing = HEAD_FIELDS.filter((field) => head[field] === null);
  if (missing.length === 0) return [];
  return lines
    .flatMap((line) => valuesOf(line, index))
    .flatMap((found) => {
      const fields = missing.filter((field) => mayFill(field, found.value));
      return unknownLabel(found, fields);
    });
}

const FUNDS_FIELDS: readonly FundsField[] = [
  "initial",
  "budget",
  "executed",
  "weight",
  "rate",
  "score",
];

/**
 * The unknown labels of 项目资金 beside a figure, while its total row lacks one.
 *
 * @param lines The block's lines.
 * @param rows The block's rows as read.
 */
export function unknownFundsLabels(
  lines: readonly Line[],
  index: ClaimIndex,
  rows: readonly FundsRow[],
): readonly UnknownLabel[] {
  const total = rows.find(({ role }) => role === "total");
  if (total === undefined) return [];
  const missing = FUNDS_FIELDS.filter((field) => total[field] === null);
  return lines
    .flatMap((line) => valuesOf(line, index, holdsNumber))
    .filter(({ value }) => holdsNumber(value))
    .flatMap((found) => unknownLabel(found, missing));
}
