import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../theme/media-queries";
import { smallText } from "../theme/small-text";

export const useTemplateDialogStyles = makeStyles({
  surface: { padding: "12px", maxHeight: "calc(100vh - 16px)", boxSizing: "border-box" },
  body: { display: "block" },
  title: { display: "block", marginBottom: "8px" },
  content: { display: "grid", rowGap: "10px", paddingBottom: "2px" },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "10px",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  wide: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 2fr)",
    columnGap: "10px",
    rowGap: "10px",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  part: {
    display: "grid",
    rowGap: "8px",
    margin: 0,
    padding: "8px 10px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: {
    padding: "0 4px",
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
  rows: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  summary: { cursor: "pointer", padding: "2px 0" },
  count: { marginLeft: "8px", color: tokens.colorNeutralForeground3 },
  level: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 68px",
    columnGap: "8px",
    alignItems: "center",
    padding: "2px 0",
  },
  level1: {
    margin: "6px 0 2px",
    ...smallText,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  help: {
    margin: "-4px 0 0",
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
  problem: {
    margin: 0,
    ...smallText,
    color: tokens.colorStatusDangerForeground1,
  },
  close: { justifySelf: "end", marginTop: "10px" },
  input: { minWidth: 0, width: "100%" },
});
