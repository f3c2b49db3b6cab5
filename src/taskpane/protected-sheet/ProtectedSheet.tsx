import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { pane } from "../../messages";
import { useTruncatedStyles } from "../truncated/truncated.styles";

/** Says that locked cells cannot be written, before a click is refused; unlocked ones can. */
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
