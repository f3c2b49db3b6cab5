import type { Profile } from "../../domain/profiles/profile";
import type { LocalStorage, WorkbookSettings } from "./port";

/** From what the template dialog's first choices follow. */
export interface TemplateDefaults {
  readonly settings: WorkbookSettings;
  readonly localStorage: LocalStorage;
  readonly profile: Profile;
}
