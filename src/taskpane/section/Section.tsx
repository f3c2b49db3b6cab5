import { useId, type ReactNode } from "react";
import { useSectionStyles } from "./section.styles";

export interface SectionProps {
  readonly title: string;
  readonly icon?: ReactNode;
  /** A figure at the right of the heading. */
  readonly aside?: string;
  /** Where a jump from elsewhere lands. */
  readonly headingId?: string;
  readonly children: ReactNode;
}

/** A part of the pane under a heading of its own. */
export function Section({ title, icon, aside, headingId, children }: SectionProps) {
  const styles = useSectionStyles();
  const ownId = useId();
  const id = headingId ?? ownId;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.heading} tabIndex={-1}>
        {icon}
        {title}
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </h2>
      {children}
    </section>
  );
}
