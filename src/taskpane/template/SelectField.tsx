import { Field, Select } from "@fluentui/react-components";
import { useTemplateDialogStyles } from "./template-dialog.styles";

export interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly onChoose: (option: T) => void;
}

/** A labelled field with several options. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, value, options, words, onChoose } = props;
  const styles = useTemplateDialogStyles();
  return (
    <Field label={label} size="small">
      <Select
        className={styles.input}
        select={{ className: styles.input }}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option === data.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
