import { Button } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { SaveEditRegular } from "@fluentui/react-icons/svg/save-edit";
import type { MouseEvent } from "react";
import { pane } from "../../messages";
import { HelpLink } from "../help/HelpLink";
import { useWelcomeStyles } from "./welcome.styles";

export interface WelcomeProps {
  readonly isFirstRun: boolean;
  /** Whether the form has items: then the text is one line. */
  readonly isShort: boolean;
  readonly onDismiss: () => void;
}

/** Three lines about the add-in, or one, shown until 知道了 is pressed once. */
export function Welcome({ isFirstRun, isShort, onDismiss }: WelcomeProps) {
  const styles = useWelcomeStyles();
  if (!isFirstRun) return null;
  const words = pane.welcome;
  const lines = [
    { icon: <EyeRegular aria-hidden />, text: words.reads },
    { icon: <CursorClickRegular aria-hidden />, text: words.leads },
    { icon: <SaveEditRegular aria-hidden />, text: words.writes },
  ];
  const dismiss = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    // the focused button is removed: Tab must continue in the result below it
    currentTarget.closest("main")?.focus();
    onDismiss();
  };
  if (isShort) {
    return (
      <section aria-label={words.label} className={styles.short}>
        <span className={styles.shortText}>{words.short}</span>
        <Button size="small" onClick={dismiss}>
          {words.understood}
        </Button>
      </section>
    );
  }
  return (
    <section aria-label={words.label} className={styles.root}>
      <ul className={styles.lines}>
        {lines.map(({ icon, text }) => (
          <li key={text} className={styles.line}>
            <span className={styles.icon}>{icon}</span>
            {text}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button size="small" onClick={dismiss}>
          {words.understood}
        </Button>
        <HelpLink />
      </div>
    </section>
  );
}
