import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useFoldedSectionStyles } from "./folded-section.styles";

export interface FoldedSectionProps {
  readonly title: string;
  /** At the right of the title. */
  readonly aside: ReactNode;
  /** Where a jump from elsewhere lands. */
  readonly id?: string;
  /** Called whenever it is opened. */
  readonly onUnfold?: () => Promise<void>;
  readonly children: ReactNode;
}

/** A part of the pane that is unfolded on demand. */
export function FoldedSection({ title, aside, id, onUnfold, children }: FoldedSectionProps) {
  const styles = useFoldedSectionStyles();
  return (
    <details
      id={id}
      className={styles.root}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void onUnfold?.();
      }}
    >
      <summary className={styles.summary}>
        <ChevronRightRegular className={styles.chevron} aria-hidden />
        {title}
        <span className={styles.aside}>{aside}</span>
      </summary>
      {children}
    </details>
  );
}
