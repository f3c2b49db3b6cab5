import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import type { Task } from "../../app/core/state";
import { Ring } from "../ring/Ring";
import { isBusy } from "./is-busy";
import { useActionBarStyles } from "./action-bar.styles";

export interface ActionButtonProps {
  /** Exactly the button's name. */
  readonly children: string;
  readonly icon: JSX.Element;
  /** What runs now. */
  readonly task: Task | null;
  /** The task this button starts: while it runs, the button shows it. */
  readonly own: Task;
  /** Why it cannot be used just now. */
  readonly blocked?: string | null;
  /** What it does, in a few words, where the name does not tell. */
  readonly help?: string;
  readonly describedBy?: string | undefined;
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly small?: boolean;
  /** Keeps room for a figure at the right, whether there is one or not. */
  readonly roomForCount?: boolean;
  readonly onPress: () => Promise<void>;
}

/** One action. While it cannot be used it stays reachable by keyboard and says why. */
export function ActionButton(props: ActionButtonProps) {
  const { children, icon, task, own, blocked = null, help, describedBy, onPress } = props;
  const { appearance = "secondary", small = false, roomForCount = false } = props;
  const styles = useActionBarStyles();
  const reasonId = useId();
  const busy = isBusy(task);
  const reason = blocked ?? help;
  return (
    <>
      <Button
        appearance={appearance}
        className={mergeClasses(
          styles.button,
          small && styles.small,
          blocked !== null && styles.resting,
          roomForCount && styles.roomForCount,
        )}
        icon={{
          className: small ? styles.smallIcon : "",
          children: busy && task === own ? <Ring /> : icon,
        }}
        disabledFocusable={busy || blocked !== null}
        aria-describedby={reason === undefined ? describedBy : reasonId}
        title={reason}
        onClick={() => {
          void onPress();
        }}
      >
        {children}
      </Button>
      {reason !== undefined && (
        <span id={reasonId} hidden>
          {reason}
        </span>
      )}
    </>
  );
}
