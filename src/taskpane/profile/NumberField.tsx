import { Input } from "@fluentui/react-components";
import { useId } from "react";
import { profileWords as words } from "../../messages";
import { isSettingChanged, mistakeOf, type Editing } from "./editing";
import { useFieldStyles } from "./field.styles";
import { Note } from "./Note";
import type { NumberSetting } from "./settings";

export interface NumberFieldProps {
  readonly editing: Editing;
  readonly setting: NumberSetting | NumberSetting<string | null>;
  readonly label: string;
  /** Shows the allowed range, where the section does not state one for all its fields. */
  readonly showsRange?: boolean;
}

/** One number with its unit. Full-width digits and signs are accepted. */
export function NumberField({ editing, setting, label, showsRange = false }: NumberFieldProps) {
  const styles = useFieldStyles();
  const id = useId();
  const { draft, onChange } = editing;
  const { unit, range, get, set } = setting;
  const mistake = mistakeOf(editing, setting);
  const was = get(draft.origin);
  const wasShown = was === null ? words.none : `${was} ${words.unit[unit]}`;
  const allowed = words.range(range.low, range.high, unit);
  const type = (text: string) => {
    onChange(set(draft.values, text));
  };
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Input
        id={id}
        size="small"
        inputMode="decimal"
        className={styles.number}
        input={{ className: styles.digits }}
        value={get(draft.values) ?? ""}
        contentAfter={<span aria-hidden>{words.unit[unit]}</span>}
        aria-invalid={mistake !== undefined}
        aria-describedby={`${id}-note ${id}-range`}
        onChange={({ nativeEvent }, { value }) => {
          const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
          type(composing ? value : value.normalize("NFKC").trim());
        }}
        onBlur={({ target }) => {
          const meant = target.value.normalize("NFKC").trim();
          if (meant !== target.value) type(meant);
        }}
      />
      <span id={`${id}-range`} hidden>
        {allowed}
      </span>
      <Note
        id={`${id}-note`}
        mistake={mistake}
        was={isSettingChanged(editing, setting) ? wasShown : null}
        hint={showsRange ? allowed : undefined}
      />
    </div>
  );
}
