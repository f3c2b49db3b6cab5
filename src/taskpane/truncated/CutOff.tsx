import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { pane } from "../../messages";
import { useCutOffStyles } from "./cut-off.styles";

/** Says that a sheet goes on beyond what was read, and up to which cell it was. */
export function CutOff({ cutAt }: { readonly cutAt: string }) {
  const styles = useCutOffStyles();
  return (
    <div className={styles.root}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{pane.cutOff(cutAt)}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
