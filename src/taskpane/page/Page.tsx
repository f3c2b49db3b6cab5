import type { ReactNode } from "react";
import { usePageStyles } from "./page.styles";

export interface PageProps {
  readonly picture: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A message that fills the pane: picture, title, sentence and actions. */
export function Page({ picture, title, text, children }: PageProps) {
  const styles = usePageStyles();
  return (
    <div className={styles.root}>
      <div className={styles.picture}>{picture}</div>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
