import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { SaveEditRegular } from "@fluentui/react-icons/svg/save-edit";
import { SubtractRegular } from "@fluentui/react-icons/svg/subtract";
import type { AppActions, Task } from "../../app/core/state";
import { a1 } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import { shownAfter } from "../../domain/changes/shown-after";
import { itemWords, judgingWords, pane } from "../../messages";
import { isBusy } from "../action-bar/is-busy";
import { useItemListStyles } from "./item-list.styles";
import type { Repair } from "./repair";

/** The actions of the store that the repairs use. */
export type RepairActions = Pick<AppActions, "chooseOutlines" | "judge" | "writeCells">;

export interface RepairButtonsProps {
  readonly repair: Repair;
  /** The task that runs; null for none. Writing is disabled while one runs. */
  readonly task: Task | null;
  /** Whether the choice of a score is unfolded, and how to fold it and unfold it. */
  readonly isJudging: boolean;
  readonly onJudge: () => void;
  readonly actions: RepairActions;
}

/**
 * The button of a repair. What writes at once has the outline and the icon of 写回; what is added to
 * the pending changes has neither, and says when it is among them.
 */
export function RepairButtons({ repair, task, isJudging, onJudge, actions }: RepairButtonsProps) {
  switch (repair.kind) {
    case "outline":
      return <OutlineRepair repair={repair} actions={actions} />;
    case "write":
      return <WriteRepair repair={repair} task={task} actions={actions} />;
    case "judge":
      return <JudgeRepair repair={repair} isJudging={isJudging} onJudge={onJudge} />;
  }
}

/** "回访抽查批次，G21": the row and the cells that a repair is about. */
const about = ([{ label, at }, ...others]: readonly [
  Pick<Change, "label" | "at">,
  ...Pick<Change, "label" | "at">[],
]): string =>
  pane.repairs.about(label, itemWords.writeAbout([at, ...others.map((each) => each.at)].map(a1)));

function Pending({ text }: { readonly text: string | null }) {
  const styles = useItemListStyles();
  if (text === null) return null;
  return (
    <span className={styles.pending}>
      <CheckmarkRegular aria-hidden />
      {text}
    </span>
  );
}

interface OutlineRepairProps {
  readonly repair: Extract<Repair, { kind: "outline" }>;
  readonly actions: RepairActions;
}

function OutlineRepair({ repair: { changes, isPending }, actions }: OutlineRepairProps) {
  const words = pane.repairs;
  const isOne = changes.length === 1;
  const wanted = isOne ? words.outline : words.allOutlines(changes.length);
  const unwanted = isOne ? words.noOutline : words.noOutlines;
  return (
    <>
      <Pending text={isPending ? words.pending : null} />
      <Button
        size="small"
        appearance="subtle"
        icon={isPending ? <SubtractRegular /> : <AddRegular />}
        aria-description={about(changes)}
        onClick={() => {
          actions.chooseOutlines(
            changes.map(({ at }) => a1(at)),
            !isPending,
          );
        }}
      >
        {isPending ? unwanted : wanted}
      </Button>
    </>
  );
}

interface WriteRepairProps extends Pick<RepairButtonsProps, "task" | "actions"> {
  readonly repair: Extract<Repair, { kind: "write" }>;
}

/** Writes the changes, like 写回 with only these ticked. */
function WriteRepair({ repair: { changes }, task, actions }: WriteRepairProps) {
  const [change] = changes;
  return (
    <Button
      size="small"
      icon={<SaveEditRegular />}
      disabledFocusable={isBusy(task)}
      aria-description={about(changes)}
      onClick={() => {
        void actions.writeCells(changes.map(({ at }) => at));
      }}
    >
      {changes.length === 1
        ? pane.repairs.write(shownAfter(change))
        : itemWords.writeSeveral(changes.length)}
    </Button>
  );
}

interface JudgeRepairProps extends Pick<RepairButtonsProps, "isJudging" | "onJudge"> {
  readonly repair: Extract<Repair, { kind: "judge" }>;
}

function JudgeRepair({ repair: { row }, isJudging, onJudge }: JudgeRepairProps) {
  return (
    <>
      <Pending text={row.chosen === null ? null : judgingWords.chosen(row.chosen)} />
      <Button
        size="small"
        appearance="subtle"
        icon={isJudging ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-expanded={isJudging}
        aria-description={about([{ label: row.row.name.text, at: row.at }])}
        onClick={onJudge}
      >
        {isJudging ? judgingWords.close : judgingWords.open}
      </Button>
    </>
  );
}
