import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS, LOW } from "../../taskpane/theme/media-queries";
import { focusRing } from "../../taskpane/theme/pressable";
import { smallText } from "../../taskpane/theme/small-text";
import { STACKED, WIDE } from "../layout/media-queries";

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useSheetTableStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
    [STACKED]: {
      position: "sticky",
      top: 0,
      zIndex: 3,
      flexShrink: 0,
      maxHeight: "38vh",
      borderBottom: line,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    [WIDE]: { flexGrow: 1, flexBasis: 0 },
    [LOW]: { maxHeight: "60vh" },
  },
  head: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    columnGap: "10px",
    minHeight: "24px",
    padding: "4px 12px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  picker: { minWidth: 0, maxWidth: "50%" },
  place: { flexGrow: 1, color: tokens.colorNeutralForeground2, ...smallText },
  toggle: { flexShrink: 0, [WIDE]: { display: "none" } },
  body: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    scrollbarWidth: "thin",
    ...focusRing(-2),
  },
  folded: { [STACKED]: { display: "none" } },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    minWidth: "100%",
    ...smallText,
  },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "2px 6px",
    borderRight: line,
    borderBottom: line,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
  },
  corner: { left: 0, zIndex: 2, width: "48px", boxSizing: "border-box" },
  number: { left: 0, textAlign: "right" },
  label: { display: "block", overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  cell: {
    minWidth: "40px",
    maxWidth: "260px",
    padding: "3px 6px",
    borderRight: line,
    borderBottom: line,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    verticalAlign: "middle",
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  written: {
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { display: "block", color: tokens.colorBrandForeground1 },
  selected: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    [FORCED_COLORS]: { outlineColor: "Highlight" },
  },
});
