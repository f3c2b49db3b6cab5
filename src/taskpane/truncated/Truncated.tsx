import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { pane } from "../../messages";
import { useTruncatedStyles } from "./truncated.styles";

/** Says that a sheet goes on beyond what was read, and up to which cell it was. */
export function Truncated({ cutAt }: { readonly cutAt: string }) {
  const styles = useTruncatedStyles();
  return (
    <div className={styles.root}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{pane.cutOff(cutAt)}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
