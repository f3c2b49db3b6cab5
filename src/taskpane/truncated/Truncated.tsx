import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { pane } from "../../messages";
import { useTruncatedStyles } from "./truncated.styles";

/** A warning that the sheet is larger than what is read. `cutAt`: the last cell read, in A1 notation. */
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
