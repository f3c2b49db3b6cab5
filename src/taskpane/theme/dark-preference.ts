/** Whether the pane should be dark, in the shape `useSyncExternalStore` wants. */
export interface DarkPreference {
  readonly isDark: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Whether a colour (#RRGGBB) is a dark ground; null when it is no such colour. */
export function isDarkColour(colour: string | undefined): boolean | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (digits === undefined) return null;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  // perceived brightness, 0 to 255 (the weights of ITU-R BT.601)
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}

/**
 * Office's own theme where it tells one (desktop only), else the system's preference. Office
 * announces no change to a pane, so its colour is read again when the pane gets the focus.
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
