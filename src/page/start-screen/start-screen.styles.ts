import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../../taskpane/theme/pressable";
import { smallText } from "../../taskpane/theme/small-text";

export const useStartScreenStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    display: "grid",
    rowGap: "16px",
    maxWidth: "680px",
    margin: "0 auto",
    padding: "32px 16px",
    overflowWrap: "anywhere",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "8px",
    padding: "28px 16px 20px",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  over: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  picture: { fontSize: tokens.fontSizeHero900, color: tokens.colorBrandForeground1 },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  small: { margin: 0, color: tokens.colorNeutralForeground2, ...smallText },
  local: {
    display: "flex",
    columnGap: "8px",
    alignItems: "start",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorStatusSuccessForeground1,
  },
  steps: {
    display: "grid",
    rowGap: "4px",
    margin: 0,
    paddingLeft: "22px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  limits: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  summary: {
    width: "fit-content",
    padding: "4px 0",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ...focusRing(2),
  },
  licences: {
    margin: "4px 0 0",
    whiteSpace: "pre-wrap",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    ...smallText,
  },
  list: {
    display: "grid",
    rowGap: "4px",
    margin: "4px 0 0",
    paddingLeft: "22px",
    color: tokens.colorNeutralForeground2,
  },
});
