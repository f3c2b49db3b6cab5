import { useEffect, useRef, type RefObject } from "react";
import { useEscape } from "../app/use-escape";

/** Refs for the elements whose focus `useListFocus` manages. */
export interface ListFocus {
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly list: RefObject<HTMLUListElement | null>;
}

/**
 * Focus and Escape of the list. Opening focuses the line that was used last, or the title; Escape
 * calls `onLeave`.
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
    // click too: on a Mac a click does not focus a button
    document.addEventListener("focusin", note);
    document.addEventListener("click", note);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("click", note);
    };
  }, [isOpen]);
  useEscape(isOpen ? onLeave : null);

  return { title, list };
}
