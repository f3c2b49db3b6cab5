import { useEffect, useRef, useState } from "react";
import { PROFILE_LINE_ID } from "../profile/profile-line-id";

export interface OpenPage {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the rules are open. When they are closed, the focus goes back to where it came from. */
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
