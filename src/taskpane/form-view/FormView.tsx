import type { AppActions, AppState, CheckedForm } from "../../app/core/state";
import { AllClear } from "../no-findings/AllClear";
import { Columns, type ColumnActions } from "../columns/Columns";
import { Counts } from "../counts/Counts";
import { Header } from "../header/Header";
import { IndicatorList } from "../indicator-list/IndicatorList";
import { formLists, formPicker } from "../later/parts";
import type { FormListsProps } from "./FormLists";
import { hasLists } from "./has-lists";

export interface FormViewProps {
  readonly form: CheckedForm;
  readonly state: FormListsProps["state"] &
    Pick<AppState, "forms" | "shown" | "chosenHeaders" | "profile">;
  readonly actions: Pick<AppActions, "showForm"> & FormListsProps["actions"] & ColumnActions;
  readonly onOpenProfile: () => void;
}

/** One form, from its result down to its rows. */
export function FormView({ form, state, actions, onOpenProfile }: FormViewProps) {
  const { assessment, changes } = form;
  // what comes below them must not be pushed down by them
  const areListsAway = formLists.useComing() === "away" && hasLists(form);
  return (
    <>
      {state.forms.length > 1 && (
        <formPicker.Part forms={state.forms} shown={state.shown} onShow={actions.showForm} />
      )}
      <Header form={form} profile={state.profile} onOpen={onOpenProfile} />
      <Counts assessment={assessment} />
      {assessment.findings.length === 0 && <AllClear ready={changes.length > 0} />}
      {hasLists(form) && <formLists.Part form={form} state={state} actions={actions} />}
      {!areListsAway && (
        <>
          <IndicatorList
            assessment={assessment}
            editedRows={state.editedRows}
            onGoTo={actions.selectCell}
          />
          <Columns
            headers={assessment.form.headers}
            chosenHeaders={state.chosenHeaders}
            actions={actions}
          />
        </>
      )}
    </>
  );
}
