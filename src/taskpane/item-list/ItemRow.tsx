import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AppState, CheckedForm } from "../../app/core/state";
import type { Item } from "../../domain/summary/items";
import { pane } from "../../messages";
import { itemSentence } from "../../messages/item-sentences";
import { itemEffect, itemEffectSpoken, itemPlace } from "../../messages/item-texts";
import { AssignColumn, mayAssign } from "../columns/AssignColumn";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import type { FindingActions } from "./FindingEntry";
import { ItemDetail } from "./ItemDetail";
import { ItemLine } from "./ItemLine";
import { isSelected } from "./is-selected";
import { itemId } from "./item-id";
import { useItemListStyles } from "./item-list.styles";
import { repairOfItem } from "./repair";
import { RepairButtons } from "./RepairButtons";

export interface ItemRowProps {
  readonly item: Item;
  readonly form: CheckedForm;
  readonly state: Pick<AppState, "task" | "selection" | "editedRows" | "profile">;
  /** The form's result with the judgements chosen so far, as a sentence. */
  readonly result: string | null;
  readonly isOpen: boolean;
  /** How many items come after this one. */
  readonly left: number;
  readonly onToggle: () => void;
  readonly onNext: () => void;
  readonly actions: FindingActions;
}

/** One item: its sentence, its effect on the total, its repair; unfolded, with all details. */
export function ItemRow(props: ItemRowProps) {
  const { item, form, state, result, isOpen, left, onToggle, onNext, actions } = props;
  const styles = useItemListStyles();
  const entry = useRef<HTMLDivElement>(null);
  const isShown = isSelected(item, state.selection);
  const isEdited = item.findings.some(
    ({ cell }) => cell !== null && state.editedRows.includes(cell.row),
  );
  useEffect(() => {
    // only for a selection on the sheet: one made by a click in the pane must not scroll the pane
    if (isShown && !document.hasFocus()) entry.current?.scrollIntoView({ block: "nearest" });
  }, [isShown]);
  const repair = repairOfItem(item, form);
  const effect = itemEffect(item);
  const { headers } = form.assessment.form;
  const isAssignable = item.findings.length === 1 && mayAssign(item.findings[0], headers);
  const detailId = `${itemId(item.key)}-detail`;
  return (
    <div
      ref={entry}
      id={itemId(item.key)}
      className={mergeClasses(styles.item, isEdited && styles.edited, isShown && styles.selected)}
    >
      <ItemLine
        severity={item.severity}
        sentence={itemSentence(item)}
        spoken={itemEffectSpoken(item)}
        place={itemPlace(item)}
        isSelected={isShown}
        isOpen={isOpen}
        detailId={detailId}
        onToggle={onToggle}
      >
        {item.findings[0].cell !== null && <VisuallyHidden>{pane.findings.goTo}</VisuallyHidden>}
        {isEdited && <span className={styles.justEdited}>{pane.findings.edited}</span>}
      </ItemLine>
      {(effect !== "" || repair !== null || isAssignable) && (
        <div className={styles.meta}>
          {/* the line's name says it in words */}
          <span className={styles.effect} aria-hidden>
            {effect}
          </span>
          {isAssignable && <AssignColumn finding={item.findings[0]} headers={headers} />}
          {repair !== null && (
            <RepairButtons
              repair={repair}
              task={state.task}
              isJudging={isOpen}
              onJudge={onToggle}
              actions={actions}
            />
          )}
        </div>
      )}
      {isOpen && (
        <ItemDetail
          id={detailId}
          item={item}
          repair={repair}
          form={form}
          profile={state.profile}
          task={state.task}
          result={result}
          left={left}
          onNext={onNext}
          actions={actions}
        />
      )}
    </div>
  );
}
