import type { RefusedNotice as Refused } from "../../app/core/state";
import { pane, refusalMessage } from "../../messages";
import { ProblemNotice } from "./ProblemNotice";

export interface RefusedNoticeProps {
  readonly notice: Refused;
  readonly onDismiss: () => void;
}

/** Excel refused a request: what did not happen, why, what to do, and 重试. */
export function RefusedNotice({ notice, onDismiss }: RefusedNoticeProps) {
  const { code, hostCode, task, retry: again } = notice;
  const { sentence, remedy } = refusalMessage(code);
  const { title, text } = pane.notice.refused(notice);
  return (
    <ProblemNotice
      title={title}
      text={pane.notice.sentences([text, sentence, remedy])}
      code={`${code} / ${hostCode}`}
      task={task}
      action={again === null ? null : { name: pane.notice.retry, run: again }}
      onDismiss={onDismiss}
    />
  );
}
