import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useHeaderStyles = makeStyles({
  root: { padding: "12px" },
  short: { padding: "6px 12px" },
  project: {
    margin: 0,
    // clear of Office's menu (34 × 32 px) over the top right corner of the pane
    paddingRight: "36px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  shortProject: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: {
    margin: "2px 0 0",
    ...smallText,
    color: tokens.colorNeutralForeground3,
  },
});
