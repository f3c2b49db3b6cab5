import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { CheckedForm } from "../../app/core/state";
import type { ChosenProfile } from "../../domain/profiles/chosen-profile";
import { profileWords as words } from "../../messages";
import { effectOn } from "./effect";
import { useProfileStyles } from "./profile.styles";

export interface ProfileFootProps {
  readonly form: CheckedForm | undefined;
  /** The rules to apply; null while they contain mistakes. */
  readonly chosen: ChosenProfile | null;
  readonly mistakes: number;
  /** Whether they differ from the effective rules. */
  readonly isNew: boolean;
  readonly onApply: (chosen: ChosenProfile) => void;
  readonly onClose: () => void;
}

/** Footer of the rules page: their effect on the current form, 应用 and the button that closes. */
export function ProfileFoot(props: ProfileFootProps) {
  const { form, chosen, mistakes, isNew, onApply, onClose } = props;
  const styles = useProfileStyles();
  const id = useId();
  return (
    <div className={styles.foot}>
      <div>
        <span className={styles.effectTitle}>{words.effect.title}</span>
        <p id={id} className={styles.effect} role="status">
          {effectText(form, chosen, mistakes, isNew)}
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={chosen === null || !isNew}
          aria-describedby={id}
          onClick={() => {
            if (chosen !== null && isNew) onApply(chosen);
          }}
        >
          {words.apply}
        </Button>
        <Button onClick={onClose}>{isNew ? words.discard : words.back}</Button>
      </div>
    </div>
  );
}

function effectText(
  form: CheckedForm | undefined,
  chosen: ChosenProfile | null,
  mistakes: number,
  isNew: boolean,
): string {
  if (chosen === null) return words.effect.mistakes(mistakes);
  if (!isNew) return words.unchanged;
  if (form === undefined) return words.effect.noForm;
  const { before, after } = effectOn(form, chosen.profile);
  return words.effect.text(before, after);
}
