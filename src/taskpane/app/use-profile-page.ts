import { useState } from "react";
import { PROFILE_LINE_ID } from "../profile/profile-line-id";
import { useReturnFocus } from "./use-return-focus";

/** A page that is opened and closed by buttons. */
export interface OpenPage {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the page of the rules is open. Closing it focuses the button that opens it. */
export function useProfilePage(): OpenPage {
  const [isOpen, setOpen] = useState(false);
  useReturnFocus(isOpen, PROFILE_LINE_ID);
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
