import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { FORCED, NARROW } from "../theme/media-queries";
import { pressable } from "../theme/pressable";
import { smallText } from "../theme/small-text";

export const useCountsStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: "8px",
    margin: 0,
    padding: "0 12px 12px",
    listStyleType: "none",
  },
  item: { display: "grid", minWidth: 0 },
  count: {
    display: "grid",
    justifyItems: "center",
    alignContent: "center",
    boxSizing: "border-box",
    minHeight: "48px",
    padding: "3px 4px",
    [NARROW]: { paddingLeft: "1px", paddingRight: "1px" },
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    ...smallText,
  },
  jump: {
    ...pressable(1),
  },
  none: {
    ...shorthands.borderColor("transparent"),
    // forced colours draw a transparent border too
    [FORCED]: shorthands.borderColor("Canvas"),
    color: tokens.colorNeutralForeground3,
  },
  number: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});
