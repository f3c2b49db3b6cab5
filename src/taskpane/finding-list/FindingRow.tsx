import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AppActions, Task } from "../../app/core/state";
import { a1, type Position } from "../../domain/cells";
import type { Finding } from "../../domain/findings/finding";
import { findingMessage, pane, whatIfWords } from "../../messages";
import type { PointsRange } from "../../domain/summary/what-if";
import { SeverityIcon } from "../severity/SeverityIcon";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useFindingListStyles } from "./finding-list.styles";
import type { Repair } from "./repair";
import { RepairLine, type RepairActions } from "./RepairLine";

export interface FindingRowProps {
  readonly finding: Finding;
  readonly selected: boolean;
  /** The finding's row was just edited on the sheet. */
  readonly edited: boolean;
  /** The points that correcting the finding moves; null where it moves none. */
  readonly points: PointsRange | null;
  readonly repair: Repair | null;
  readonly task: Task | null;
  /** The form's result with the judgements chosen so far, as a sentence. */
  readonly result: string | null;
  readonly actions: FindingActions;
}

/** The actions of the store that a finding uses. */
export type FindingActions = RepairActions & Pick<AppActions, "selectCell" | "acceptFinding">;

/** One finding with its repair; a click selects its cell, if it has one. */
export function FindingRow(props: FindingRowProps) {
  const { finding, selected, edited, points, repair, task, result, actions } = props;
  const styles = useFindingListStyles();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // only for a selection on the sheet: one made by a click in the pane must not scroll the pane
    if (selected && !document.hasFocus()) row.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  return (
    <div
      ref={row}
      className={mergeClasses(styles.finding, edited && styles.edited, selected && styles.selected)}
    >
      <FindingSentence
        finding={finding}
        selected={selected}
        edited={edited}
        points={points}
        onGoTo={actions.selectCell}
      />
      {repair !== null && (
        <RepairLine repair={repair} task={task} result={result} actions={actions} />
      )}
    </div>
  );
}

interface FindingSentenceProps extends Pick<
  FindingRowProps,
  "finding" | "selected" | "edited" | "points"
> {
  readonly onGoTo: (at: Position) => Promise<void>;
}

function FindingSentence({ finding, selected, edited, points, onGoTo }: FindingSentenceProps) {
  const styles = useFindingListStyles();
  const { cell, severity } = finding;
  const content = (
    <>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
        <VisuallyHidden>{pane.severity[severity]}</VisuallyHidden>
      </span>
      <span className={styles.sentence}>
        {findingMessage(finding)}
        {points !== null && (
          <span className={styles.points}>
            <span aria-hidden>{whatIfWords.worth(finding.code, points)}</span>
            <VisuallyHidden>{whatIfWords.totalAfterCorrection(points)}</VisuallyHidden>
          </span>
        )}
      </span>
    </>
  );
  if (cell === null) {
    return (
      <div className={styles.row}>
        {content}
        <span className={mergeClasses(styles.place, styles.whole)}>{pane.findings.wholeForm}</span>
      </div>
    );
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.goTo)}
      aria-current={selected ? "location" : undefined}
      onClick={() => {
        void onGoTo(cell);
      }}
    >
      {content}
      <span className={styles.place}>
        <span className={styles.cell}>{a1(cell)}</span>
        <span className={styles.link}>{pane.findings.goTo}</span>
        {edited && <span className={styles.justEdited}>{pane.findings.edited}</span>}
      </span>
    </button>
  );
}
