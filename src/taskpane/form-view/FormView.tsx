import type { AppActions, AppState, CheckedForm } from "../../app/state";
import { AllClear } from "../all-clear/AllClear";
import { ChangeList } from "../change-list/ChangeList";
import { Columns, type ColumnActions } from "../columns/Columns";
import { Counts } from "../counts/Counts";
import type { FindingActions } from "../finding-list/FindingRow";
import { FindingList } from "../finding-list/FindingList";
import { FormPicker } from "../form-picker/FormPicker";
import { Header } from "../header/Header";
import { IndicatorList } from "../indicator-list/IndicatorList";

export interface FormViewProps {
  readonly form: CheckedForm;
  readonly state: Pick<
    AppState,
    "forms" | "shown" | "ticked" | "selection" | "editedRows" | "task" | "chosenHeaders" | "profile"
  >;
  readonly actions: Pick<AppActions, "showForm" | "tick"> & FindingActions & ColumnActions;
  readonly onOpenProfile: () => void;
}

/** One form, from its result down to its rows. */
export function FormView({ form, state, actions, onOpenProfile }: FormViewProps) {
  const { assessment, changes } = form;
  return (
    <>
      <FormPicker forms={state.forms} shown={state.shown} onShow={actions.showForm} />
      <Header form={form} profile={state.profile} onOpen={onOpenProfile} />
      <Counts assessment={assessment} />
      {assessment.findings.length === 0 && <AllClear ready={changes.length > 0} />}
      <FindingList form={form} state={state} actions={actions} />
      <ChangeList
        changes={changes}
        ticked={state.ticked}
        onTick={actions.tick}
        onGoTo={actions.goTo}
      />
      <IndicatorList assessment={assessment} editedRows={state.editedRows} onGoTo={actions.goTo} />
      <Columns
        headers={assessment.form.headers}
        chosenHeaders={state.chosenHeaders}
        actions={actions}
      />
    </>
  );
}
