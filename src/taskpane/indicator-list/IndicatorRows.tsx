import { mergeClasses } from "@fluentui/react-components";
import type { Position } from "../../domain/cells";
import { pane } from "../../messages";
import { IndicatorRow } from "./IndicatorRow";
import { useIndicatorListStyles } from "./indicator-list.styles";
import type { ScoredGroup } from "./scored-row";

export interface IndicatorRowsProps {
  readonly groups: readonly ScoredGroup[];
  /** The sheet's rows that were just edited. */
  readonly editedRows: readonly number[];
  readonly onGoTo: (at: Position) => Promise<void>;
}

/** The scored rows by level 1, below the column headings. */
export function IndicatorRows({ groups, editedRows, onGoTo }: IndicatorRowsProps) {
  const styles = useIndicatorListStyles();
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
          <ul className={styles.list}>
            {rows.map((row) => (
              <li key={row.key}>
                <IndicatorRow row={row} edited={editedRows.includes(row.at.row)} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
