import type { AppActions, AppState, CheckedForm } from "../../app/core/state";
import { uncheckedOf } from "../../domain/summary/unchecked";
import { NoFindings } from "../no-findings/NoFindings";
import type { ColumnActions } from "../columns/ColumnRows";
import { Columns } from "../columns/Columns";
import { Counts } from "../counts/Counts";
import { LazyFormPicker } from "../form-picker/FormPicker.lazy";
import { openFindings } from "../finding-list/open-findings";
import { Header } from "../header/Header";
import { IndicatorList } from "../indicator-list/IndicatorList";
import type { FormListsProps } from "./FormLists";
import { LazyFormLists } from "./FormLists.lazy";
import { hasLists } from "./has-lists";

export interface FormViewProps {
  readonly form: CheckedForm;
  readonly state: FormListsProps["state"] &
    Pick<AppState, "forms" | "shown" | "chosenHeaders" | "profile" | "dismissedSuggestions">;
  readonly actions: Pick<AppActions, "showForm" | "chooseProfile" | "dismissSuggestion"> &
    FormListsProps["actions"] &
    ColumnActions;
  readonly onOpenProfile: () => void;
}

/** One form: result, findings, pending changes, rows and columns. */
export function FormView({ form, state, actions, onOpenProfile }: FormViewProps) {
  const { assessment, changes } = form;
  // the sections below the lists would be pushed down when the lists are drawn
  const areListsPending = LazyFormLists.useStatus() === "pending" && hasLists(form);
  return (
    <>
      {state.forms.length > 1 && (
        <LazyFormPicker forms={state.forms} shown={state.shown} onShow={actions.showForm} />
      )}
      <Header
        form={form}
        profile={state.profile}
        dismissedSuggestions={state.dismissedSuggestions}
        actions={actions}
        onOpen={onOpenProfile}
      />
      <Counts form={form} />
      {openFindings(form).length === 0 && (
        <NoFindings
          ready={changes.length > 0}
          unchecked={uncheckedOf(assessment)}
          accepted={form.accepted.size}
        />
      )}
      {hasLists(form) && <LazyFormLists form={form} state={state} actions={actions} />}
      {!areListsPending && (
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
