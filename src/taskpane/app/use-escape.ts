import { useEffect } from "react";

/**
 * Calls `leave` on Escape, unless another handler prevented the key's default.
 *
 * It listens on the document: before Fluent's handlers on the window, which prevent the default of keys
 * inside a list, and before that of office.js in Excel on the web, which on Escape prevents the default
 * and focuses the first element of the page. A key that was followed does not come to it.
 *
 * @param leave null while leaving would discard changes: Escape then does nothing
 */
export function useEscape(leave: (() => void) | null): void {
  useEffect(() => {
    if (leave === null) return;
    const follow = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    };
    document.addEventListener("keydown", follow);
    return () => {
      document.removeEventListener("keydown", follow);
    };
  }, [leave]);
}

/** Keeps an Escape that a part of the page has handled, a field or a dialog, from office.js as well. */
export function useFollowedEscape(): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
    };
    document.addEventListener("keydown", keep);
    return () => {
      document.removeEventListener("keydown", keep);
    };
  }, []);
}
