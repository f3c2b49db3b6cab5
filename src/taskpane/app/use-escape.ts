import { useEffect } from "react";

/** Where the key is listened for; called when the listener is added. */
export type EscapeTarget = () => Document | Window;

const ofWindow: EscapeTarget = () => window;

/**
 * Calls `leave` on Escape, unless another handler prevented the key's default.
 *
 * @param leave null while leaving would discard changes: Escape then does nothing
 * @param target where to listen: the window hears a key after all handlers of the page, the document
 *   before Fluent's handlers on the window, which prevent the default of keys inside a list
 */
export function useEscape(leave: (() => void) | null, target: EscapeTarget = ofWindow): void {
  useEffect(() => {
    if (leave === null) return;
    const listened = target();
    const follow = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key === "Escape" && !event.defaultPrevented)
        leave();
    };
    listened.addEventListener("keydown", follow);
    return () => {
      listened.removeEventListener("keydown", follow);
    };
  }, [leave, target]);
}
