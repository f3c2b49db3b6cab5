import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import type { Task } from "../../app/core/state";
import { Ring } from "../ring/Ring";
import { isBusy } from "./is-busy";
import { useActionBarStyles } from "./action-bar.styles";

export interface ActionButtonProps {
  /** The button's accessible name. */
  readonly children: string;
  readonly icon?: JSX.Element;
  /** The task that runs; null for none. */
  readonly task: Task | null;
  /** The task this button starts; while it runs, a ring replaces the icon. Null for none. */
  readonly own: Task | null;
  /** Why the action is disabled; null if it is not. */
  readonly blocked?: string | null;
  /** What the action does, where its name does not say enough. */
  readonly help?: string;
  readonly describedBy?: string | undefined;
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly small?: boolean;
  /** Reserves space for a count at the right. */
  readonly roomForCount?: boolean;
  readonly onPress: () => Promise<void>;
}

/** One action. While it is disabled it stays focusable and says why. */
export function ActionButton(props: ActionButtonProps) {
  const { children, icon, task, own, blocked = null, help, describedBy, onPress } = props;
  const { appearance = "secondary", small = false, roomForCount = false } = props;
  const styles = useActionBarStyles();
  const reasonId = useId();
  const busy = isBusy(task);
  const reason = blocked ?? help;
  const shownIcon = busy && task === own ? <Ring /> : icon;
  return (
    <>
      <Button
        appearance={appearance}
        className={mergeClasses(
          styles.button,
          small && styles.small,
          blocked !== null && styles.disabled,
          roomForCount && styles.roomForCount,
        )}
        {...(shownIcon !== undefined && {
          icon: { className: small ? styles.smallIcon : "", children: shownIcon },
        })}
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
