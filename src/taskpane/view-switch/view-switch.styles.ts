import { makeStyles, tokens } from "@fluentui/react-components";

export const useViewSwitchStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    columnGap: "4px",
    // Office lays its own menu (34 × 32 px) over the top right corner of the pane
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
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
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
      // in forced colours a background is no picture
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});
