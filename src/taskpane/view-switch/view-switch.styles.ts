import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "../theme/media-queries";
import { focusRing } from "../theme/pressable";

export const useViewSwitchStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    columnGap: "4px",
    // clear of Office's menu (34 × 32 px) over the top right corner of the pane
    padding: "2px 40px 0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  view: {
    position: "relative",
    padding: "6px 8px 8px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ...focusRing(-2),
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      right: "8px",
      bottom: "-1px",
      left: "8px",
      height: "2px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      // forced colours replace the background colour that marks the current view
      [FORCED_COLORS]: { backgroundColor: "Highlight" },
    },
  },
});
