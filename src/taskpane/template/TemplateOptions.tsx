import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useRef, useState } from "react";
import type { AppActions, AppState } from "../../app/core/state";
import { template as words } from "../../messages";
import { isBusy } from "../action-bar/is-busy";
import { LazyTemplateDialog } from "./TemplateDialog.lazy";
import { useTemplateOptionsStyles } from "./template-options.styles";

export interface TemplateOptionsProps {
  readonly state: AppState;
  readonly actions: AppActions;
}

/** The button beside 生成标准模板 that opens the dialog with its options. */
export function TemplateOptions({ state, actions }: TemplateOptionsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const styles = useTemplateOptionsStyles();
  /** Focused again when the dialog closes. */
  const button = useRef<HTMLElement>(null);
  return (
    <>
      <Button
        className={styles.open}
        appearance="subtle"
        size="small"
        icon={<ChevronDownRegular />}
        aria-label={words.open}
        aria-haspopup="dialog"
        title={words.openHelp}
        disabledFocusable={isBusy(state.task)}
        onClick={({ currentTarget }) => {
          button.current = currentTarget;
          setIsOpen(true);
        }}
      />
      {isOpen && (
        <LazyTemplateDialog
          state={state}
          actions={actions}
          onClose={() => {
            setIsOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
