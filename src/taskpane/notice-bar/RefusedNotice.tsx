import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { AppActions, Notice } from "../../app/state";
import { pane, refusalMessage } from "../../messages";
import { CopyDetails } from "../copy-details/CopyDetails";
import { DismissButton } from "./DismissButton";
import { useNoticeBarStyles } from "./notice-bar.styles";
import { retryOf } from "./notice-look";

export interface RefusedNoticeProps {
  readonly notice: Extract<Notice, { kind: "refused" }>;
  readonly actions: AppActions;
}

/** Excel said no: what did not happen, why, what to do, and the way to try again. */
export function RefusedNotice({ notice, actions }: RefusedNoticeProps) {
  const styles = useNoticeBarStyles();
  const { sentence, remedy } = refusalMessage(notice.code);
  const retry = retryOf(notice.task, actions);
  return (
    <div className={styles.root}>
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>
            {pane.notice.refusedTitle(notice.task)}
          </MessageBarTitle>{" "}
          {sentence}
          {remedy}
        </MessageBarBody>
        <MessageBarActions containerAction={<DismissButton onDismiss={actions.dismissNotice} />}>
          {retry !== null && (
            <Button
              size="small"
              onClick={() => {
                void retry();
              }}
            >
              {pane.notice.retry}
            </Button>
          )}
          <CopyDetails code={`${notice.code} / ${notice.hostCode}`} task={notice.task} />
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
