import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { Task } from "../../app/core/state";
import { batchWords } from "../../messages/batch";
import { ActionButton } from "../action-bar/ActionButton";

export interface SummaryButtonProps {
  readonly task: Task | null;
  /** The source of the summary, in words. */
  readonly help: string;
  /** Why no summary can be made now; null where it can. */
  readonly blocked?: string | null;
  readonly onPress: () => Promise<void>;
}

/** 生成汇总: new sheets of the open workbook. */
export function SummaryButton({ task, help, blocked = null, onPress }: SummaryButtonProps) {
  return (
    <ActionButton
      task={task}
      own="making-sheets"
      small
      icon={<DocumentTableRegular />}
      help={help}
      blocked={blocked}
      onPress={onPress}
    >
      {batchWords().summary}
    </ActionButton>
  );
}
