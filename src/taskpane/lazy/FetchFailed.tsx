import { Button } from "@fluentui/react-components";
import { pane } from "../../messages";
import { useLazyStyles } from "./lazy.styles";

/** Drawn instead of a lazy component whose code could not be fetched. */
export function FetchFailed({ onRetry }: { readonly onRetry: () => Promise<void> }) {
  const styles = useLazyStyles();
  return (
    <div role="alert" className={styles.fetchFailed}>
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
