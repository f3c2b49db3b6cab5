import { Select } from "@fluentui/react-components";
import { useId } from "react";
import { isSettingChanged, type Editing } from "./editing";
import { useFieldStyles } from "./field.styles";
import { Note } from "./Note";
import type { Setting } from "./settings";

export interface ChoiceFieldProps<T extends string> {
  readonly editing: Editing;
  readonly setting: Setting<T>;
  readonly label: string;
  readonly options: readonly T[];
  readonly words: (option: T) => string;
  /** What the chosen option means, shown below the field. */
  readonly hint?: string;
}

/** A setting with several options. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { editing, setting, label, options, words, hint } = props;
  const styles = useFieldStyles();
  const id = useId();
  const { draft, onChange } = editing;
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select
        id={id}
        size="small"
        value={setting.get(draft.values)}
        aria-describedby={`${id}-note`}
        onChange={(_, { value }) => {
          const chosen = options.find((option) => option === value);
          if (chosen !== undefined) onChange(setting.set(draft.values, chosen));
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </Select>
      <Note
        id={`${id}-note`}
        mistake={undefined}
        was={isSettingChanged(editing, setting) ? words(setting.get(draft.origin)) : null}
        hint={hint}
      />
    </div>
  );
}
