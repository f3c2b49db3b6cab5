import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { pane } from "../../messages";
import { useCutOffStyles } from "../truncated/cut-off.styles";

/** Says that locked cells cannot be written, before a click is refused; unlocked ones can. */
export function ProtectedSheet() {
  const styles = useCutOffStyles();
  return (
    <div className={styles.root}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{pane.isProtected}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
