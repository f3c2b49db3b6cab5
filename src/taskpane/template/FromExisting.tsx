import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { template as words } from "../../messages";
import { useTemplateDialogStyles } from "./template-dialog.styles";

export interface FromExistingProps {
  readonly hasForm: boolean;
  readonly hasDeclaration: boolean;
  readonly onNextYear: () => void;
  readonly onDeclared: () => void;
}

interface FromButtonProps {
  readonly name: string;
  readonly help: string;
  readonly isAvailable: boolean;
  readonly onPress: () => void;
}

function FromButton({ name, help, isAvailable, onPress }: FromButtonProps) {
  const styles = useTemplateDialogStyles();
  const id = useId();
  return (
    <>
      <Button disabledFocusable={!isAvailable} aria-describedby={id} onClick={onPress}>
        {name}
      </Button>
      <p id={id} className={styles.help}>
        {help}
      </p>
    </>
  );
}

/** Templates filled in from the current form (next year's) or from a declaration. */
export function FromExisting(props: FromExistingProps) {
  const { hasForm, hasDeclaration, onNextYear, onDeclared } = props;
  const styles = useTemplateDialogStyles();
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{words.existing}</legend>
      <FromButton
        name={words.nextYear}
        help={hasForm ? words.nextYearHelp : words.nextYearBlocked}
        isAvailable={hasForm}
        onPress={onNextYear}
      />
      <FromButton
        name={words.declared}
        help={hasDeclaration ? words.declaredHelp : words.declaredBlocked}
        isAvailable={hasDeclaration}
        onPress={onDeclared}
      />
    </fieldset>
  );
}
