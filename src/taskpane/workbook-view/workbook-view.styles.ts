import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useWorkbookViewStyles = makeStyles({
  head: { padding: "10px 12px 8px" },
  title: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    // focused when the list opens; being at the top of the page shows where the focus is
    outlineStyle: "none",
  },
  verdict: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  passed: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorStatusSuccessForeground1,
  },
  about: { margin: "4px 0 0", color: tokens.colorNeutralForeground2, ...smallText },
  warning: {
    display: "flex",
    alignItems: "start",
    columnGap: "6px",
    margin: "4px 0 0",
    color: tokens.colorStatusWarningForeground3,
    ...smallText,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  sort: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    padding: "0 12px 8px",
    color: tokens.colorNeutralForeground2,
    ...smallText,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  template: { padding: "4px 12px 12px" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px 10px",
  },
  status: { color: tokens.colorNeutralForeground2, ...smallText },
  text: {
    boxSizing: "border-box",
    width: "100%",
    height: "96px",
    fontFamily: tokens.fontFamilyMonospace,
    ...smallText,
  },
});
