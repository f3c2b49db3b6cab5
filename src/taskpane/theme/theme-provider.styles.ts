import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

/** Styles of body, inserted at run time: the content security policy allows no inline styles. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export const useThemeProviderStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});
