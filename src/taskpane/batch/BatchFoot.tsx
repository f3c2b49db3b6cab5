import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { BatchActions, BatchState } from "../../app/core/batch";
import { batchWords } from "../../messages/batch";
import { downloadBlob } from "../profile/download-text";
import { CopyList } from "../workbook-view/CopyList";
import { batchText } from "./batch-text";
import { useBatchStyles } from "./batch.styles";

export interface BatchFootProps {
  readonly batch: BatchState;
  readonly actions: BatchActions;
}

/** Buttons to copy, save and remove the results. Nothing while there are none. */
export function BatchFoot({ batch, actions }: BatchFootProps) {
  const styles = useBatchStyles();
  const words = batchWords();
  const [saved, setSaved] = useState<string | null>(null);
  const { forms, notChecked, progress } = batch;
  if (forms.length + notChecked.length === 0) return null;
  return (
    <div className={styles.foot}>
      <CopyList rows={forms.length + notChecked.length} textOf={() => batchText(batch)} />
      {forms.length > 0 && (
        <Button
          title={words.saveHelp}
          disabledFocusable={progress !== null}
          onClick={() => {
            if (progress !== null) return;
            downloadBlob(words.fileName, actions.lines());
            setSaved(words.fileName);
          }}
        >
          {words.save}
        </Button>
      )}
      <Button appearance="subtle" className={styles.plain} onClick={actions.clear}>
        {words.clear}
      </Button>
      <span role="status" className={styles.status}>
        {saved !== null && words.saved(saved)}
      </span>
    </div>
  );
}
