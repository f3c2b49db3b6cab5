import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { PlugDisconnectedRegular } from "@fluentui/react-icons/svg/plug-disconnected";
import { pane } from "../../messages";
import { CopyDetails } from "../copy-details/CopyDetails";
import { HelpLink, WithoutExcelLink } from "../help/HelpLink";
import { Page } from "../page/Page";
import { usePageStyles } from "../page/page.styles";
import type { StartFailure } from "./start-failure";

export interface FailureProps {
  readonly failure: StartFailure;
  /** Goes into 复制详情; never user data. */
  readonly code: string;
  readonly onReload: () => void;
}

/** The pane cannot work: why, what to do, and 重新加载. */
export function Failure({ failure, code, onReload }: FailureProps) {
  const styles = usePageStyles();
  const { title, text } = pane.failure[failure];
  return (
    <main className={styles.whole}>
      <div role="alert" className={styles.full}>
        <Page picture={<PlugDisconnectedRegular aria-hidden />} title={title} text={text}>
          <div className={styles.actions}>
            <Button appearance="primary" icon={<ArrowClockwiseRegular />} onClick={onReload}>
              {pane.failure.reload}
            </Button>
            <CopyDetails code={code} task={null} />
          </div>
          {failure === "too-old" && <WithoutExcelLink />}
          <HelpLink />
        </Page>
      </div>
    </main>
  );
}
