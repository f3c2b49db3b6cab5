import { useEffect } from "react";

/**
 * Calls `leave` on Escape, unless another handler prevented the key's default.
 *
 * @param leave null while leaving would discard changes: Escape then does nothing
 */
export function useEscape(leave: (() => void) | null): void {
  useEffect(() => {
    if (leave === null) return;
    const follow = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) leave();
    };
    window.addEventListener("keydown", follow);
    return () => {
      window.removeEventListener("keydown", follow);
    };
  }, [leave]);
}
