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

interface WayProps {
  readonly name: string;
  readonly help: string;
  readonly isOpen: boolean;
  readonly onGo: () => void;
}

function Way({ name, help, isOpen, onGo }: WayProps) {
  const styles = useTemplateDialogStyles();
  const id = useId();
  return (
    <>
      <Button disabledFocusable={!isOpen} aria-describedby={id} onClick={onGo}>
        {name}
      </Button>
      <p id={id} className={styles.help}>
        {help}
      </p>
    </>
  );
}

/** The two ways to a form that is filled in already, as far as there is something to begin with. */
export function FromExisting(props: FromExistingProps) {
  const { hasForm, hasDeclaration, onNextYear, onDeclared } = props;
  const styles = useTemplateDialogStyles();
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{words.existing}</legend>
      <Way
        name={words.nextYear}
        help={hasForm ? words.nextYearHelp : words.nextYearBlocked}
        isOpen={hasForm}
        onGo={onNextYear}
      />
      <Way
        name={words.declared}
        help={hasDeclaration ? words.declaredHelp : words.declaredBlocked}
        isOpen={hasDeclaration}
        onGo={onDeclared}
      />
    </fieldset>
  );
}
