import { useEffect, useRef, type RefObject } from "react";

export interface ListFocus {
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly list: RefObject<HTMLUListElement | null>;
}

/**
 * Keyboard and focus of the list: opened, it has the focus where it was left, at the line that led
 * away; Escape leaves it.
 */
export function useListFocus(isOpen: boolean, onLeave: () => void): ListFocus {
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<HTMLButtonElement | null>(null);

  useEffect(() => {
    if (!isOpen) return;
    const left = last.current;
    if (left?.isConnected === true) left.focus({ preventScroll: true });
    else title.current?.focus();
    const note = ({ target }: Event) => {
      const line = target instanceof Element ? target.closest("button") : null;
      if (line !== null && list.current?.contains(line) === true) last.current = line;
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onLeave();
    };
    // both: on the Mac a click gives a button no focus
    document.addEventListener("focusin", note);
    document.addEventListener("click", note);
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("click", note);
      document.removeEventListener("keydown", leave);
    };
  }, [isOpen, onLeave]);

  return { title, list };
}
