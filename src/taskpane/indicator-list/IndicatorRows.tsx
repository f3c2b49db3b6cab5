import { mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import type { Position } from "../../domain/cells";
import { pane } from "../../messages";
import { WindowedList } from "../windowed-list/WindowedList";
import { IndicatorRow } from "./IndicatorRow";
import { useIndicatorListStyles } from "./indicator-list.styles";
import type { ScoredGroup, ScoredRow } from "./scored-row";

export interface IndicatorRowsProps {
  readonly groups: readonly ScoredGroup[];
  /** The sheet's rows that were just edited. */
  readonly editedRows: readonly number[];
  readonly onGoTo: (at: Position) => Promise<void>;
}

/** The usual height of a folded row in px. */
const ROW_HEIGHT = 46;

const keyOf = ({ key }: ScoredRow): string => key;

/** The scored rows by level 1, below the column headings. */
export function IndicatorRows({ groups, editedRows, onGoTo }: IndicatorRowsProps) {
  const styles = useIndicatorListStyles();
  // a row out of view of a long list is not in the page: whether it is unfolded is kept here
  const unfolded = useRef(new Set<string>());
  const total = groups.reduce((count, { rows }) => count + rows.length, 0);
  return (
    <>
      <div className={styles.columns} aria-hidden>
        <span />
        <span className={styles.name} />
        <span className={mergeClasses(styles.number, styles.first)}>{pane.indicators.weight}</span>
        <span className={styles.number}>{pane.indicators.reported}</span>
        <span className={styles.number}>{pane.indicators.computed}</span>
      </div>
      {groups.map(({ level1, rows }) => (
        <div key={level1 ?? ""}>
          <h3 className={styles.level}>
            {level1 === "" ? pane.header.unnamedLevel : (level1 ?? pane.header.funds)}
          </h3>
          <WindowedList
            items={rows}
            keyOf={keyOf}
            rowHeight={ROW_HEIGHT}
            total={total}
            className={styles.list}
          >
            {(row) => (
              <IndicatorRow
                row={row}
                edited={editedRows.includes(row.at.row)}
                unfolded={unfolded.current}
                onGoTo={onGoTo}
              />
            )}
          </WindowedList>
        </div>
      ))}
    </>
  );
}
