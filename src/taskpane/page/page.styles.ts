import { makeStyles, tokens } from "@fluentui/react-components";
import { PANE_HEIGHT } from "../theme/pane-height";

export const usePageStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    flexGrow: 1,
    minHeight: "100%",
    // clear of Office's menu (34 × 32 px) over the top right corner of the pane
    padding: "40px 24px 24px",
    textAlign: "center",
    rowGap: "12px",
  },
  full: { height: "100%" },
  whole: { height: PANE_HEIGHT, overflowY: "auto" },
  picture: {
    fontSize: tokens.fontSizeHero900,
    lineHeight: 0,
    color: tokens.colorNeutralForeground3,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  text: {
    margin: 0,
    textWrap: "balance",
    maxWidth: "300px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px" },
});
