import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../../taskpane/theme/small-text";

export const useFileBarStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "grid",
    rowGap: "4px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "16px",
    rowGap: "6px",
  },
  about: { display: "grid", flexGrow: 1, flexBasis: "200px", minWidth: 0 },
  name: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  status: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    color: tokens.colorNeutralForeground2,
    ...smallText,
  },
  unsaved: {
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  warning: {
    display: "flex",
    alignItems: "start",
    columnGap: "6px",
    margin: 0,
    color: tokens.colorStatusWarningForeground3,
    ...smallText,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  made: { margin: 0, padding: 0, listStyleType: "none", ...smallText },
  madeFile: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px" },
  // the list of limits takes a line of its own when it is unfolded
  below: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "16px",
    "& > details[open]": { flexBasis: "100%" },
  },
});
