import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Change } from "../../domain/changes/change";
import { pane } from "../../messages";
import { useTruncatedStyles } from "../truncated/truncated.styles";

export interface ProtectedSheetProps {
  readonly changes: readonly Change[];
}

/**
 * A notice that the locked cells of a protected sheet cannot be written; none where every planned
 * change can.
 */
export function ProtectedSheet({ changes }: ProtectedSheetProps) {
  const styles = useTruncatedStyles();
  const locked = changes.filter(({ before }) => before.isLocked === true).length;
  if (changes.length > 0 && locked === 0) return null;
  return (
    <div className={styles.root}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{pane.isProtected(changes.length - locked, locked)}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
