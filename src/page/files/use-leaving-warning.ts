import { useEffect } from "react";

/** Has the browser ask before the page is left, while something would be lost. */
export function useLeavingWarning(isAtRisk: boolean): void {
  useEffect(() => {
    if (!isAtRisk) return;
    // a listener would have to set a deprecated member for older browsers; all know this one
    window.onbeforeunload = () => true;
    return () => {
      window.onbeforeunload = null;
    };
  }, [isAtRisk]);
}
