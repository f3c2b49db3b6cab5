import { useEffect, useRef, useState } from "react";
import { PROFILE_LINE_ID } from "../profile/profile-line-id";

export interface OpenPage {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the page of the rules is open. Closing it focuses the button that opens it. */
export function useProfilePage(): OpenPage {
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.getElementById(PROFILE_LINE_ID)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return {
    isOpen,
    open: () => {
      setOpen(true);
    },
    close: () => {
      setOpen(false);
    },
  };
}
