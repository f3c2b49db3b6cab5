import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { FlagRegular } from "@fluentui/react-icons/svg/flag";
import { FlagOffRegular } from "@fluentui/react-icons/svg/flag-off";
import { SaveEditRegular } from "@fluentui/react-icons/svg/save-edit";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useId } from "react";
import type { AppActions, AppState } from "../../app/core/state";
import { a1 } from "../../domain/cells";
import { pane } from "../../messages";
import { TemplateOptions } from "../template/TemplateOptions";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { ActionButton } from "./ActionButton";
import { useActionBarStyles } from "./action-bar.styles";

export interface ActionBarProps {
  readonly state: AppState;
  readonly actions: AppActions;
}

/** All actions, always in the same order. A check in the background disables none. */
export function ActionBar({ state, actions }: ActionBarProps) {
  const styles = useActionBarStyles();
  const countId = useId();
  const words = pane.actions;
  const form = state.forms[state.shown];
  const count = form?.changes.filter(({ at }) => state.ticked.has(a1(at))).length ?? 0;
  const shared = { task: state.task };
  const ofForm = form === undefined ? words.noForm : null;
  return (
    <div className={styles.root} role="group" aria-label={words.group}>
      <div className={styles.main}>
        <div className={styles.writeBack}>
          <ActionButton
            {...shared}
            own="writing"
            roomForCount
            appearance={form === undefined ? "secondary" : "primary"}
            icon={<SaveEditRegular />}
            blocked={ofForm}
            describedBy={count > 0 ? countId : undefined}
            onPress={actions.writeBack}
          >
            {words.writeBack}
          </ActionButton>
          {/* outside the button, so that its accessible name does not change with the count */}
          {count > 0 && (
            <span className={styles.count} aria-hidden>
              {count}
            </span>
          )}
          <span id={countId} hidden>
            {words.willWrite(count)}
          </span>
        </div>
        <ActionButton
          {...shared}
          own="undoing"
          icon={<ArrowUndoRegular />}
          blocked={state.undoable === 0 ? words.nothingToUndo : null}
          help={words.willUndo(state.undoable)}
          onPress={actions.undo}
        >
          {words.undo}
        </ActionButton>
      </div>
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
