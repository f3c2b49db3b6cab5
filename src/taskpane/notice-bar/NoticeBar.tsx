import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import type { AppActions, Notice } from "../../app/core/state";
import { pane } from "../../messages";
import { DismissButton } from "./DismissButton";
import { ProblemNotice } from "./ProblemNotice";
import { RefusedNotice } from "./RefusedNotice";
import { useNoticeBarStyles } from "./notice-bar.styles";
import { intentOf } from "./notice-intent";

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly actions: AppActions;
}

/** The result of the last action. The key changes with each notice: a message bar is announced on mount. */
export function NoticeBar({ notice, actions }: NoticeBarProps) {
  const [last, setLast] = useState({ notice, count: 0 });
  if (last.notice !== notice) setLast({ notice, count: last.count + 1 });
  const key = last.count;
  const onDismiss = actions.dismissNotice;
  if (notice.kind === "refused") {
    return <RefusedNotice key={key} notice={notice} onDismiss={onDismiss} />;
  }
  if (notice.kind !== "unexpected") {
    return <PlainNotice key={key} notice={notice} onDismiss={onDismiss} />;
  }
  return (
    <ProblemNotice
      key={key}
      {...pane.notice.words(notice)}
      code={notice.code}
      task={null}
      action={{ name: pane.actions.check, run: actions.check }}
      onDismiss={onDismiss}
    />
  );
}

/**
 * A screen reader announces success when it is idle. Set for success only: Fluent's message bar treats
 * every given politeness as "polite", even "assertive"; without one, warnings and errors interrupt.
 */
const POLITE = { politeness: "polite" } as const;

interface PlainNoticeProps {
  readonly notice: Exclude<Notice, { kind: "refused" | "unexpected" }>;
  readonly onDismiss: () => void;
}

function PlainNotice({ notice, onDismiss }: PlainNoticeProps) {
  const styles = useNoticeBarStyles();
  const { title, text } = pane.notice.words(notice);
  const intent = intentOf(notice);
  return (
    <div className={styles.root}>
      <MessageBar
        intent={intent}
        {...(intent === "success" ? POLITE : {})}
        layout="multiline"
        className={styles.bar}
      >
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={intent === "success" ? styles.titleOfDone : styles.title}>
            {title}
          </MessageBarTitle>{" "}
          {text}
        </MessageBarBody>
        <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />} />
      </MessageBar>
    </div>
  );
}
