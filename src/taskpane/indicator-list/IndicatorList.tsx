import type { Assessment } from "../../domain/assessment/assessment";
import { pane } from "../../messages";
import { FoldedSection } from "../section/FoldedSection";
import type { IndicatorRowsProps } from "./IndicatorRows";
import { LazyIndicatorRows } from "./IndicatorRows.lazy";
import { scoredGroups } from "./scored-row";

export interface IndicatorListProps extends Omit<IndicatorRowsProps, "groups"> {
  readonly assessment: Assessment;
}

/** Section of all scored rows, folded at first. */
export function IndicatorList({ assessment, editedRows, onGoTo }: IndicatorListProps) {
  const groups = scoredGroups(assessment);
  const rows = groups.reduce((count, group) => count + group.rows.length, 0);
  if (rows === 0) return null;
  return (
    <FoldedSection
      onUnfold={LazyIndicatorRows.preload}
      title={pane.indicators.title}
      aside={pane.indicators.count(rows)}
    >
      <LazyIndicatorRows groups={groups} editedRows={editedRows} onGoTo={onGoTo} />
    </FoldedSection>
  );
}
