import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { SaveEditRegular } from "@fluentui/react-icons/svg/save-edit";
import { useId, type JSX } from "react";
import { cellAfter, type NextStep, type Stops } from "../../app/plan/next-step";
import type { AppActions, Task } from "../../app/core/state";
import type { Position } from "../../domain/cells";
import { itemWords, pane } from "../../messages";
import { fetchReportWords } from "../report/fetch-report-words";
import { ActionButton } from "./ActionButton";
import { useActionBarStyles } from "./action-bar.styles";

export interface StepButtonProps {
  readonly task: Task | null;
  readonly step: NextStep;
  /** Whether another button is the primary one. */
  readonly isSecond?: boolean;
  /** Why the step cannot be taken; null if it can. */
  readonly blocked: string | null;
  /** The cell that is selected on the sheet. */
  readonly selection: Position | null;
  readonly onStops: (stops: Stops) => void;
  readonly actions: Pick<AppActions, "writeBack" | "selectCell" | "makeReport">;
}

/** Takes a step: goes to an item, writes, or makes the report of a form without anything left to do. */
export function StepButton(props: StepButtonProps) {
  const { task, step, isSecond = false, blocked } = props;
  const styles = useActionBarStyles();
  const countId = useId();
  const cells = step.kind === "write" ? step.cells : 0;
  return (
    <div className={styles.writeBack}>
      <ActionButton
        task={task}
        own={OWN_TASK[step.kind] ?? null}
        roomForCount={cells > 0}
        appearance={isSecond || blocked !== null ? "secondary" : "primary"}
        icon={ICONS[step.kind]}
        blocked={blocked}
        {...(step.kind === "done" && { help: itemWords.onward })}
        describedBy={cells > 0 ? countId : undefined}
        onPress={() => take(step, props)}
      >
        {itemWords.step(step)}
      </ActionButton>
      {/* outside the button, so that its accessible name does not change with the count */}
      {cells > 0 && (
        <span className={isSecond ? styles.countOfSecond : styles.count} aria-hidden>
          {itemWords.writes(cells)}
        </span>
      )}
      <span id={countId} hidden>
        {pane.actions.willWrite(cells)}
      </span>
    </div>
  );
}

const OWN_TASK: Partial<Readonly<Record<NextStep["kind"], Task>>> = {
  write: "writing",
  done: "making-report",
};

const ICONS: Readonly<Record<NextStep["kind"], JSX.Element>> = {
  fill: <ArrowRightRegular />,
  judge: <ArrowRightRegular />,
  write: <SaveEditRegular />,
  explain: <ArrowRightRegular />,
  settle: <ArrowRightRegular />,
  verify: <ArrowRightRegular />,
  look: <ArrowRightRegular />,
  done: <CheckmarkCircleRegular />,
};

async function take(
  step: NextStep,
  { selection, onStops, actions }: Pick<StepButtonProps, "selection" | "onStops" | "actions">,
): Promise<void> {
  switch (step.kind) {
    case "fill":
      await actions.selectCell(cellAfter(step.cells, selection));
      return;
    case "write":
      await actions.writeBack();
      return;
    case "done":
      await actions.makeReport("form", fetchReportWords);
      return;
    case "judge":
    case "explain":
    case "settle":
    case "verify":
    case "look":
      onStops(step.stops);
  }
}
