import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { pane } from "../../messages";
import { useTruncatedStyles } from "../truncated/truncated.styles";

/** A notice that the locked cells of a protected sheet cannot be written. */
export function ProtectedSheet() {
  const styles = useTruncatedStyles();
  return (
    <div className={styles.root}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{pane.isProtected}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
