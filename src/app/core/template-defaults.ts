import type { Profile } from "../../domain/profiles/profile";
import type { LocalStorage, WorkbookSettings } from "./port";

/**
 * The reading shown and the stored choices, from which the template dialog derives its first choices.
 */
export interface TemplateDefaults {
  readonly settings: WorkbookSettings;
  readonly localStorage: LocalStorage;
  readonly profile: Profile;
}
