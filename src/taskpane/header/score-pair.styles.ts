import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../theme/media-queries";
import { smallText } from "../theme/small-text";

export const useScorePairStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr 24px 1fr",
    alignItems: "center",
    marginTop: "10px",
    padding: "8px 12px 10px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  side: { minWidth: 0 },
  term: {
    margin: 0,
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
  values: { display: "flex", alignItems: "baseline", gap: "8px", margin: 0 },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  grade: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  absent: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  differs: { color: tokens.colorStatusDangerForeground1 },
  arrow: {
    justifySelf: "center",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase400,
    [NARROW]: { display: "none" },
  },
  verdict: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: "4px 0 0",
    ...smallText,
  },
  /** Indented to the text of the verdict. */
  result: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    margin: "2px 0 0 22px",
    ...smallText,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  same: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  verdictIcon: { fontSize: tokens.fontSizeBase400, flexShrink: 0 },
});
