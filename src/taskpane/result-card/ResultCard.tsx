import { mergeClasses } from "@fluentui/react-components";
import type { ComponentType, ReactNode } from "react";
import { useResultCardStyles } from "./result-card.styles";

export interface ResultCardProps {
  /** Whether everything is right; else the card is grey. */
  readonly isSuccess: boolean;
  readonly Icon: ComponentType<{ readonly className?: string; readonly "aria-hidden"?: boolean }>;
  readonly title: string;
  readonly children: ReactNode;
}

/** A form's result where no items are listed: passed, checked in part, to be filled in. */
export function ResultCard({ isSuccess, Icon, title, children }: ResultCardProps) {
  const styles = useResultCardStyles();
  return (
    <div className={mergeClasses(styles.root, !isSuccess && styles.neutral)}>
      <Icon className={mergeClasses(styles.icon, !isSuccess && styles.neutralIcon)} aria-hidden />
      <div>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
    </div>
  );
}

/** A paragraph of the card. */
export function ResultText({ children }: { readonly children: ReactNode }) {
  return <p className={useResultCardStyles().text}>{children}</p>;
}
