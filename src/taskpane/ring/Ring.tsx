import { mergeClasses } from "@fluentui/react-components";
import { useRingStyles } from "./ring.styles";

/** A turning ring, as tall as the text around it: something is under way, which words beside it say. */
export function Ring({ className }: { readonly className?: string }) {
  return <span aria-hidden className={mergeClasses(useRingStyles().root, className)} />;
}
