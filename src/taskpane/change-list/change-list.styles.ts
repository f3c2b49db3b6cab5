import { makeStyles, tokens } from "@fluentui/react-components";
import { pressable } from "../theme/pressable";
import { smallText } from "../theme/small-text";

export const useChangeListStyles = makeStyles({
  list: { margin: 0, padding: "0 0 6px", listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: "8px",
    alignItems: "start",
    padding: "2px 12px 2px 4px",
  },
  words: { display: "grid" },
  /** in the place of a checkbox and its label */
  locked: { padding: "6px 8px 6px 36px" },
  subject: { color: tokens.colorNeutralForeground3 },
  figures: {
    display: "flex",
    alignItems: "baseline",
    flexWrap: "wrap",
    columnGap: "6px",
    fontVariantNumeric: "tabular-nums",
  },
  old: { color: tokens.colorNeutralForeground3 },
  arrow: { color: tokens.colorNeutralForeground3 },
  new: { fontWeight: tokens.fontWeightSemibold },
  note: {
    ...smallText,
    color: tokens.colorStatusWarningForeground3,
  },
  cell: {
    marginTop: "4px",
    minWidth: "40px",
    minHeight: "24px",
    padding: "2px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    ...smallText,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    ...pressable(-1),
  },
});
