import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { profileWords as words } from "../../messages";
import type { Editing } from "./editing";
import { NumberField } from "./NumberField";
import { useProfileStyles } from "./profile.styles";
import type { StepsSetting } from "./settings";

export interface StepFieldsProps {
  readonly editing: Editing;
  readonly setting: StepsSetting;
  readonly title: string;
  readonly bound: string;
  readonly result: string;
}

/** A list of steps, each with its two numbers; steps can be added and removed. */
export function StepFields({ editing, setting, title, bound, result }: StepFieldsProps) {
  const styles = useProfileStyles();
  const legend = useRef<HTMLLegendElement>(null);
  const { draft, onChange } = editing;
  const steps = setting.steps(draft.values);
  return (
    <fieldset className={styles.set}>
      <legend ref={legend} tabIndex={-1} className={styles.legend}>
        {title}
        {steps.length === 0 && words.steps.none}
      </legend>
      {steps.map(([lower, upper], index) => (
        <div key={lower.path} role="group" aria-label={words.steps.step(index + 1)}>
          <NumberField editing={editing} setting={lower} label={bound} showsRange />
          <NumberField editing={editing} setting={upper} label={result} />
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                onChange(setting.remove(draft.values, index));
                // the pressed button is gone: Tab continues from the list's title
                legend.current?.focus();
              }}
            >
              {words.steps.remove(index + 1)}
            </Button>
          </div>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            onChange(setting.add(draft.values));
          }}
        >
          {words.steps.add}
        </Button>
      </div>
    </fieldset>
  );
}
