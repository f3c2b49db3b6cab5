/** Options of templates for tests: the default profile's rules, and what a test changes. */
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { profileRules } from "../../../src/domain/template/profile-rules";
import type { TemplateOptions } from "../../../src/domain/template/template-options";
import { usualLevels } from "../../../src/domain/template/usual-levels";

export function optionsWith(changed: Partial<TemplateOptions> = {}): TemplateOptions {
  return {
    rules: profileRules(defaultProfile, false),
    layout: "shanghai",
    amounts: "万元",
    levels: usualLevels(false),
    entries: {},
    ...changed,
  };
}
