/** The template choices made last: those of this workbook, else of this computer, else the default. */
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
import type { PlannedSheet } from "../../domain/sheet/planned-sheet";
import type { WorkbookSettings, LocalStorage } from "../core/port";
import type { TemplateDefaults } from "../core/template-defaults";

/** The first values of the template dialog. */
export interface TemplateSetup {
  readonly choices: TemplateChoices;
  /** Whether cost can be a level 1, or none, by the profile's distributions of points. */
  readonly costs: readonly boolean[];
}

/** The first values of the template dialog, from what was chosen last and the profile. */
export const setupOf = ({ settings, localStorage, profile }: TemplateDefaults): TemplateSetup => ({
  choices: storedTemplateChoices(settings, localStorage, profile),
  costs: costIn(profile),
});

/**
 * The choices that a template is made by when nobody chooses. Anyone may have written the settings:
 * choices that do not fit the profile, or leave no row, are replaced by the default ones.
 */
function storedTemplateChoices(
  settings: WorkbookSettings,
  localStorage: LocalStorage,
  profile: Profile,
): TemplateChoices {
  const stored =
    readChoices(settings.template) ?? readChoices(localStorage.read("template")) ?? USUAL_CHOICES;
  const { withCost } = stored;
  const fits = withCost === null || costIn(profile).includes(withCost);
  const fitting = fits ? stored : { ...stored, withCost: null };
  return chosenLevels(fitting, profile).length > 0 ? fitting : { ...fitting, rows: {} };
}

/**
 * The standard template by the profile and the choices stored in the workbook. If the stored profile
 * has a mistake, the default one is used.
 */
export function storedTemplate(
  settings: WorkbookSettings,
  localStorage: LocalStorage,
  defaultProfile: Profile,
): PlannedSheet {
  const stored = settings.profile === undefined ? null : readStoredProfile(settings.profile);
  const profile = stored?.kind === "profile" ? stored.profile : defaultProfile;
  return chosenTemplate(profile, storedTemplateChoices(settings, localStorage, profile));
}
