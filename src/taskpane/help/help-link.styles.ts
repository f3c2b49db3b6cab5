import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../theme/pressable";

export const useHelpLinkStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    // the minimum size of a touch target
    display: "inline-block",
    padding: "4px 0",
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ...focusRing(2),
  },
});
