/** The choices a person has for a template; every choice has a default. */
import { nullable } from "valibot";
import { readJson } from "../json/read-json";
import { anyText, fields, flag, named, oneOf, whole } from "../json/schema-parts";
import type { Profile } from "../profiles/profile";
import { costIn, profileRules } from "./profile-rules";
import { standardTemplate } from "./standard-template";
import { LAYOUT_NAMES, type LayoutName } from "./template-layout";
import { AMOUNT_UNITS, type AmountUnit, type TemplateLevel1 } from "./template-options";
import type { PlannedSheet } from "../sheet/planned-sheet";
import { usualLevels } from "./usual-levels";

export interface TemplateChoices {
  readonly layout: LayoutName;
  readonly amounts: AmountUnit;
  /** Cost as a level 1 of its own; null: as the profile has it. */
  readonly withCost: boolean | null;
  /** Level 2 → the number of its rows, where it is not the usual one; 0 leaves it out. */
  readonly rows: Readonly<Record<string, number>>;
  /** Texts as they are filled in; "" leaves the place empty. */
  readonly year: string;
  readonly department: string;
  readonly unit: string;
}

export const USUAL_CHOICES: TemplateChoices = {
  layout: "shanghai",
  amounts: "万元",
  withCost: null,
  rows: {},
  year: "",
  department: "",
  unit: "",
};

/** More rows under one level 2 than any form has. */
export const MOST_ROWS = 30;

/** Whether a text is a year in digits: 1900 to 2099. */
export const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);

const schema = fields<TemplateChoices>({
  layout: oneOf(LAYOUT_NAMES),
  amounts: oneOf(AMOUNT_UNITS),
  withCost: nullable(flag),
  rows: named(whole(0, MOST_ROWS)),
  year: anyText,
  department: anyText,
  unit: anyText,
});

/** Stored choices from their JSON; null where it is something else, or of another version. */
export function readChoices(json: unknown): TemplateChoices | null {
  const read = readJson(schema, json);
  return read.kind === "value" ? read.value : null;
}

/** Whether cost is a level 1: as chosen, else as the profile has it. */
export const choosesCost = ({ withCost }: TemplateChoices, profile: Profile): boolean =>
  withCost ?? costIn(profile)[0] ?? false;

/** The levels with the chosen numbers of rows; empty where every level is left out. */
export function chosenLevels(
  choices: TemplateChoices,
  profile: Profile,
): readonly TemplateLevel1[] {
  return usualLevels(choosesCost(choices, profile))
    .map(({ label, level2 }) => ({
      label,
      level2: level2
        .map((each) => ({ ...each, rows: choices.rows[each.label] ?? each.rows }))
        .filter(({ rows }) => rows > 0),
    }))
    .filter(({ level2 }) => level2.length > 0);
}

const filled = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());

/** The template by a profile's rules and a person's choices. Throws where no level is left. */
export function chosenTemplate(profile: Profile, choices: TemplateChoices): PlannedSheet {
  const levels = chosenLevels(choices, profile);
  if (levels.length === 0) throw new RangeError("a template has at least one indicator");
  const [year, department, unit] = [choices.year, choices.department, choices.unit].map(filled);
  return standardTemplate({
    rules: profileRules(profile, choosesCost(choices, profile)),
    layout: choices.layout,
    amounts: choices.amounts,
    levels,
    entries: {
      ...(year !== undefined && { year }),
      ...(department !== undefined && { department }),
      ...(unit !== undefined && { unit }),
    },
  });
}
