import type { ReactNode } from "react";
import { decimal, shownRounded } from "../../domain/decimal";
import {
  BAND_EDGES,
  DEDUCTION_UNITS,
  EXCEEDED_FORMULAS,
  OVERACHIEVEMENT_DEMANDS,
  ZERO_BUDGETS,
  type ExceededFormula,
  type Profile,
} from "../../domain/profiles/profile";
import { MOST_PLACES } from "../../domain/profiles/profile-schema";
import { scoreQuantitative } from "../../domain/scoring/quantitative";
import { profileWords as words } from "../../messages";
import { FoldedSection } from "../section/FoldedSection";
import { ChoiceField } from "./ChoiceField";
import { changesAmong, type Editing, type Readable } from "./editing";
import { FlagField, OptionalNumberField } from "./FlagField";
import { NumberField } from "./NumberField";
import { useProfileStyles } from "./profile.styles";
import * as settings from "./settings";
import { StepFields } from "./StepFields";
import { WeightFields } from "./WeightFields";

const PLACES = Array.from({ length: MOST_PLACES + 1 }, (_, places) => String(places));

/** All adjustable settings of a profile, one section a subject. */
export function Adjustments({ editing }: { readonly editing: Editing }) {
  const styles = useProfileStyles();
  const { values, origin } = editing.draft;
  const weights = [
    ...settings.weightSettings(values).flatMap((variant) => variant.weights),
    ...settings.level2Settings(values),
  ];
  const grades = settings.gradeSettings(values);
  const last = origin.grades.at(-1);
  const { quantitative, qualitative, explanation, places } = words;
  return (
    <>
      <Part title={words.weights.title} editing={editing} of={weights}>
        <WeightFields editing={editing} />
      </Part>
      <Part title={words.grades.title} editing={editing} of={grades}>
        <p className={styles.intro}>{words.grades.intro}</p>
        {grades.map((setting) => (
          <NumberField
            key={setting.name}
            editing={editing}
            setting={setting}
            label={words.grades.from(setting.name)}
          />
        ))}
        {last !== undefined && <p className={styles.rest}>{words.grades.last(last.name)}</p>}
        <OrderMistake editing={editing} at={[`grades[${grades.length}].from`]} />
      </Part>
      <Part
        title={quantitative.title}
        editing={editing}
        of={[
          settings.exceeded,
          settings.overachievedFrom,
          settings.overachievedDemands,
          settings.equalTolerance,
          settings.nothingBelow,
          settings.deductionUnit,
          settings.deductionSteps.asText,
        ]}
      >
        <ChoiceField
          editing={editing}
          setting={settings.exceeded}
          label={quantitative.exceeded}
          options={EXCEEDED_FORMULAS}
          words={(formula) => quantitative.formulas[formula]}
          hint={exampleOf(values.quantitative.exceeded, origin)}
        />
        <NumberField
          editing={editing}
          setting={settings.overachievedFrom}
          label={quantitative.overachievedFrom}
          showsRange
        />
        <ChoiceField
          editing={editing}
          setting={settings.overachievedDemands}
          label={quantitative.overachievedDemands}
          options={OVERACHIEVEMENT_DEMANDS}
          words={(demand) => quantitative.demands[demand]}
        />
        <NumberField
          editing={editing}
          setting={settings.equalTolerance}
          label={quantitative.equalTolerance}
          showsRange
        />
        <OptionalNumberField
          editing={editing}
          setting={settings.nothingBelow}
          label={quantitative.nothingBelow}
          numberLabel={quantitative.nothingBelowValue}
        />
        <StepFields
          editing={editing}
          setting={settings.deductionSteps}
          title={quantitative.deducts}
          bound={quantitative.deductsFrom}
          result={quantitative.deductsTakes}
        />
        {settings.deductionSteps.steps(values).length > 0 && (
          <ChoiceField
            editing={editing}
            setting={settings.deductionUnit}
            label={quantitative.deductsBy}
            options={DEDUCTION_UNITS}
            words={(unit) => quantitative.deductionUnits[unit]}
          />
        )}
      </Part>
      <Part
        title={qualitative.title}
        editing={editing}
        of={[settings.metFrom, settings.partlyFrom, settings.edges]}
      >
        <p className={styles.intro}>{qualitative.intro}</p>
        <NumberField editing={editing} setting={settings.metFrom} label={qualitative.met} />
        <NumberField editing={editing} setting={settings.partlyFrom} label={qualitative.partly} />
        <p className={styles.rest}>{qualitative.missed}</p>
        <ChoiceField
          editing={editing}
          setting={settings.edges}
          label={qualitative.edges}
          options={BAND_EDGES}
          words={(edges) => qualitative.edgesOf[edges]}
        />
        <OrderMistake
          editing={editing}
          at={["qualitative.met", "qualitative.partly", "qualitative.missed"]}
        />
      </Part>
      <Part
        title={words.execution.title}
        editing={editing}
        of={[settings.cap, settings.zeroBudget, settings.totalCaps.asText]}
      >
        <NumberField
          editing={editing}
          setting={settings.cap}
          label={words.execution.cap}
          showsRange
        />
        <ChoiceField
          editing={editing}
          setting={settings.zeroBudget}
          label={words.execution.zeroBudget}
          options={ZERO_BUDGETS}
          words={(zeroBudget) => words.execution.zeroBudgets[zeroBudget]}
        />
        <StepFields
          editing={editing}
          setting={settings.totalCaps}
          title={words.execution.totalCaps}
          bound={words.execution.totalCapBelow}
          result={words.execution.totalCapMost}
        />
      </Part>
      <Part
        title={explanation.title}
        editing={editing}
        of={[
          settings.requiredBelowWeight,
          settings.requiredExecutionBelow,
          settings.requiredForBudgetChange,
          settings.requiredPastLimit,
          settings.requiredOffEqual,
          settings.longest,
          settings.longestOfFunds,
          settings.longestClosing,
        ]}
      >
        <FlagField
          editing={editing}
          setting={settings.requiredBelowWeight}
          label={explanation.requiredBelowWeight}
        />
        <OptionalNumberField
          editing={editing}
          setting={settings.requiredExecutionBelow}
          label={explanation.requiredExecutionBelow}
          numberLabel={explanation.requiredExecutionBelowValue}
        />
        <FlagField
          editing={editing}
          setting={settings.requiredForBudgetChange}
          label={explanation.requiredForBudgetChange}
        />
        <FlagField
          editing={editing}
          setting={settings.requiredPastLimit}
          label={explanation.requiredPastLimit}
        />
        <FlagField
          editing={editing}
          setting={settings.requiredOffEqual}
          label={explanation.requiredOffEqual}
        />
        <OptionalNumberField
          editing={editing}
          setting={settings.longest}
          label={explanation.longest}
          numberLabel={explanation.most}
        />
        <OptionalNumberField
          editing={editing}
          setting={settings.longestOfFunds}
          label={explanation.longestOfFunds}
          numberLabel={explanation.most}
        />
        {values.explanation.closingLabels.length > 0 && (
          <OptionalNumberField
            editing={editing}
            setting={settings.longestClosing}
            label={explanation.longestClosing(values.explanation.closingLabels)}
            numberLabel={explanation.most}
          />
        )}
      </Part>
      <Part title={places.title} editing={editing} of={[settings.scorePlaces, settings.ratePlaces]}>
        <p className={styles.intro}>{places.intro}</p>
        <ChoiceField
          editing={editing}
          setting={settings.scorePlaces}
          label={places.score}
          options={PLACES}
          words={places.option}
        />
        <ChoiceField
          editing={editing}
          setting={settings.ratePlaces}
          label={places.rate}
          options={PLACES}
          words={places.option}
        />
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly editing: Editing;
  /** The settings of the section, to count the changed ones. */
  readonly of: readonly Readable[];
  readonly children: ReactNode;
}

/** A folded section with the number of its changed settings. */
function Part({ title, editing, of, children }: PartProps) {
  const styles = useProfileStyles();
  return (
    <FoldedSection
      title={title}
      aside={<span className={styles.changes}>{words.changes(changesAmong(editing, of))}</span>}
    >
      <div className={styles.part}>{children}</div>
    </FoldedSection>
  );
}

interface OrderMistakeProps {
  readonly editing: Editing;
  readonly at: readonly string[];
}

/** A mistake of several values together, such as grades out of order. */
function OrderMistake({ editing, at }: OrderMistakeProps) {
  const styles = useProfileStyles();
  const mistake = editing.mistakes.find(({ path }) => at.includes(path));
  return (
    <p role="alert" className={styles.disorder}>
      {mistake !== undefined && words.mistake(mistake)}
    </p>
  );
}

/** An example scored by the chosen formula: target ≤10, actual 12, weight 10 points. */
function exampleOf(formula: ExceededFormula, profile: Profile): string {
  const measurement = { actual: decimal("12"), least: null, most: decimal("10"), share: null };
  const quantitative = { ...profile.quantitative, exceeded: formula, nothingBelow: null };
  const { score } = scoreQuantitative(measurement, decimal("10"), { ...profile, quantitative });
  return words.quantitative.example(shownRounded(score, profile.places.score), formula);
}
