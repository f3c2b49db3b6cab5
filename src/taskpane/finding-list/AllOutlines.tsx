import { Button } from "@fluentui/react-components";
import type { CheckedForm } from "../../app/core/state";
import { a1 } from "../../domain/cells";
import { pane } from "../../messages";
import { useFindingListStyles } from "./finding-list.styles";
import type { RepairActions } from "./RepairLine";

export interface AllOutlinesProps {
  readonly form: Pick<CheckedForm, "outlines" | "changes">;
  readonly actions: RepairActions;
}

/** Adds or removes the draft explanations of all rows, where there are several. */
export function AllOutlines({ form: { outlines, changes }, actions }: AllOutlinesProps) {
  const styles = useFindingListStyles();
  if (outlines.length < 2) return null;
  const arePending = outlines.every((outline) => changes.includes(outline));
  const { allOutlines, noOutlines } = pane.repairs;
  return (
    <div className={styles.all}>
      <Button
        size="small"
        onClick={() => {
          actions.chooseOutlines(
            outlines.map(({ at }) => a1(at)),
            !arePending,
          );
        }}
      >
        {arePending ? noOutlines : allOutlines(outlines.length)}
      </Button>
    </div>
  );
}
