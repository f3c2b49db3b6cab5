import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

const small = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

export const useFormLineStyles = makeStyles({
  line: {
    // what is spoken only stands in it, and not somewhere below the pane
    position: "relative",
    display: "grid",
    rowGap: "1px",
    boxSizing: "border-box",
    width: "100%",
    padding: "7px 12px 7px 9px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    // forced colours draw even a transparent border
    [FORCED]: { borderLeftColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground2,
    [FORCED]: { borderLeftColor: "Highlight" },
  },
  // a long name beside a long score has a line of its own
  half: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  project: { flex: "1 1 50%", minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  noProject: {
    fontWeight: tokens.fontWeightRegular,
    fontStyle: "italic",
    color: tokens.colorNeutralForeground2,
  },
  where: { flex: "1 1 50%", minWidth: 0, color: tokens.colorNeutralForeground2, ...small },
  // where not even both have room, the grade stands below the total
  score: {
    minWidth: 0,
    marginLeft: "auto",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
  },
  points: { whiteSpace: "nowrap" },
  printed: { color: tokens.colorNeutralForeground2 },
  total: { fontWeight: tokens.fontWeightSemibold },
  grade: {
    display: "inline-block",
    whiteSpace: "nowrap",
    minWidth: "1em",
    marginLeft: "8px",
    textAlign: "right",
  },
  differs: { color: tokens.colorStatusDangerForeground1 },
  undecided: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  plain: {},
  counts: {
    display: "grid",
    marginLeft: "auto",
    gridTemplateColumns: "repeat(3, 36px)",
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
    ...small,
  },
  count: {
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-end",
    columnGap: "3px",
    whiteSpace: "nowrap",
  },
  passed: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    flexShrink: 0,
    marginLeft: "auto",
    color: tokens.colorStatusSuccessForeground1,
    ...small,
  },
  stale: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    color: tokens.colorStatusWarningForeground3,
    ...small,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
});
