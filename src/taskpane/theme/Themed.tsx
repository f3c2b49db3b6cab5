import { AriaLiveAnnouncer, FluentProvider, mergeClasses } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import type { DarkPreference } from "./dark-preference";
import { darkTheme, lightTheme } from "./themes";
import { usePageStyles, useThemedStyles } from "./themed.styles";

export interface ThemedProps {
  readonly preference: DarkPreference;
  readonly children: ReactNode;
}

/** Colours, fonts and the live region: without the announcer Fluent's message bars stay silent. */
export function Themed({ preference, children }: ThemedProps) {
  usePageStyles();
  const styles = useThemedStyles();
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
