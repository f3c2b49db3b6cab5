import { mergeClasses } from "@fluentui/react-components";
import type { Position } from "../../domain/cells";
import type { Assessment } from "../../domain/scoring/assessment";
import { pane } from "../../messages";
import { FoldedSection } from "../section/FoldedSection";
import { IndicatorRow } from "./IndicatorRow";
import { useIndicatorListStyles } from "./indicator-list.styles";
import { scoredGroups } from "./scored-row";

export interface IndicatorListProps {
  readonly assessment: Assessment;
  /** The sheet's rows that were just edited. */
  readonly editedRows: readonly number[];
  readonly onGoTo: (at: Position) => Promise<void>;
}

/** Every scored row with weight, printed and computed score; how it came about on demand. */
export function IndicatorList({ assessment, editedRows, onGoTo }: IndicatorListProps) {
  const styles = useIndicatorListStyles();
  const groups = scoredGroups(assessment);
  const rows = groups.reduce((count, group) => count + group.rows.length, 0);
  if (rows === 0) return null;
  return (
    <FoldedSection title={pane.indicators.title} aside={pane.indicators.count(rows)}>
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
    </FoldedSection>
  );
}
