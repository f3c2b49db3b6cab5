import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Task } from "../../app/core/state";
import { CopyDetails } from "../copy-details/CopyDetails";
import { DismissButton } from "./DismissButton";
import { useNoticeBarStyles } from "./notice-bar.styles";

export interface ProblemNoticeProps {
  readonly title: string;
  readonly text: string;
  /** Goes into 复制详情; never user data. */
  readonly code: string;
  readonly task: Task | null;
  /** The button of the notice; null for none. */
  readonly action: { readonly name: string; readonly run: () => Promise<void> } | null;
  readonly onDismiss: () => void;
}

/** What did not happen, why, and what to do, with a button for the next step. */
export function ProblemNotice({ title, text, code, task, action, onDismiss }: ProblemNoticeProps) {
  const styles = useNoticeBarStyles();
  return (
    <div className={styles.root}>
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle> {text}
        </MessageBarBody>
        <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />}>
          {action !== null && (
            <Button
              size="small"
              onClick={() => {
                void action.run();
              }}
            >
              {action.name}
            </Button>
          )}
          <CopyDetails code={code} task={task} />
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
