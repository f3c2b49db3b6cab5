import type { AppState, CheckedForm } from "../../app/core/state";
import { judgingWords, itemWords, whatIfWords } from "../../messages";
import { isNarrow } from "../../domain/summary/what-if";
import type { Item } from "../../domain/summary/items";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { WindowedList } from "../windowed-list/WindowedList";
import type { FindingActions } from "./FindingEntry";
import { ItemBar } from "./ItemBar";
import { ItemRow } from "./ItemRow";
import { isSelected } from "./is-selected";
import { useItemListStyles } from "./item-list.styles";
import type { ItemNavigation } from "./use-item-navigation";

export interface ItemListProps {
  readonly form: CheckedForm;
  /** `selection` highlights the items of that cell and scrolls to them; `editedRows` highlights rows. */
  readonly state: Pick<AppState, "task" | "selection" | "editedRows" | "profile">;
  readonly navigation: ItemNavigation;
  readonly actions: FindingActions;
}

/** The items of a form, the most urgent first, each with its repair. */
export function ItemList({ form, state, navigation, actions }: ItemListProps) {
  const styles = useItemListStyles();
  const { items } = form;
  if (items.length === 0) return null;
  const result = resultOf(form);
  // the list scrolls to these
  const selected = items.filter((item) => isSelected(item, state.selection));
  const pinned = [navigation.position.at, ...selected].flatMap((each) =>
    each === null ? [] : [each.key],
  );
  return (
    <section aria-labelledby={HEADING_ID} className={styles.root}>
      <h2 id={HEADING_ID} className={styles.heading}>
        <VisuallyHidden>{itemWords.title}</VisuallyHidden>
      </h2>
      <ItemBar items={items} navigation={navigation} />
      <WindowedList
        items={items}
        keyOf={keyOf}
        rowHeight={ROW_HEIGHT}
        pinned={pinned}
        className={styles.list}
      >
        {(item, index) => (
          <ItemRow
            item={item}
            form={form}
            state={state}
            result={result}
            isOpen={navigation.position.open.has(item.key)}
            left={items.length - index - 1}
            onToggle={() => {
              navigation.toggle(item.key);
            }}
            onNext={() => {
              const next = items[index + 1];
              if (next !== undefined) navigation.go(next.key);
            }}
            actions={actions}
          />
        )}
      </WindowedList>
    </section>
  );
}

/** The usual height of a folded item in px. */
const ROW_HEIGHT = 60;

const keyOf = ({ key }: Item): string => key;

const HEADING_ID = "items";

/** The total and grade as a sentence; a range while rows without a score remain. */
function resultOf({ withChoices: { total, grade }, whatIf }: CheckedForm): string | null {
  if (total.computed !== null) return judgingWords.result(total.computed, grade.computed);
  return isNarrow(whatIf) ? whatIfWords.result(whatIf) : null;
}
