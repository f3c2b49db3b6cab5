import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useEffect, useRef } from "react";
import type { AppState, CheckedForm } from "../../app/core/state";
import { a1, type Position } from "../../domain/cells";
import type { Item } from "../../domain/summary/items";
import { itemWords as words, pane, whatIfWords } from "../../messages";
import { itemSentence } from "../../messages/item-sentences";
import { AssignColumn, mayAssign } from "../columns/AssignColumn";
import { SeverityIcon } from "../severity/SeverityIcon";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import type { FindingActions } from "./FindingEntry";
import { ItemDetail } from "./ItemDetail";
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

/** One item: its sentence, what it does to the total, its repair; unfolded, all about it. */
export function ItemRow(props: ItemRowProps) {
  const { item, form, state, result, isOpen, left, onToggle, onNext, actions } = props;
  const styles = useItemListStyles();
  const entry = useRef<HTMLLIElement>(null);
  const isSelected = item.findings.some(({ cell }) => isAt(cell, state.selection));
  const isEdited = item.findings.some(
    ({ cell }) => cell !== null && state.editedRows.includes(cell.row),
  );
  useEffect(() => {
    // only for a selection on the sheet: one made by a click in the pane must not scroll the pane
    if (isSelected && !document.hasFocus()) entry.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  const repair = repairOfItem(item, form);
  const effect = effectOf(item);
  const { headers } = form.assessment.form;
  const isAssignable = item.findings.length === 1 && mayAssign(item.findings[0], headers);
  const detailId = `${itemId(item.key)}-detail`;
  return (
    <li
      ref={entry}
      id={itemId(item.key)}
      className={mergeClasses(
        styles.item,
        isEdited && styles.edited,
        isSelected && styles.selected,
      )}
    >
      <Line
        item={item}
        isSelected={isSelected}
        isEdited={isEdited}
        isOpen={isOpen}
        detailId={detailId}
        onToggle={onToggle}
      />
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
    </li>
  );
}

/** "影响总分 −0.83 分 · 2 项随之消失" */
function effectOf(item: Item): string {
  const { points, consequences } = item;
  return [
    points === null ? "" : whatIfWords.worth(item, points),
    consequences.length === 0 ? "" : words.consequencesShort(consequences.length),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

interface LineProps extends Pick<ItemRowProps, "item" | "isOpen" | "onToggle"> {
  readonly isSelected: boolean;
  readonly isEdited: boolean;
  readonly detailId: string;
}

function Line({ item, isSelected, isEdited, isOpen, detailId, onToggle }: LineProps) {
  const styles = useItemListStyles();
  const { severity, points, consequences } = item;
  const [{ cell }] = item.findings;
  return (
    <button
      type="button"
      className={styles.line}
      aria-current={isSelected ? "location" : undefined}
      aria-expanded={isOpen}
      aria-controls={isOpen ? detailId : undefined}
      onClick={onToggle}
    >
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
        <VisuallyHidden>{pane.severity[severity]}</VisuallyHidden>
      </span>
      <span className={styles.sentence}>
        {itemSentence(item)}
        <VisuallyHidden>
          {points !== null && whatIfWords.spoken(item, points)}
          {consequences.length > 0 && words.consequencesShort(consequences.length)}
        </VisuallyHidden>
      </span>
      <span className={styles.cells}>
        <span className={styles.cell}>
          {cellsOf(item)}
          <ChevronDownRegular
            className={mergeClasses(styles.chevron, isOpen && styles.turned)}
            aria-hidden
          />
        </span>
        {cell !== null && <VisuallyHidden>{pane.findings.goTo}</VisuallyHidden>}
        {isEdited && <span className={styles.justEdited}>{pane.findings.edited}</span>}
      </span>
    </button>
  );
}

/** "G21", "G21 等 18 处", or the whole form. */
function cellsOf({ findings }: Item): string {
  const [{ cell }] = findings;
  if (cell === null) return pane.findings.wholeForm;
  return findings.length === 1 ? a1(cell) : words.cells(a1(cell), findings.length);
}

const isAt = (cell: Position | null, selection: Position | null) =>
  cell !== null &&
  selection !== null &&
  cell.row === selection.row &&
  cell.column === selection.column;
