import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { workbookWords as words } from "../../messages";
import { copyText } from "../copy-details/copy-text";
import { useWorkbookViewStyles } from "./workbook-view.styles";

type Outcome =
  | { readonly kind: "copied"; readonly rows: number }
  /** the host blocks the clipboard: the text is shown, to be copied by hand */
  | { readonly kind: "shown"; readonly text: string };

export interface CopyListProps {
  readonly rows: number;
  /** The list in its current order. */
  readonly textOf: () => string;
}

/** 复制清单: copies a list, to be pasted into a sheet. */
export function CopyList({ rows, textOf }: CopyListProps) {
  const styles = useWorkbookViewStyles();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async () => {
    const text = textOf();
    const isCopied = await copyText(text);
    setOutcome(isCopied ? { kind: "copied", rows } : { kind: "shown", text });
  };
  return (
    <>
      <Button
        disabledFocusable={rows === 0}
        onClick={() => {
          if (rows > 0) void copy();
        }}
      >
        {words.copy}
      </Button>
      <span role="status" className={styles.status}>
        {outcome?.kind === "copied" && words.copied(outcome.rows)}
        {outcome?.kind === "shown" && words.copyFailed}
      </span>
      {outcome?.kind === "shown" && (
        <textarea className={styles.text} readOnly value={outcome.text} aria-label={words.copy} />
      )}
    </>
  );
}
