import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { RefObject } from "react";
import type { BatchActions, BatchState } from "../../app/core/batch";
import { batchWords } from "../../messages/batch";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { Verdict } from "../workbook-view/Verdict";
import { useBatchStyles } from "./batch.styles";
import { Progress } from "./Progress";

export interface BatchHeadProps {
  readonly batch: BatchState;
  readonly isBegun: boolean;
  /** Focused when the view is opened. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  /** Lists only the files and sheets that were not checked. */
  readonly onWhy: () => void;
  readonly actions: Pick<BatchActions, "stop" | "goOn">;
}

/** The number of forms and of those with problems, and the progress of the check. */
export function BatchHead({ batch, isBegun, title, onWhy, actions }: BatchHeadProps) {
  const styles = useBatchStyles();
  const words = batchWords();
  const { forms, files, notChecked, passedOver, progress } = batch;
  const refused = notChecked.filter(({ isWhole }) => isWhole).length;
  const isDone = progress === null && !batch.isReadingWorkbook;
  return (
    <div className={styles.head}>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {isBegun && isDone ? words.heading(forms.length) : words.title}
      </h1>
      <Progress batch={batch} actions={actions} />
      {isBegun && (
        <>
          {forms.length > 0 && <Verdict forms={forms.map(({ summary }) => summary)} />}
          {files + passedOver > 0 && (
            <p className={refused === 0 ? styles.about : styles.warning}>
              {refused > 0 && <WarningRegular className={styles.icon} aria-hidden />}
              <span>
                {words.looked(files, refused, passedOver)}
                {refused > 0 && (
                  <button type="button" className={styles.link} onClick={onWhy}>
                    {words.why}
                  </button>
                )}
              </span>
            </p>
          )}
        </>
      )}
      <div role="status">
        <VisuallyHidden>{isBegun && spoken(batch)}</VisuallyHidden>
      </div>
    </div>
  );
}

/** How often the progress is announced. */
const PARTS = 4;

/** The announced text: at every quarter of the files, and at the end. */
function spoken({ progress, forms, files, notChecked, passedOver, left }: BatchState): string {
  const words = batchWords();
  if (progress === null) {
    const refused = notChecked.filter(({ isWhole }) => isWhole).length;
    const end = left > 0 ? words.stopped(left) : words.heading(forms.length);
    return `${end} ${words.looked(files, refused, passedOver)}`;
  }
  const { done, total } = progress;
  const part = Math.floor((PARTS * done) / total);
  return part === 0 ? "" : words.progress(Math.ceil((total * part) / PARTS), total, null);
}
