import { useEffect } from "react";

/** Has the browser ask before the page is closed while `isAtRisk`. */
export function useLeavingWarning(isAtRisk: boolean): void {
  useEffect(() => {
    if (!isAtRisk) return;
    // an event listener would have to set a deprecated member for older browsers; this property
    // works in all
    window.onbeforeunload = () => true;
    return () => {
      window.onbeforeunload = null;
    };
  }, [isAtRisk]);
}
