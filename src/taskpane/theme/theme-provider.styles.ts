import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

/** As rules put in at run time: the page's security policy allows no style written into it. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export const useThemeProviderStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});
