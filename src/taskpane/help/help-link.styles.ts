import { makeStyles, tokens } from "@fluentui/react-components";

export const useHelpLinkStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    // room enough for a finger
    display: "inline-block",
    padding: "4px 0",
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
});
