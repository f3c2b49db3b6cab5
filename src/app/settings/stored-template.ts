/** What was chosen of a template last: in this workbook, else on this computer, else the usual. */
import type { Profile } from "../../domain/profiles/profile";
import { costIn } from "../../domain/template/profile-rules";
import {
  chosenLevels,
  chosenTemplate,
  readChoices,
  USUAL_CHOICES,
  type TemplateChoices,
} from "../../domain/template/template-choices";
import { readStoredProfile } from "../../domain/profiles/profiles";
import type { TemplateSheet } from "../../domain/template/template-sheet";
import type { WorkbookSettings, LocalStorage } from "../core/port";

/** What can be chosen of a template, and what holds now. */
export interface TemplateSetup {
  readonly choices: TemplateChoices;
  /** Whether cost can be a level 1, or none, by the profile's distributions of points. */
  readonly costs: readonly boolean[];
}

/** What the choices follow from: what workbook and computer remember, and the rules that hold. */
export interface TemplateDefaults {
  readonly memory: WorkbookSettings;
  readonly own: LocalStorage;
  readonly profile: Profile;
}

export const setupOf = ({ memory, own, profile }: TemplateDefaults): TemplateSetup => ({
  choices: storedTemplateChoices(memory, own, profile),
  costs: costIn(profile),
});

/**
 * The choices that a template is made by when nobody chooses. What does not fit the profile, or leaves
 * no row over, is as usual: anyone may have put there what a workbook remembers.
 */
export function storedTemplateChoices(
  memory: WorkbookSettings,
  own: LocalStorage,
  profile: Profile,
): TemplateChoices {
  const kept = readChoices(memory.template) ?? readChoices(own.read("template")) ?? USUAL_CHOICES;
  const { withCost } = kept;
  const fits = withCost === null || costIn(profile).includes(withCost);
  const fitting = fits ? kept : { ...kept, withCost: null };
  return chosenLevels(fitting, profile).length > 0 ? fitting : { ...fitting, rows: {} };
}

/**
 * The standard template by the rules and the choices that the workbook remembers. For rules that have
 * mistakes the usual ones hold.
 */
export function storedTemplate(
  memory: WorkbookSettings,
  own: LocalStorage,
  usual: Profile,
): TemplateSheet {
  const kept = memory.profile === undefined ? null : readStoredProfile(memory.profile);
  const profile = kept?.kind === "profile" ? kept.profile : usual;
  return chosenTemplate(profile, storedTemplateChoices(memory, own, profile));
}
