import { useEffect } from "react";

/** Leaves by Escape, unless something else has taken the key; null where leaving would lose something. */
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
