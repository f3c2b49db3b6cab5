/** Whether the pane should be dark, as an external store for `useSyncExternalStore`. */
export interface DarkPreference {
  readonly isDark: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Whether a background colour (#RRGGBB) is dark; null when the text is no such colour. */
export function isDarkColour(colour: string | undefined): boolean | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (digits === undefined) return null;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  // perceived brightness, 0 to 255 (the weights of ITU-R BT.601)
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}

/**
 * Office's theme where there is one (desktop only), else the system's preference. Office raises no
 * event when its theme changes, so its colour is read again when the pane gets the focus.
 */
export function darkPreference(
  view: Pick<Window, "matchMedia" | "addEventListener" | "removeEventListener">,
  officeBackground: () => string | undefined,
): DarkPreference {
  const media = view.matchMedia("(prefers-color-scheme: dark)");
  return {
    isDark: () => isDarkColour(officeBackground()) ?? media.matches,
    subscribe: (listener) => {
      media.addEventListener("change", listener);
      view.addEventListener("focus", listener);
      return () => {
        media.removeEventListener("change", listener);
        view.removeEventListener("focus", listener);
      };
    },
  };
}
