import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import type { DarkPreference } from "./dark-preference";
import { darkTheme, lightTheme } from "./themes";

/** As rules put in at run time: the page's security policy allows no style written into it. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

export interface ThemedProps {
  readonly preference: DarkPreference;
  readonly children: ReactNode;
}

/** Colours, fonts and the live region: without the announcer Fluent's message bars stay silent. */
export function Themed({ preference, children }: ThemedProps) {
  usePageStyles();
  const styles = useStyles();
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
