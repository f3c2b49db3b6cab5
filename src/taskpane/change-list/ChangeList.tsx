import { a1, type Position } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import { pane } from "../../messages";
import { Section } from "../section/Section";
import { WindowedList } from "../windowed-list/WindowedList";
import { ChangeRow } from "./ChangeRow";
import { useChangeListStyles } from "./change-list.styles";
import { CHANGES_ID } from "./changes-id";

export interface ChangeListProps {
  readonly changes: readonly Change[];
  /** A1 addresses of the changes that will be written. */
  readonly ticked: ReadonlySet<string>;
  readonly mayFitRows: boolean;
  readonly onTick: (address: string, on: boolean) => void;
  readonly onGoTo: (at: Position) => Promise<void>;
}

/** The usual height of a row in px. */
const ROW_HEIGHT = 48;

const keyOf = ({ at }: Change): string => a1(at);

/** Every change 写回 would make, one a cell, with a checkbox to leave it out. */
export function ChangeList({ changes, ticked, mayFitRows, onTick, onGoTo }: ChangeListProps) {
  const styles = useChangeListStyles();
  if (changes.length === 0) return null;
  const chosen = changes.filter(({ at }) => ticked.has(a1(at))).length;
  return (
    <Section
      title={pane.changes.title}
      aside={pane.changes.chosen(chosen, changes.length)}
      headingId={CHANGES_ID}
    >
      <WindowedList items={changes} keyOf={keyOf} rowHeight={ROW_HEIGHT} className={styles.list}>
        {(change) => (
          <ChangeRow
            change={change}
            ticked={ticked.has(a1(change.at))}
            mayFitRows={mayFitRows}
            onTick={onTick}
            onGoTo={onGoTo}
          />
        )}
      </WindowedList>
    </Section>
  );
}
