import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import type { BatchActions } from "../../app/core/batch";
import type { Task } from "../../app/core/state";
import { batchWords } from "../../messages/batch";
import { ActionButton } from "../action-bar/ActionButton";
import { fetchSheetWords } from "../collection-sheets/fetch-sheet-words";
import { SummaryButton } from "../collection-sheets/SummaryButton";
import { useBatchStyles } from "./batch.styles";
import { CompareButton } from "./CompareButton";

export interface SheetButtonsProps {
  readonly task: Task | null;
  /** Files are being checked. */
  readonly isChecking: boolean;
  readonly actions: Pick<BatchActions, "makeSheets" | "compareWith">;
}

/** 生成汇总 and 退回清单, which make sheets of all results in the open workbook, and 与上次比较. */
export function SheetButtons({ task, isChecking, actions }: SheetButtonsProps) {
  const styles = useBatchStyles();
  const words = batchWords();
  const blocked = isChecking ? words.whileChecking : null;
  return (
    <div className={styles.sheets}>
      <SummaryButton
        task={task}
        help={words.summaryHelp}
        blocked={blocked}
        onPress={() => actions.makeSheets("summary", fetchSheetWords)}
      />
      <ActionButton
        task={task}
        own="making-sheets"
        small
        blocked={blocked}
        icon={<DocumentTextRegular />}
        help={words.returnsHelp}
        onPress={() => actions.makeSheets("returns", fetchSheetWords)}
      >
        {words.returns}
      </ActionButton>
      <CompareButton actions={actions} />
    </div>
  );
}
