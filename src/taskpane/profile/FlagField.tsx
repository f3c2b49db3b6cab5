import { Checkbox } from "@fluentui/react-components";
import { useId } from "react";
import { profileWords as words } from "../../messages";
import { isSettingChanged, type Editing } from "./editing";
import { useFieldStyles } from "./field.styles";
import { Note } from "./Note";
import { NumberField } from "./NumberField";
import type { NumberSetting, Setting } from "./settings";

export interface FlagFieldProps {
  readonly editing: Editing;
  readonly setting: Setting<boolean>;
  readonly label: string;
}

/** A setting that is on or off. */
export function FlagField({ editing, setting, label }: FlagFieldProps) {
  const styles = useFieldStyles();
  const id = useId();
  const { draft, onChange } = editing;
  const was = setting.get(draft.origin) ? words.yes : words.no;
  return (
    <div className={styles.flag}>
      <Checkbox
        className={styles.checkbox}
        label={label}
        checked={setting.get(draft.values)}
        aria-describedby={id}
        onChange={(_, { checked }) => {
          onChange(setting.set(draft.values, checked === true));
        }}
      />
      <Note id={id} mistake={undefined} was={isSettingChanged(editing, setting) ? was : null} />
    </div>
  );
}

export interface OptionalNumberFieldProps {
  readonly editing: Editing;
  readonly setting: NumberSetting<string | null>;
  readonly label: string;
  /** Label of the number, shown while the setting is on. */
  readonly numberLabel: string;
}

/** A setting that is off, or on with a number; the number has no default but the origin's. */
export function OptionalNumberField(props: OptionalNumberFieldProps) {
  const { editing, setting, label, numberLabel } = props;
  const { draft, onChange } = editing;
  const isOn: Setting<boolean> = {
    path: setting.path,
    get: (profile) => setting.get(profile) !== null,
    set: (profile, on) => setting.set(profile, on ? (setting.get(draft.origin) ?? "") : null),
  };
  return (
    <>
      <FlagField editing={{ draft, mistakes: [], onChange }} setting={isOn} label={label} />
      {setting.get(draft.values) !== null && (
        <NumberField editing={editing} setting={setting} label={numberLabel} showsRange />
      )}
    </>
  );
}
