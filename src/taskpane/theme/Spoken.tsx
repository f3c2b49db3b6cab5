import type { ReactNode } from "react";
import { useSpokenStyles } from "./spoken.styles";

/** Words for screen readers where the eye has a picture or a place. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  return <span className={useSpokenStyles().root}>{children}</span>;
}
