import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED } from "../theme/media-queries";

export const useFindingListStyles = makeStyles({
  list: { margin: 0, padding: "0 0 6px", listStyleType: "none" },
  finding: {
    borderLeft: "3px solid transparent",
    // forced colours draw even a transparent border
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
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    [FORCED]: { borderLeftColor: "Highlight" },
  },
  /** What was found, in a sentence. */
  sentence: { textWrap: "pretty" },
  /** Under the heading, as far in as its words. */
  all: { padding: "0 12px 6px 36px" },
  /** Under the sentence, as far in as it. */
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
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
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
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground3,
  },
  place: {
    display: "grid",
    justifyItems: "end",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingTop: "2px",
  },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  whole: { color: tokens.colorNeutralForeground3 },
  link: { color: tokens.colorBrandForegroundLink },
});
