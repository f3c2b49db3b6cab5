import type { AppActions, AppState, CheckedForm } from "../../app/core/state";
import { mayAccept } from "../../domain/accepted/may-accept";
import { uncheckedOf } from "../../domain/summary/unchecked";
import { NoFindings } from "../no-findings/NoFindings";
import { AnonymisedButton } from "../anonymised/AnonymisedButton";
import type { ColumnActions } from "../columns/ColumnRows";
import { Columns } from "../columns/Columns";
import { CountsStatus } from "../counts/CountsStatus";
import { LazyFormPicker } from "../form-picker/FormPicker.lazy";
import { LazyFilling } from "../filling/Filling.lazy";
import { Header } from "../header/Header";
import { LevelBars } from "../header/LevelBars";
import { IndicatorList } from "../indicator-list/IndicatorList";
import { ReportButton } from "../report/ReportButton";
import type { FormListsProps } from "./FormLists";
import { LazyFormLists } from "./FormLists.lazy";
import { useFormViewStyles } from "./form-view.styles";
import { hasLists } from "./has-lists";
import { isPressing } from "./is-pressing";

export interface FormViewProps {
  readonly form: CheckedForm;
  readonly state: FormListsProps["state"] &
    Pick<AppState, "forms" | "shown" | "chosenHeaders" | "profile" | "dismissedSuggestions">;
  readonly actions: Pick<
    AppActions,
    "showForm" | "chooseProfile" | "dismissSuggestion" | "makeReport" | "makeAnonymised"
  > &
    FormListsProps["actions"] &
    ColumnActions;
  readonly navigation: FormListsProps["navigation"];
  readonly onOpenProfile: () => void;
}

/**
 * One form: result, items, pending changes, rows and columns. While there are items the result is
 * short, and its bars stand below the items.
 */
export function FormView({ form, state, navigation, actions, onOpenProfile }: FormViewProps) {
  const styles = useFormViewStyles();
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
        isShort={isPressing(form)}
        profile={state.profile}
        dismissedSuggestions={state.dismissedSuggestions}
        actions={actions}
        onOpen={onOpenProfile}
      />
      <CountsStatus form={form} />
      {assessment.state === "unfilled" && <LazyFilling assessment={assessment} />}
      {form.items.length === 0 && (
        <NoFindings
          ready={changes.length > 0}
          unchecked={uncheckedOf(assessment)}
          accepted={[...form.accepted.keys()].filter(mayAccept).length}
        />
      )}
      {hasLists(form) && (
        <LazyFormLists form={form} state={state} navigation={navigation} actions={actions} />
      )}
      {!areListsPending && (
        <>
          {isPressing(form) && (
            <div className={styles.bars}>
              <LevelBars assessment={form.withChoices} />
            </div>
          )}
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
          <ReportButton scope="form" task={state.task} onMake={actions.makeReport} />
          <AnonymisedButton task={state.task} onMake={actions.makeAnonymised} />
        </>
      )}
    </>
  );
}
