import { Button } from "@fluentui/react-components";
import { useContext, useState } from "react";
import type { Task } from "../../app/core/state";
import { pane } from "../../messages";
import { EnvironmentContext } from "../environment/environment";
import { useCopyDetailsStyles } from "./copy-details.styles";
import { copyText } from "./copy-text";
import { detailsText } from "./details";

export interface CopyDetailsProps {
  readonly code: string;
  readonly task: Task | null;
}

/** 复制详情; where the host blocks the clipboard, the text is shown. */
export function CopyDetails({ code, task }: CopyDetailsProps) {
  const styles = useCopyDetailsStyles();
  const [result, setResult] = useState<"not-yet" | "copied" | "failed">("not-yet");
  const { version, host } = useContext(EnvironmentContext);
  const text = detailsText({ code, task, version, host: host(), browser: navigator.userAgent });
  const copy = async () => {
    setResult((await copyText(text)) ? "copied" : "failed");
  };
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          void copy();
        }}
      >
        {pane.notice.copyDetails}
      </Button>
      <span role="status" className={styles.result}>
        {result === "copied" && pane.notice.copied}
        {result === "failed" && pane.notice.copyFailed}
      </span>
      {result === "failed" && <pre className={styles.text}>{text}</pre>}
    </>
  );
}
