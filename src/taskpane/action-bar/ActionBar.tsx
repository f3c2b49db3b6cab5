import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { FlagRegular } from "@fluentui/react-icons/svg/flag";
import { FlagOffRegular } from "@fluentui/react-icons/svg/flag-off";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { AppActions, AppState } from "../../app/core/state";
import { writeStep, type NextStep, type Stops } from "../../app/plan/next-step";
import { pane } from "../../messages";
import { TemplateOptions } from "../template/TemplateOptions";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { ActionButton } from "./ActionButton";
import { StepButton } from "./StepButton";
import { useActionBarStyles } from "./action-bar.styles";

export interface ActionBarProps {
  readonly state: AppState;
  /** The next step for the form shown; null without a form. */
  readonly step: NextStep | null;
  /** Goes to the next of the places that a step leads to. */
  readonly onStops: (stops: Stops) => void;
  readonly actions: AppActions;
}

/**
 * The next step as the primary button, then all other actions, always in the same order. While rows are
 * to be scored first, what could be written already has a button of its own. A check in the background
 * disables none.
 */
export function ActionBar({ state, step, onStops, actions }: ActionBarProps) {
  const styles = useActionBarStyles();
  const words = pane.actions;
  const form = state.forms[state.shown];
  const write = writeStep(form?.changes ?? [], state.ticked);
  const count = write.cells;
  const shared = { task: state.task };
  const ofForm = form === undefined ? words.noForm : null;
  return (
    <div className={styles.root} role="group" aria-label={words.group}>
      <div className={styles.main}>
        <StepButton
          task={state.task}
          step={step ?? { ...write, what: "results" }}
          blocked={ofForm}
          selection={state.selection}
          onStops={onStops}
          actions={actions}
        />
        <ActionButton
          {...shared}
          own="undoing"
          blocked={state.undoable === 0 ? words.nothingToUndo : null}
          help={words.willUndo(state.undoable)}
          onPress={actions.undo}
        >
          {words.undo}
        </ActionButton>
      </div>
      {step?.kind === "judge" && count > 0 && (
        <StepButton
          task={state.task}
          step={write}
          isSecond
          blocked={null}
          selection={state.selection}
          onStops={onStops}
          actions={actions}
        />
      )}
      <div className={styles.more}>
        <ActionButton
          {...shared}
          own="flagging"
          small
          appearance="subtle"
          icon={<FlagRegular />}
          blocked={ofForm}
          help={words.flagHelp}
          onPress={actions.flag}
        >
          {words.flag}
        </ActionButton>
        <ActionButton
          {...shared}
          own="clearing-flags"
          small
          appearance="subtle"
          icon={<FlagOffRegular />}
          blocked={state.sheet === null ? words.noForm : null}
          help={words.flagged(state.flagCount)}
          onPress={actions.clearFlags}
        >
          {words.clearFlags}
        </ActionButton>
        <div className={styles.template}>
          <ActionButton
            {...shared}
            own="making-template"
            small
            appearance="subtle"
            icon={<TableAddRegular />}
            onPress={() => actions.makeTemplate()}
          >
            {words.makeTemplate}
          </ActionButton>
          <TemplateOptions state={state} actions={actions} />
        </div>
        <ActionButton
          {...shared}
          own="checking"
          small
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          onPress={actions.check}
        >
          {words.check}
        </ActionButton>
      </div>
      <div role="status">
        <VisuallyHidden>
          {state.task === null || state.task === "checking"
            ? words.willWrite(count)
            : pane.task[state.task]}
        </VisuallyHidden>
      </div>
    </div>
  );
}
