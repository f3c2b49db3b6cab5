import { Select } from "@fluentui/react-components";
import { useId } from "react";
import type { CheckedForm } from "../../app/core/state";
import { formName } from "../../domain/form/model/form-name";
import { pane } from "../../messages";
import { useFormPickerStyles } from "./form-picker.styles";

export interface FormPickerProps {
  readonly forms: readonly CheckedForm[];
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

/** Chooses among several forms of one sheet. */
export function FormPicker({ forms, shown, onShow }: FormPickerProps) {
  const styles = useFormPickerStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <label className={styles.label} htmlFor={id}>
        {pane.picker.label(forms.length)}
      </label>
      <Select
        id={id}
        value={shown}
        onChange={(_, { value }) => {
          onShow(Number.parseInt(value, 10));
        }}
      >
        {forms.map(({ assessment: { form } }, index) => (
          // project names may repeat, so a form is identified by its index
          <option key={form.range} value={index}>
            {pane.picker.option(index + 1, formName(form))}
          </option>
        ))}
      </Select>
    </div>
  );
}
