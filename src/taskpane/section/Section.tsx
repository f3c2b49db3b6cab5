import { useId, type ReactNode } from "react";
import { useSectionStyles } from "./section.styles";

export interface SectionProps {
  readonly title: string;
  readonly icon?: ReactNode;
  /** Shown at the right of the heading. */
  readonly aside?: string;
  /** Id by which other components focus the section. */
  readonly headingId?: string;
  readonly children: ReactNode;
}

/** A section of the pane with a heading. */
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
