import { tokens } from "@fluentui/react-components";

/** Font size and line height of secondary text, as part of a style. */
export const smallText = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;
