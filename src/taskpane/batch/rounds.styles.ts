import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useRoundsStyles = makeStyles({
  root: {
    margin: "0 12px 10px",
    padding: "4px 10px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    margin: 0,
    padding: "0 12px 8px",
    color: tokens.colorNeutralForeground2,
    ...smallText,
  },
  mistake: {
    display: "flex",
    alignItems: "start",
    columnGap: "6px",
    margin: 0,
    padding: "0 12px 8px",
    color: tokens.colorStatusWarningForeground3,
    ...smallText,
  },
  head: { display: "flex", alignItems: "center", columnGap: "8px" },
  with: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    ...smallText,
  },
  end: { flexShrink: 0, minWidth: 0, whiteSpace: "nowrap" },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    columnGap: "6px",
    margin: "4px 0 0",
  },
  pair: { minWidth: 0 },
  name: { color: tokens.colorNeutralForeground2, ...smallText },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  rest: { margin: "4px 0 0", color: tokens.colorNeutralForeground2, ...smallText },
});
