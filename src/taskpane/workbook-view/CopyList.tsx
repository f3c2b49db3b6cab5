import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { workbookWords as words } from "../../messages";
import { copyText } from "../copy-details/copy-text";
import { listText } from "./list-text";
import type { FormOfSheet } from "./sorted-forms";
import { useWorkbookViewStyles } from "./workbook-view.styles";

type Outcome =
  | { readonly kind: "copied"; readonly forms: number }
  /** the host blocks the clipboard: the text is shown, to be copied by hand */
  | { readonly kind: "shown"; readonly text: string };

/** 复制清单: copies the list in its current order, to be pasted into a sheet. */
export function CopyList({ forms }: { readonly forms: readonly FormOfSheet[] }) {
  const styles = useWorkbookViewStyles();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async () => {
    const text = listText(forms);
    const isCopied = await copyText(text);
    setOutcome(isCopied ? { kind: "copied", forms: forms.length } : { kind: "shown", text });
  };
  return (
    <>
      <Button
        disabledFocusable={forms.length === 0}
        onClick={() => {
          if (forms.length > 0) void copy();
        }}
      >
        {words.copy}
      </Button>
      <span role="status" className={styles.status}>
        {outcome?.kind === "copied" && words.copied(outcome.forms)}
        {outcome?.kind === "shown" && words.copyFailed}
      </span>
      {outcome?.kind === "shown" && (
        <textarea className={styles.text} readOnly value={outcome.text} aria-label={words.copy} />
      )}
    </>
  );
}
