import { makeStyles, tokens } from "@fluentui/react-components";
import { listView } from "../theme/list-view";
import { smallText } from "../theme/small-text";

export const useWorkbookViewStyles = makeStyles({
  ...listView,
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
  sort: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    padding: "0 12px 8px",
    color: tokens.colorNeutralForeground2,
    ...smallText,
  },
  template: { padding: "4px 12px 12px" },
  text: {
    boxSizing: "border-box",
    width: "100%",
    height: "96px",
    fontFamily: tokens.fontFamilyMonospace,
    ...smallText,
  },
});
