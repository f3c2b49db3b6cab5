import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { AppActions } from "../../app/state";
import { a1 } from "../../domain/cells";
import { pane } from "../../messages";
import { useFindingListStyles } from "./finding-list.styles";
import type { Repair } from "./repair";

export type RepairActions = Pick<AppActions, "wantOutlines">;

export interface RepairButtonProps {
  readonly repair: Repair;
  readonly actions: RepairActions;
}

/** Takes a repair into the pending changes, or out of them again. */
export function RepairButton({ repair: { change, isPending }, actions }: RepairButtonProps) {
  const styles = useFindingListStyles();
  const words = pane.repairs;
  return (
    <>
      <Button
        size="small"
        aria-description={words.about(change.label, a1(change.at))}
        onClick={() => {
          actions.wantOutlines([a1(change.at)], !isPending);
        }}
      >
        {isPending ? words.noOutline : words.outline}
      </Button>
      {isPending && (
        <span className={styles.pending}>
          <CheckmarkRegular aria-hidden />
          {words.pending}
        </span>
      )}
    </>
  );
}
