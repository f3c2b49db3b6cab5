import type { ReactNode } from "react";
import { useVisuallyHiddenStyles } from "./visually-hidden.styles";

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={useVisuallyHiddenStyles().root}>{children}</span>;
}
