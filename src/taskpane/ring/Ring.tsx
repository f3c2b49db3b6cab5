import { mergeClasses } from "@fluentui/react-components";
import { useRingStyles } from "./ring.styles";

/** A progress ring as tall as the surrounding text. Hidden from screen readers: text beside it says what runs. */
export function Ring({ className }: { readonly className?: string }) {
  return <span aria-hidden className={mergeClasses(useRingStyles().root, className)} />;
}
