import { makeStyles, tokens } from "@fluentui/react-components";
import { pressable } from "../../taskpane/theme/pressable";
import { smallText } from "../../taskpane/theme/small-text";

export const useFileListStyles = makeStyles({
  // the width at which lines of text are readable
  root: { maxWidth: "760px", margin: "0 auto" },
  opened: { padding: "0 12px 10px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
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
