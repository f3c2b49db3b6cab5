import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED } from "../theme/media-queries";
import { pressable } from "../theme/pressable";
import { smallText } from "../theme/small-text";

export const useFindingListStyles = makeStyles({
  list: { margin: 0, padding: "0 0 6px", listStyleType: "none" },
  finding: {
    borderLeft: "3px solid transparent",
    // forced colours draw a transparent border too
    [FORCED]: { borderLeftColor: "Canvas" },
  },
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) max-content",
    columnGap: "8px",
    alignItems: "start",
    boxSizing: "border-box",
    width: "100%",
    padding: "7px 12px 7px 9px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
  },
  goTo: {
    ...pressable(-2),
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    [FORCED]: { borderLeftColor: "Highlight" },
  },
  /** The finding's sentence. */
  sentence: { textWrap: "pretty" },
  /** Indented to the text of the heading. */
  all: { padding: "0 12px 6px 36px" },
  /** Indented to the finding's sentence. */
  repair: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "4px",
    padding: "0 12px 8px 33px",
  },
  pending: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    ...smallText,
    color: tokens.colorStatusSuccessForeground1,
  },
  edited: {
    borderLeftColor: tokens.colorStatusWarningForeground3,
    [FORCED]: { borderLeftColor: "CanvasText" },
  },
  justEdited: { color: tokens.colorStatusWarningForeground3 },
  icon: { display: "flex", paddingTop: "2px" },
  points: {
    display: "block",
    ...smallText,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground3,
  },
  place: {
    display: "grid",
    justifyItems: "end",
    ...smallText,
    paddingTop: "2px",
  },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  whole: { color: tokens.colorNeutralForeground3 },
  link: { color: tokens.colorBrandForegroundLink },
});
