import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "../theme/media-queries";
import { pressable } from "../theme/pressable";
import { smallText } from "../theme/small-text";

export const useFormLineStyles = makeStyles({
  line: {
    // contains the absolutely positioned hidden texts
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
    // forced colours draw a transparent border too
    [FORCED_COLORS]: { borderLeftColor: "Canvas" },
    ...pressable(-2),
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground2,
    [FORCED_COLORS]: { borderLeftColor: "Highlight" },
  },
  // a long name wraps to a line of its own beside a long score
  half: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  project: { flex: "1 1 50%", minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  where: { flex: "1 1 50%", minWidth: 0, color: tokens.colorNeutralForeground2, ...smallText },
  // in a narrow pane the grade wraps below the total
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
    ...smallText,
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
    ...smallText,
  },
  quiet: {
    flexShrink: 0,
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    ...smallText,
  },
  note: { fontVariantNumeric: "tabular-nums", ...smallText },
  stale: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    color: tokens.colorStatusWarningForeground3,
    ...smallText,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
});
