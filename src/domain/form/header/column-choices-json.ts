/** The choices of columns as a JSON value, to be kept in a workbook. */
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
import { COLUMN_ROLES } from "../labels/column-labels";

/** Far more than any header has: what is longer was not written by us. */
const MOST_COLUMNS = 200;

const label = pipe(string(), nonEmpty());

const keptHeaders = array(unknown());
const keptHeader = object({ header: label, columns: array(unknown()) });
/** Strict: a field of a later version may well say something else of the column. */
const keptColumn = strictObject({
  label,
  index: pipe(number(), integer(), minValue(0), maxValue(MOST_COLUMNS)),
  role: picklist(COLUMN_ROLES),
});

/** Can this be said beside what has been said? One role a column, one column a role. */
const agrees = (said: readonly ChosenColumn[], choice: ChosenColumn): boolean =>
  !said.some(
    (other) =>
      isSameColumn(other, choice) || (choice.role !== "other" && other.role === choice.role),
  );

/**
 * The choices a JSON value holds, whoever wrote it: headers, columns and roles that are not
 * understood are left out, so are those that contradict what stands before them.
 */
export function columnChoicesFrom(json: unknown): ColumnChoices {
  const headers = safeParse(keptHeaders, json);
  if (!headers.success) return NO_CHOICES;
  const choices = new Map<string, readonly ChosenColumn[]>();
  for (const item of headers.output) {
    const kept = safeParse(keptHeader, item);
    if (!kept.success || choices.has(kept.output.header)) continue;
    const said: ChosenColumn[] = [];
    for (const column of kept.output.columns.slice(0, MOST_COLUMNS)) {
      const choice = safeParse(keptColumn, column);
      if (choice.success && agrees(said, choice.output)) said.push(choice.output);
    }
    if (said.length > 0) choices.set(kept.output.header, said);
  }
  return choices;
}
