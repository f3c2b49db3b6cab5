/** A template from a form or a declaration: its project, levels, indicators, targets and weights. */
import { decimal } from "../decimal";
import type { Declaration } from "../form/declaration/declarations";
import type { Form, Indicator, Place } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import { profileRules } from "./profile-rules";
import { splitTarget } from "./split-target";
import { standardTemplate } from "./standard-template";
import { chosenLevels, choosesCost, isYear, type TemplateChoices } from "./template-choices";
import type {
  AmountUnit,
  TemplateEntries,
  TemplateIndicator,
  TemplateLevel1,
} from "./template-options";
import type { PlannedSheet } from "../sheet/planned-sheet";
import { COST } from "./usual-levels";

/** 一万元 */
const YUAN_IN_WAN = "10000";

const indicatorOf = ({ name, target, weight }: Indicator): TemplateIndicator => ({
  name: name.text,
  target: splitTarget(target),
  weight: weight?.number.kind === "number" ? weight.number.value : null,
});

interface Group {
  readonly label: string;
  readonly members: readonly Indicator[];
}

/** Groups neighbouring rows that have one label, in their order. */
function grouped(rows: readonly Indicator[], labelOf: (row: Indicator) => Place): Group[] {
  const groups: { label: string; members: Indicator[] }[] = [];
  for (const row of rows) {
    const label = labelOf(row).text;
    const last = groups.at(-1);
    if (last?.label === label) last.members.push(row);
    else groups.push({ label, members: [row] });
  }
  return groups;
}

/** The levels as they stand, a row an indicator. */
const levelsOf = (rows: readonly Indicator[]): readonly TemplateLevel1[] =>
  grouped(rows, ({ level1 }) => level1).map(({ label, members }) => ({
    label,
    level2: grouped(members, ({ level2 }) => level2).map((each) => ({
      label: each.label,
      rows: each.members.length,
      indicators: each.members.map(indicatorOf),
    })),
  }));

interface Source {
  readonly indicators: readonly Indicator[];
  readonly entries: TemplateEntries;
  /** Points of the funds' row, where the source has them; a decimal string. */
  readonly fundsWeight: string | null;
}

function templateFrom(source: Source, profile: Profile, choices: TemplateChoices): PlannedSheet {
  const rows = source.indicators.filter(({ placeholder }) => !placeholder);
  const own = levelsOf(rows);
  const levels = own.length > 0 ? own : chosenLevels(choices, profile);
  const withCost =
    own.length > 0 ? own.some(({ label }) => label === COST) : choosesCost(choices, profile);
  const rules = profileRules(profile, withCost);
  return standardTemplate({
    rules: { ...rules, fundsWeight: source.fundsWeight ?? rules.fundsWeight },
    layout: choices.layout,
    amounts: choices.amounts,
    levels,
    entries: source.entries,
  });
}

const filled = <Name extends string>(
  name: Name,
  place: Place | null,
): { readonly [Key in Name]?: string } =>
  place === null || place.text === "" ? {} : ({ [name]: place.text } as Record<Name, string>);

const headOf = (source: Form | Declaration): TemplateEntries => ({
  ...filled("project", source.project),
  ...filled("department", source.department),
  ...filled("unit", source.unit),
});

/**
 * Next year's form from this year's: project, goal, indicators, targets and weights are the same,
 * amounts, actuals, scores and explanations are empty. Layout and unit of amounts are as chosen.
 */
export function nextYearTemplate(
  form: Form,
  profile: Profile,
  choices: TemplateChoices,
): PlannedSheet {
  const year = form.year?.text ?? "";
  const weight = form.funds[0]?.weight?.number;
  return templateFrom(
    {
      indicators: form.indicators,
      entries: {
        ...headOf(form),
        ...filled("goal", form.goals[0]?.goal ?? null),
        ...(isYear(year) && { year: String(Number(year) + 1) }),
      },
      fundsWeight: weight?.kind === "number" ? weight.value : null,
    },
    profile,
    choices,
  );
}

/** The declared amount, in the template's unit. */
function initialOf({ amount }: Declaration, unit: AmountUnit): TemplateEntries {
  if (amount?.figure.number.kind !== "number") return {};
  const value = decimal(amount.figure.number.value);
  if (amount.unit === unit) return { initial: value.toString() };
  const most = decimal(YUAN_IN_WAN);
  return { initial: (unit === "元" ? value.times(most) : value.div(most)).toString() };
}

/**
 * The year's form from its declaration; the chosen year where the declaration has none. The declared
 * 年度资金总额 is the 年初预算数.
 */
export function declaredTemplate(
  declaration: Declaration,
  profile: Profile,
  choices: TemplateChoices,
): PlannedSheet {
  const year = declaration.year?.text ?? "";
  const known = isYear(year) ? year : choices.year;
  return templateFrom(
    {
      indicators: declaration.indicators,
      entries: {
        ...headOf(declaration),
        ...filled("goal", declaration.goal),
        ...initialOf(declaration, choices.amounts),
        ...(known !== "" && { year: known }),
      },
      fundsWeight: null,
    },
    profile,
    choices,
  );
}
