import { Button, Field, Input } from "@fluentui/react-components";
import type { TemplateChoices } from "../../domain/template/template-choices";
import { usualLevels } from "../../domain/template/usual-levels";
import { template as words } from "../../messages";
import { LevelRows } from "./LevelRows";
import { SelectField } from "./SelectField";
import { isYearFine, rowsInAll, type TemplateFields } from "./template-fields";
import { useTemplateDialogStyles } from "./template-dialog.styles";

const COSTS = ["usual", "level1", "level2"] as const;
type Cost = (typeof COSTS)[number];

const costOf = (withCost: boolean | null): Cost =>
  withCost === null ? "usual" : withCost ? "level1" : "level2";

const withCostOf = (cost: Cost): boolean | null => (cost === "usual" ? null : cost === "level1");

export interface BlankFormProps {
  readonly fields: TemplateFields;
  readonly costs: readonly boolean[];
  readonly onChoose: (patch: Partial<TemplateChoices>) => void;
  readonly onType: (level2: string, typed: string) => void;
  readonly onMake: () => void;
}

/** The options of an empty form. */
export function BlankForm({ fields, costs, onChoose, onType, onMake }: BlankFormProps) {
  const styles = useTemplateDialogStyles();
  const { year, department, unit, withCost } = fields.choices;
  const levels = usualLevels(withCost ?? costs[0] ?? false);
  const isFine = isYearFine(fields);
  const rows = rowsInAll(levels, fields);
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{words.blank}</legend>
      <div className={styles.pair}>
        <Field
          label={words.year}
          size="small"
          {...(!isFine && { validationMessage: words.notYear })}
        >
          <Input
            className={styles.input}
            value={year}
            inputMode="numeric"
            placeholder={words.yearHint}
            onChange={(_, { value }) => {
              onChoose({ year: value });
            }}
          />
        </Field>
        {costs.length > 1 && (
          <SelectField
            label={words.cost}
            value={costOf(withCost)}
            options={COSTS}
            words={words.costOptions}
            onChoose={(cost) => {
              onChoose({ withCost: withCostOf(cost) });
            }}
          />
        )}
      </div>
      <Field label={words.department} size="small">
        <Input
          className={styles.input}
          value={department}
          onChange={(_, { value }) => {
            onChoose({ department: value });
          }}
        />
      </Field>
      <Field label={words.unit} size="small">
        <Input
          className={styles.input}
          value={unit}
          onChange={(_, { value }) => {
            onChoose({ unit: value });
          }}
        />
      </Field>
      <LevelRows levels={levels} fields={fields} onType={onType} />
      {rows === 0 && (
        <p className={styles.problem} role="alert">
          {words.noRows}
        </p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={!isFine || rows === null || rows === 0}
        onClick={onMake}
      >
        {words.make}
      </Button>
    </fieldset>
  );
}
