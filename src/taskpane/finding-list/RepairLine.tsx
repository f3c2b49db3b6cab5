import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useState, type ReactNode } from "react";
import type { AppActions, Task } from "../../app/core/state";
import { a1 } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import { shownAfter } from "../../domain/changes/shown-after";
import { judgingWords, pane } from "../../messages";
import { isBusy } from "../action-bar/is-busy";
import { Judging } from "../judging/Judging";
import { useFindingListStyles } from "./finding-list.styles";
import type { Repair } from "./repair";

/** The actions of the store that the repairs use. */
export type RepairActions = Pick<AppActions, "chooseOutlines" | "judge" | "writeOne">;

export interface RepairLineProps {
  readonly repair: Repair;
  /** The task that runs; null for none. Writing is disabled while one runs. */
  readonly task: Task | null;
  /** The form's result with the judgements chosen so far, as a sentence. */
  readonly result: string | null;
  readonly actions: RepairActions;
}

/** The repair of a finding, below its sentence. */
export function RepairLine({ repair, task, result, actions }: RepairLineProps) {
  switch (repair.kind) {
    case "outline":
      return <OutlineRepair repair={repair} actions={actions} />;
    case "write":
      return <WriteRepair change={repair.change} task={task} actions={actions} />;
    case "judge":
      return <JudgeRepair repair={repair} result={result} actions={actions} />;
  }
}

/** A repair's button; `pending` says that the repair is among the pending changes. */
function Line({
  children,
  pending,
}: {
  readonly children: ReactNode;
  readonly pending: string | null;
}) {
  const styles = useFindingListStyles();
  return (
    <div className={styles.repair}>
      {children}
      {pending !== null && (
        <span className={styles.pending}>
          <CheckmarkRegular aria-hidden />
          {pending}
        </span>
      )}
    </div>
  );
}

const about = ({ label, at }: Pick<Change, "label" | "at">) => pane.repairs.about(label, a1(at));

interface OutlineRepairProps {
  readonly repair: Extract<Repair, { kind: "outline" }>;
  readonly actions: RepairActions;
}

function OutlineRepair({ repair: { change, isPending }, actions }: OutlineRepairProps) {
  const words = pane.repairs;
  return (
    <Line pending={isPending ? words.pending : null}>
      <Button
        size="small"
        aria-description={about(change)}
        onClick={() => {
          actions.chooseOutlines([a1(change.at)], !isPending);
        }}
      >
        {isPending ? words.noOutline : words.outline}
      </Button>
    </Line>
  );
}

interface WriteRepairProps extends Pick<RepairLineProps, "task" | "actions"> {
  readonly change: Change;
}

/** Writes one change, like 写回 with only this change ticked. */
function WriteRepair({ change, task, actions }: WriteRepairProps) {
  return (
    <Line pending={null}>
      <Button
        size="small"
        disabledFocusable={isBusy(task)}
        aria-description={about(change)}
        onClick={() => {
          void actions.writeOne(change.at);
        }}
      >
        {pane.repairs.write(shownAfter(change))}
      </Button>
    </Line>
  );
}

interface JudgeRepairProps extends Pick<RepairLineProps, "result" | "actions"> {
  readonly repair: Extract<Repair, { kind: "judge" }>;
}

function JudgeRepair({ repair: { row }, result, actions }: JudgeRepairProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Line pending={row.chosen === null ? null : judgingWords.chosen(row.chosen)}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-description={about({ label: row.row.name.text, at: row.at })}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {isOpen ? judgingWords.close : judgingWords.open}
        </Button>
      </Line>
      {isOpen && <Judging row={row} result={result} actions={actions} />}
    </>
  );
}
