/** Reads column choices from the JSON value stored in a workbook. */
import {
  array,
  integer,
  maxValue,
  minValue,
  nonEmpty,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
  unknown,
} from "valibot";
import { isSameColumn, NO_CHOICES, type ChosenColumn, type ColumnChoices } from "./column-choices";
import { COLUMN_ROLES, isApart } from "../model/column";

/** Upper bound for the columns of a header, against damaged or hostile input. */
const MAX_COLUMNS = 200;

const label = pipe(string(), nonEmpty());

const storedHeaders = array(unknown());
const storedHeader = object({ header: label, columns: array(unknown()) });
/** Strict: a field unknown to this version may change what the entry means. */
const storedColumn = strictObject({
  label,
  index: pipe(number(), integer(), minValue(0), maxValue(MAX_COLUMNS)),
  role: picklist(COLUMN_ROLES),
});

/**
 * Whether a choice is consistent with earlier ones: one role for a column, one column for a role.
 */
const isConsistent = (chosen: readonly ChosenColumn[], choice: ChosenColumn): boolean =>
  !chosen.some(
    (other) => isSameColumn(other, choice) || (!isApart(choice.role) && other.role === choice.role),
  );

/**
 * The column choices in a JSON value of unknown origin. Invalid headers, columns and roles are left
 * out, and so are choices that contradict an earlier one.
 */
export function columnChoicesFrom(json: unknown): ColumnChoices {
  const headers = safeParse(storedHeaders, json);
  if (!headers.success) return NO_CHOICES;
  const choices = new Map<string, readonly ChosenColumn[]>();
  for (const item of headers.output) {
    const stored = safeParse(storedHeader, item);
    if (!stored.success || choices.has(stored.output.header)) continue;
    const chosen: ChosenColumn[] = [];
    for (const column of stored.output.columns.slice(0, MAX_COLUMNS)) {
      const choice = safeParse(storedColumn, column);
      if (choice.success && isConsistent(chosen, choice.output)) chosen.push(choice.output);
    }
    if (chosen.length > 0) choices.set(stored.output.header, chosen);
  }
  return choices;
}
