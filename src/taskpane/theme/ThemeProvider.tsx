import { AriaLiveAnnouncer, FluentProvider, mergeClasses } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import type { DarkPreference } from "./dark-preference";
import { darkTheme, lightTheme } from "./themes";
import { usePageStyles, useThemeProviderStyles } from "./theme-provider.styles";

export interface ThemeProviderProps {
  readonly preference: DarkPreference;
  readonly children: ReactNode;
}

/** Colours, fonts and the live region, which Fluent's message bars need to be announced. */
export function ThemeProvider({ preference, children }: ThemeProviderProps) {
  usePageStyles();
  const styles = useThemeProviderStyles();
  const dark = useSyncExternalStore(preference.subscribe, preference.isDark);
  return (
    <FluentProvider
      theme={dark ? darkTheme : lightTheme}
      className={mergeClasses(styles.root, dark ? styles.dark : styles.light)}
    >
      <AriaLiveAnnouncer>{children}</AriaLiveAnnouncer>
    </FluentProvider>
  );
}
