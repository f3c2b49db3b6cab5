import type { AppActions, AppState, CheckedForm } from "../../app/core/state";
import { uncheckedOf } from "../../domain/summary/unchecked";
import { UncheckedSection } from "../unchecked/UncheckedSection";
import { AcceptedList } from "../accepted/AcceptedList";
import { ChangeList } from "../change-list/ChangeList";
import type { FindingActions } from "../item-list/FindingEntry";
import { ItemList } from "../item-list/ItemList";
import type { ItemNavigation } from "../item-list/use-item-navigation";
import { isPressing } from "./is-pressing";

export interface FormListsProps {
  readonly form: CheckedForm;
  readonly state: Pick<
    AppState,
    "task" | "selection" | "editedRows" | "ticked" | "profile" | "mayFitRows"
  >;
  readonly navigation: ItemNavigation;
  readonly actions: Pick<AppActions, "tick" | "takeBackFinding"> & FindingActions;
}

/** The items and the pending changes of a form. */
export function FormLists({ form, state, navigation, actions }: FormListsProps) {
  return (
    <>
      {isPressing(form) && (
        <ItemList form={form} state={state} navigation={navigation} actions={actions} />
      )}
      <ChangeList
        changes={form.changes}
        ticked={state.ticked}
        mayFitRows={state.mayFitRows}
        onTick={actions.tick}
        onGoTo={actions.selectCell}
      />
      {/* without items, NoFindings says so; of an unfilled form, its state does */}
      {isPressing(form) && <UncheckedSection unchecked={uncheckedOf(form.assessment)} />}
      <AcceptedList form={form} onTakeBack={actions.takeBackFinding} />
    </>
  );
}
