import type { Position } from "../../domain/cells";
import type { Assessment } from "../../domain/assessment/assessment";
import { pane } from "../../messages";
import { indicatorRows } from "../later/parts";
import { FoldedSection } from "../section/FoldedSection";
import { scoredGroups } from "./scored-row";

export interface IndicatorListProps {
  readonly assessment: Assessment;
  /** The sheet's rows that were just edited. */
  readonly editedRows: readonly number[];
  readonly onGoTo: (at: Position) => Promise<void>;
}

/** Every scored row with weight, printed and computed score; how it came about on demand. */
export function IndicatorList({ assessment, editedRows, onGoTo }: IndicatorListProps) {
  const groups = scoredGroups(assessment);
  const rows = groups.reduce((count, group) => count + group.rows.length, 0);
  if (rows === 0) return null;
  return (
    <FoldedSection
      onUnfold={indicatorRows.fetch}
      title={pane.indicators.title}
      aside={pane.indicators.count(rows)}
    >
      <indicatorRows.Part groups={groups} editedRows={editedRows} onGoTo={onGoTo} />
    </FoldedSection>
  );
}
