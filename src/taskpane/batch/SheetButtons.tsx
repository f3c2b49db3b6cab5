import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import type { BatchActions } from "../../app/core/batch";
import type { Task } from "../../app/core/state";
import { batchWords } from "../../messages/batch";
import { ActionButton } from "../action-bar/ActionButton";
import { useBatchStyles } from "./batch.styles";
import { CompareButton } from "./CompareButton";

const fetchWords = async () =>
  (await import(/* webpackChunkName: "collection-words" */ "../../messages/batch-sheet"))
    .batchSheetWords;

export interface SheetButtonsProps {
  readonly task: Task | null;
  /** Files are being checked. */
  readonly isChecking: boolean;
  readonly actions: Pick<BatchActions, "makeSheets" | "compareWith">;
}

/** 生成汇总 and 退回清单, new sheets of the open workbook made of all results; 与上次比较. */
export function SheetButtons({ task, isChecking, actions }: SheetButtonsProps) {
  const styles = useBatchStyles();
  const words = batchWords();
  const shared = {
    task,
    own: "making-sheets",
    small: true,
    blocked: isChecking ? words.whileChecking : null,
  } as const;
  return (
    <div className={styles.sheets}>
      <ActionButton
        {...shared}
        icon={<DocumentTableRegular />}
        help={words.summaryHelp}
        onPress={() => actions.makeSheets("summary", fetchWords)}
      >
        {words.summary}
      </ActionButton>
      <ActionButton
        {...shared}
        icon={<DocumentTextRegular />}
        help={words.returnsHelp}
        onPress={() => actions.makeSheets("returns", fetchWords)}
      >
        {words.returns}
      </ActionButton>
      <CompareButton actions={actions} />
    </div>
  );
}
