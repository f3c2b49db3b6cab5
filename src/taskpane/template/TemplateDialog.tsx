import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import type { AppActions, AppState } from "../../app/core/state";
import { setupOf } from "../../app/settings/stored-template";
import type { TemplateChoices } from "../../domain/template/template-choices";
import { LAYOUT_NAMES } from "../../domain/template/template-layout";
import { AMOUNT_UNITS } from "../../domain/template/template-options";
import { template as words } from "../../messages";
import { BlankForm } from "./BlankForm";
import { FromExisting } from "./FromExisting";
import { SelectField } from "./SelectField";
import { choicesOf, fieldsOf } from "./template-fields";
import { useTemplateDialogStyles } from "./template-dialog.styles";

export interface TemplateDialogProps {
  readonly state: AppState;
  readonly actions: AppActions;
  readonly onClose: () => void;
}

/** The options of an empty template, and templates filled in from existing sheets. */
export function TemplateDialog({ state, actions, onClose }: TemplateDialogProps) {
  const styles = useTemplateDialogStyles();
  const [{ choices: before, costs }] = useState(() => setupOf(actions.templateDefaults()));
  const [fields, setFields] = useState(() => fieldsOf(before));
  const { layout, amounts } = fields.choices;
  const choose = (patch: Partial<TemplateChoices>): void => {
    setFields((now) => ({ ...now, choices: { ...now.choices, ...patch } }));
  };
  const make = (action: (choices: TemplateChoices) => Promise<void>) => (): void => {
    onClose();
    void action(choicesOf(fields));
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle className={styles.title}>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <div className={styles.wide}>
              <SelectField
                label={words.layout}
                value={layout}
                options={LAYOUT_NAMES}
                words={words.layoutOptions}
                onChoose={(chosen) => {
                  choose({ layout: chosen });
                }}
              />
              <SelectField
                label={words.amounts}
                value={amounts}
                options={AMOUNT_UNITS}
                words={words.amountUnits}
                onChoose={(chosen) => {
                  choose({ amounts: chosen });
                }}
              />
            </div>
            <BlankForm
              fields={fields}
              costs={costs}
              onChoose={choose}
              onType={(level2, typed) => {
                setFields((now) => ({
                  ...now,
                  typedRows: { ...now.typedRows, [level2]: typed },
                }));
              }}
              onMake={make(actions.makeTemplate)}
            />
            <FromExisting
              hasForm={state.forms[state.shown] !== undefined}
              hasDeclaration={state.hasDeclaration}
              onNextYear={make(actions.makeNextYear)}
              onDeclared={make(actions.makeDeclared)}
            />
            <Button className={styles.close} onClick={onClose}>
              {words.cancel}
            </Button>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
