import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { AppActions } from "../../app/core/state";
import { mayAccept } from "../../domain/accepted/may-accept";
import type { Finding } from "../../domain/findings/finding";
import { findingMessage } from "../../messages";
import { acceptedWords } from "../../messages/accepted";
import { useAcceptedStyles } from "./accepted.styles";
import { ReasonForm } from "./ReasonForm";

export interface AcceptFindingProps {
  readonly finding: Finding;
  readonly onAccept: AppActions["acceptFinding"];
}

/** Below a finding that may be marked as checked: a subtle button that opens the field for the reason. */
export function AcceptFinding({ finding, onAccept }: AcceptFindingProps) {
  const styles = useAcceptedStyles();
  const words = acceptedWords();
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  if (!mayAccept(finding)) return null;
  if (isOpen) {
    return (
      <ReasonForm
        onConfirm={(reason) => onAccept(finding, reason)}
        onCancel={() => {
          setIsOpen(false);
          // the button is drawn again in the next frame
          requestAnimationFrame(() => root.current?.querySelector("button")?.focus());
        }}
      />
    );
  }
  return (
    <div ref={root} className={styles.action}>
      <Button
        size="small"
        appearance="subtle"
        aria-description={words.about(findingMessage(finding))}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {words.open}
      </Button>
    </div>
  );
}
