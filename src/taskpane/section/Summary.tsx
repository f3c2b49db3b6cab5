import type { ReactNode } from "react";

export interface SummaryProps {
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * The heading of a `details`, which unfolds it. Office.js on the web moves the focus itself when Tab is
 * pressed, to the next element of its own list: a summary is on it only with a tabindex.
 */
export function Summary({ className, children }: SummaryProps) {
  return (
    <summary className={className} tabIndex={0}>
      {children}
    </summary>
  );
}
