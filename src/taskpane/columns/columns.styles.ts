import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../theme/media-queries";
import { smallText } from "../theme/small-text";

export const useColumnsStyles = makeStyles({
  intro: {
    margin: 0,
    padding: "0 12px 8px",
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
  heading: {
    margin: 0,
    padding: "6px 12px 2px",
    ...smallText,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: "8px",
    alignItems: "center",
    padding: "5px 12px",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  what: { display: "flex", flexWrap: "wrap", columnGap: "6px", alignItems: "baseline" },
  label: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  cell: {
    minWidth: "24px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    // the same focus ring as other controls; Fluent's links have a second underline instead
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sample: {
    gridColumn: "1 / -1",
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    ...smallText,
    color: tokens.colorNeutralForeground3,
  },
  chosen: {
    marginRight: "8px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  back: { margin: "2px 4px 6px" },
});
