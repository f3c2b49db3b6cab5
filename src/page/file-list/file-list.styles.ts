import { makeStyles, tokens } from "@fluentui/react-components";
import { pressable } from "../../taskpane/theme/pressable";
import { smallText } from "../../taskpane/theme/small-text";

export const useFileListStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    display: "grid",
    justifyItems: "start",
    rowGap: "12px",
    maxWidth: "680px",
    margin: "0 auto",
    padding: "24px 16px",
    overflowWrap: "anywhere",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  local: { margin: 0, color: tokens.colorNeutralForeground2, ...smallText },
  list: { justifySelf: "stretch", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  file: {
    display: "grid",
    flexGrow: 1,
    minWidth: 0,
    padding: "8px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ...pressable(-2),
  },
  status: { color: tokens.colorNeutralForeground2, ...smallText },
});
