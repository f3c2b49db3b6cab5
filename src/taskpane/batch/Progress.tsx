import { Button } from "@fluentui/react-components";
import type { BatchActions, BatchState } from "../../app/core/batch";
import { baseName } from "../../domain/text/base-name";
import { batchWords } from "../../messages/batch";
import { Ring } from "../ring/Ring";
import { useBatchStyles } from "./batch.styles";

export interface ProgressProps {
  readonly batch: BatchState;
  readonly actions: Pick<BatchActions, "stop" | "goOn">;
}

/**
 * The number of files done, the current file, the time left, and 取消; after 取消 the number of files
 * left.
 */
export function Progress({ batch, actions }: ProgressProps) {
  const styles = useBatchStyles();
  const words = batchWords();
  const { progress, left, isReadingWorkbook } = batch;
  if (progress !== null) {
    const { done, total, current, secondsLeft } = progress;
    return (
      <div className={styles.progress}>
        <div className={styles.progressLine}>
          <span className={styles.figures}>{words.progress(done, total, secondsLeft)}</span>
          <Button size="small" onClick={actions.stop}>
            {words.cancel}
          </Button>
        </div>
        <div
          role="progressbar"
          aria-label={words.title}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
          className={styles.track}
        >
          <div className={styles.fill} style={{ width: `${(100 * done) / total}%` }} />
        </div>
        <p className={styles.current}>{words.current(shortName(baseName(current)))}</p>
      </div>
    );
  }
  if (isReadingWorkbook)
    return (
      <p className={styles.reading}>
        <Ring />
        {words.readingWorkbook}
      </p>
    );
  if (left === 0) return null;
  return (
    <div className={styles.progressLine}>
      <span className={styles.figures}>{words.stopped(left)}</span>
      <Button
        size="small"
        onClick={() => {
          void actions.goOn();
        }}
      >
        {words.goOn}
      </Button>
    </div>
  );
}

/**
 * The most characters of a name, for one line of a narrow pane, and how many of them are from its end.
 */
const MOST_NAME = 18;
const END = 8;

/** A long name without its middle part. */
function shortName(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= MOST_NAME) return name;
  const head = characters.slice(0, MOST_NAME - END - 1);
  return `${head.join("")}…${characters.slice(-END).join("")}`;
}
