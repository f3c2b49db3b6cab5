import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Task } from "../../app/core/state";
import { a1, type Position } from "../../domain/cells";
import type { Finding } from "../../domain/findings/finding";
import { findingMessage, pane, whatIfWords } from "../../messages";
import type { PointsRange } from "../../domain/summary/what-if";
import { SeverityIcon } from "../severity/SeverityIcon";
import { Spoken } from "../theme/Spoken";
import { useFindingListStyles } from "./finding-list.styles";
import type { Repair } from "./repair";
import { RepairLine, type RepairActions } from "./RepairLine";

export interface FindingRowProps {
  readonly finding: Finding;
  readonly selected: boolean;
  /** Its row was just edited. */
  readonly edited: boolean;
  /** The points it moves; null where it moves none. */
  readonly worth: PointsRange | null;
  readonly repair: Repair | null;
  readonly task: Task | null;
  /** What the form comes to with the judgements chosen so far, in words. */
  readonly result: string | null;
  readonly actions: FindingActions;
}

export type FindingActions = RepairActions & {
  readonly selectCell: (at: Position) => Promise<void>;
};

/** One finding, which leads to its cell where it has one, and what can be done about it at once. */
export function FindingRow(props: FindingRowProps) {
  const { finding, selected, edited, worth, repair, task, result, actions } = props;
  const styles = useFindingListStyles();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // whoever is at work in the pane is not to be carried away by what it leads to
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
        worth={worth}
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
  "finding" | "selected" | "edited" | "worth"
> {
  readonly onGoTo: (at: Position) => Promise<void>;
}

function FindingSentence({ finding, selected, edited, worth, onGoTo }: FindingSentenceProps) {
  const styles = useFindingListStyles();
  const { cell, severity } = finding;
  const content = (
    <>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
        <Spoken>{pane.severity[severity]}</Spoken>
      </span>
      <span className={styles.sentence}>
        {findingMessage(finding)}
        {worth !== null && (
          <span className={styles.worth}>
            <span aria-hidden>{whatIfWords.worth(finding.code, worth)}</span>
            <Spoken>{whatIfWords.worthSpoken(worth)}</Spoken>
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
