import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { AppActions, CheckedForm, Task } from "../../app/core/state";
import { a1, type Position } from "../../domain/cells";
import type { Finding } from "../../domain/findings/finding";
import { findingMessage, pane } from "../../messages";
import { AcceptFinding } from "../accepted/AcceptFinding";
import { AssignColumn } from "../columns/AssignColumn";
import { Judging } from "../judging/Judging";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useItemListStyles } from "./item-list.styles";
import { repairOf } from "./repair";
import { RepairButtons, type RepairActions } from "./RepairButtons";

/** The actions of the store that a finding uses. */
export type FindingActions = RepairActions & Pick<AppActions, "selectCell" | "acceptFinding">;

export interface FindingEntryProps {
  readonly finding: Finding;
  readonly form: CheckedForm;
  readonly task: Task | null;
  /** The form's result with the judgements chosen so far, as a sentence. */
  readonly result: string | null;
  /** Whether it follows from another finding: then it has no repair and cannot be accepted by itself. */
  readonly follows: boolean;
  readonly actions: FindingActions;
}

/** One finding within an item; a click selects its cell. */
export function FindingEntry(props: FindingEntryProps) {
  const { finding, form, task, result, follows, actions } = props;
  const styles = useItemListStyles();
  const [isJudging, setIsJudging] = useState(false);
  const repair = follows ? null : repairOf(finding, form);
  return (
    <>
      <Place finding={finding} onGoTo={actions.selectCell} />
      {repair !== null && (
        <div className={styles.entryRepair}>
          <RepairButtons
            repair={repair}
            task={task}
            isJudging={isJudging}
            onJudge={() => {
              setIsJudging(!isJudging);
            }}
            actions={actions}
          />
        </div>
      )}
      {isJudging && repair?.kind === "judge" && (
        <Judging row={repair.row} result={result} actions={actions} />
      )}
      {!follows && (
        <>
          <AcceptFinding finding={finding} onAccept={actions.acceptFinding} />
          <AssignColumn finding={finding} headers={form.assessment.form.headers} />
        </>
      )}
    </>
  );
}

interface PlaceProps {
  readonly finding: Finding;
  readonly onGoTo: (at: Position) => Promise<void>;
}

/** The whole sentence with its cell; a button where it has one. */
function Place({ finding, onGoTo }: PlaceProps) {
  const styles = useItemListStyles();
  const { cell, severity } = finding;
  const sentence = (
    <>
      <VisuallyHidden>{pane.severity[severity]}</VisuallyHidden>
      <span className={styles.sentence}>{findingMessage(finding)}</span>
    </>
  );
  if (cell === null) {
    return (
      <p className={styles.place}>
        {sentence}
        <span className={styles.quiet}>{pane.findings.wholeForm}</span>
      </p>
    );
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.place, styles.goTo)}
      onClick={() => {
        void onGoTo(cell);
      }}
    >
      {sentence}
      <span className={styles.cells}>
        <span className={styles.cell}>{a1(cell)}</span>
        <span className={styles.link}>{pane.findings.goTo}</span>
      </span>
    </button>
  );
}
