import type { AppActions, AppState, CheckedForm } from "../../app/core/state";
import { uncheckedOf } from "../../domain/summary/unchecked";
import { UncheckedSection } from "../unchecked/UncheckedSection";
import { AcceptedList } from "../accepted/AcceptedList";
import { ChangeList } from "../change-list/ChangeList";
import type { FindingActions } from "../finding-list/FindingRow";
import { openFindings } from "../finding-list/open-findings";
import { FindingList } from "../finding-list/FindingList";

export interface FormListsProps {
  readonly form: CheckedForm;
  readonly state: Pick<AppState, "task" | "selection" | "editedRows" | "ticked">;
  readonly actions: Pick<AppActions, "tick" | "takeBackFinding"> & FindingActions;
}

/** The findings and the pending changes of a form. */
export function FormLists({ form, state, actions }: FormListsProps) {
  const { assessment } = form;
  // without findings, NoFindings says so; of an unfilled form, its one notice does
  const isListed = openFindings(form).length > 0 && assessment.state === "filled";
  return (
    <>
      <FindingList form={form} state={state} actions={actions} />
      {isListed && <UncheckedSection unchecked={uncheckedOf(assessment)} />}
      <AcceptedList form={form} onTakeBack={actions.takeBackFinding} />
      <ChangeList
        changes={form.changes}
        ticked={state.ticked}
        onTick={actions.tick}
        onGoTo={actions.selectCell}
      />
    </>
  );
}
