/** The keys of suggestions of other rules that were dismissed in a workbook. */
import type { WorkbookSettings } from "../core/port";
import type { Session } from "../core/session/session";

/** One shared empty list, so that equal states stay equal by reference. */
const NONE: readonly string[] = [];

/** More are not kept: a workbook has few kinds of forms. */
const MOST = 50;

/** What was dismissed in this pane and is not stored yet, else what the workbook stores: anyone's JSON. */
export const dismissedSuggestions = (
  { suggestions }: Pick<Session, "suggestions">,
  settings: WorkbookSettings,
): readonly string[] => suggestions.unstored() ?? suggestions.stored(settings.suggestions, textsIn);

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter((each: unknown) => typeof each === "string").slice(-MOST)
    : NONE;
