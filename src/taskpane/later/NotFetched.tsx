import { Button } from "@fluentui/react-components";
import { pane } from "../../messages";
import { useLaterStyles } from "./later.styles";

/** In the place of a part whose code could not be fetched: all else goes on working. */
export function NotFetched({ onRetry }: { readonly onRetry: () => Promise<void> }) {
  const styles = useLaterStyles();
  return (
    <div role="alert" className={styles.notFetched}>
      <span>{pane.notFetched}</span>
      <Button
        size="small"
        onClick={() => {
          void onRetry();
        }}
      >
        {pane.notice.retry}
      </Button>
    </div>
  );
}
