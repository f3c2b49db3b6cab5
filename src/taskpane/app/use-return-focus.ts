import { useEffect, useRef } from "react";

/**
 * Moves the focus when a page is closed.
 *
 * @param id the id of the element to focus: the button that opens the page
 */
export function useReturnFocus(isOpen: boolean, id: string): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.getElementById(id)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, id]);
}
