import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { AppActions, SheetsToReplace } from "../../app/core/state";
import { batchWords } from "../../messages/batch";
import { useReplaceSheetsStyles } from "./replace-sheets.styles";

export interface ReplaceSheetsProps {
  readonly sheets: SheetsToReplace;
  readonly actions: Pick<AppActions, "keepSheets">;
}

/** Asks whether the sheets made before are replaced; drawn in the place of a notice, and focused. */
export function ReplaceSheets({ sheets, actions }: ReplaceSheetsProps) {
  const styles = useReplaceSheetsStyles();
  const words = batchWords().replace;
  const titleId = useId();
  const root = useRef<HTMLDivElement>(null);
  const { what, names, answer } = sheets;
  const { keepSheets } = actions;
  useEffect(() => {
    const question = root.current;
    const before = document.activeElement;
    question?.focus();
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // Escape answers the question and does not close the list
      event.preventDefault();
      keepSheets();
    };
    question?.addEventListener("keydown", leave);
    return () => {
      question?.removeEventListener("keydown", leave);
      // back to the button that asked for the sheets
      if (before instanceof HTMLElement) before.focus();
    };
  }, [sheets, keepSheets]);
  return (
    <div ref={root} role="group" tabIndex={-1} aria-labelledby={titleId} className={styles.root}>
      <p id={titleId} className={styles.text}>
        <strong>{words.title(what)}</strong> {words.text(names)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void answer("replace")}>
          {words.replace}
        </Button>
        <Button onClick={() => void answer("add")}>{words.add}</Button>
        <Button appearance="subtle" onClick={keepSheets}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
