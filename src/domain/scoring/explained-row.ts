import { isPlaceholderText } from "../explanation/placeholder-text";
import type { Place } from "../form/model/form";
import type { Profile } from "../profiles/profile";

/** Whether a row has an explanation: a text that is no placeholder and no printed hint. */
export const isExplained = (explanation: Place | null, { explanation: rules }: Profile): boolean =>
  explanation !== null && !isPlaceholderText(explanation.text, rules);
