import type { AppActions, AppState, CheckedForm } from "../../app/core/state";
import { ChangeList } from "../change-list/ChangeList";
import type { FindingActions } from "../finding-list/FindingRow";
import { FindingList } from "../finding-list/FindingList";

export interface FormListsProps {
  readonly form: CheckedForm;
  readonly state: Pick<AppState, "task" | "selection" | "editedRows" | "ticked">;
  readonly actions: Pick<AppActions, "tick"> & FindingActions;
}

/** The findings and the pending changes of a form. */
export function FormLists({ form, state, actions }: FormListsProps) {
  return (
    <>
      <FindingList form={form} state={state} actions={actions} />
      <ChangeList
        changes={form.changes}
        ticked={state.ticked}
        onTick={actions.tick}
        onGoTo={actions.selectCell}
      />
    </>
  );
}
