import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useScoreLineStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "6px",
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  term: { ...smallText, color: tokens.colorNeutralForeground2 },
  value: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  differs: { color: tokens.colorStatusDangerForeground1 },
  arrow: { alignSelf: "center", color: tokens.colorNeutralForeground3 },
  says: { margin: 0, ...smallText, color: tokens.colorNeutralForeground2 },
});
