import type { ReactNode } from "react";
import { useVisuallyHiddenStyles } from "./visually-hidden.styles";

/** Words for screen readers where the eye has a picture or a place. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={useVisuallyHiddenStyles().root}>{children}</span>;
}
