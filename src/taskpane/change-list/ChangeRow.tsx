import { Checkbox } from "@fluentui/react-components";
import { memo } from "react";
import { a1, type Position } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import { fitsRow } from "../../domain/changes/row-fit";
import { shownAfter } from "../../domain/changes/shown-after";
import { isEqual } from "../../domain/equal";
import { pane } from "../../messages";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useChangeListStyles } from "./change-list.styles";

export interface ChangeRowProps {
  readonly change: Change;
  readonly ticked: boolean;
  /** Whether the sheet lets a row grow with a text. */
  readonly mayFitRows: boolean;
  readonly onTick: (address: string, on: boolean) => void;
  readonly onGoTo: (at: Position) => Promise<void>;
}

/** One pending change: its label, old → new, and its cell; says so when it replaces a formula or an explained score, or cannot be written. */
export const ChangeRow = memo(function ChangeRow(props: ChangeRowProps) {
  const { change, ticked, mayFitRows, onTick, onGoTo } = props;
  const styles = useChangeListStyles();
  const address = a1(change.at);
  const subject = pane.changes.subject[change.subject];
  const isLocked = change.before.isLocked === true;
  const words = (
    <span className={styles.words}>
      <span>
        {change.label}
        {subject !== undefined && <span className={styles.subject}> {subject}</span>}
      </span>
      <span className={styles.figures}>
        <VisuallyHidden>{pane.changes.from}</VisuallyHidden>
        <span className={styles.old}>
          {change.before.shown === "" ? pane.changes.empty : change.before.shown}
        </span>
        <span className={styles.arrow} aria-hidden>
          →
        </span>
        <VisuallyHidden>{pane.changes.to}</VisuallyHidden>
        <span className={styles.new}>{shownAfter(change)}</span>
      </span>
      {mayFitRows && !isLocked && fitsRow(change) && (
        <span className={styles.subject}>{pane.changes.rowGrows}</span>
      )}
      {isLocked && <span className={styles.note}>{pane.changes.locked}</span>}
      {change.overFormula && <span className={styles.note}>{pane.changes.overFormula}</span>}
      {change.ofOpenWeights === true && (
        <span className={styles.note}>{pane.changes.ofOpenWeights}</span>
      )}
      {change.overExplained && <span className={styles.note}>{pane.changes.overExplained}</span>}
    </span>
  );
  return (
    <div className={styles.row}>
      {isLocked ? (
        <div className={styles.locked}>{words}</div>
      ) : (
        <Checkbox
          checked={ticked}
          onChange={(_, { checked }) => {
            onTick(address, checked === true);
          }}
          label={{ children: words }}
        />
      )}
      <button
        type="button"
        className={styles.cell}
        aria-label={pane.findings.goToCell(address)}
        title={change.label}
        onClick={() => {
          void onGoTo(change.at);
        }}
      >
        {address}
      </button>
    </div>
  );
}, isEqual);
