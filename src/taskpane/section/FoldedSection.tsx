import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { Summary } from "./Summary";
import { useFoldedSectionStyles } from "./folded-section.styles";

export interface FoldedSectionProps {
  readonly title: string;
  /** Shown at the right of the title. */
  readonly aside: ReactNode;
  /** Id by which other components focus the section. */
  readonly id?: string;
  /** Called each time the section is unfolded. */
  readonly onUnfold?: () => Promise<void>;
  readonly children: ReactNode;
}

/** A section of the pane that is folded at first. */
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
      <Summary className={styles.summary}>
        <ChevronRightRegular className={styles.chevron} aria-hidden />
        {title}
        <span className={styles.aside}>{aside}</span>
      </Summary>
      {children}
    </details>
  );
}
