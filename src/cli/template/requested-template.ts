/** The sheet for a request, or why there is none. */
import type { Profile } from "../../domain/profiles/profile";
import { costIn } from "../../domain/template/profile-rules";
import {
  choosesCost,
  chosenLevels,
  chosenTemplate,
  type TemplateChoices,
} from "../../domain/template/template-choices";
import type { PlannedSheet } from "../../domain/sheet/planned-sheet";
import { usualLevels } from "../../domain/template/usual-levels";
import { TEMPLATE_COMMAND_WORDS as words } from "../../messages/command-line";

/**
 * The sheet, or a sentence with the reason why there is none.
 *
 * @param rows rows of every level 2 that `choices` does not name; null: the usual number
 */
export function requestedTemplate(
  profile: Profile,
  choices: TemplateChoices,
  rows: number | null,
): PlannedSheet | string {
  const { withCost } = choices;
  if (withCost !== null && !costIn(profile).includes(withCost)) {
    return words.noSuchCost(profile.name, withCost);
  }
  const known = usualLevels(choosesCost(choices, profile)).flatMap(({ level2 }) =>
    level2.map(({ label }) => label),
  );
  const unknown = Object.keys(choices.rows).find((label) => !known.includes(label));
  if (unknown !== undefined) return words.unknownLevel(unknown, known);
  const all = rows === null ? {} : Object.fromEntries(known.map((label) => [label, rows]));
  const complete = { ...choices, rows: { ...all, ...choices.rows } };
  if (chosenLevels(complete, profile).length === 0) return words.noLevels;
  return chosenTemplate(profile, complete);
}
