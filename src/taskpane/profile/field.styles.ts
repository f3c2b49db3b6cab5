import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../theme/media-queries";
import { smallText } from "../theme/small-text";

export const useFieldStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 104px",
    columnGap: "8px",
    alignItems: "center",
    padding: "3px 12px",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  choice: { display: "grid", rowGap: "2px", padding: "5px 12px" },
  flag: { padding: "2px 12px 2px 4px", "& > div": { paddingLeft: "40px" } },
  checkbox: { minHeight: "32px" },
  label: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  number: { width: "104px", minWidth: 0 },
  digits: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 },
  note: {
    display: "grid",
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground3,
    ...smallText,
  },
  icon: { marginRight: "4px", fontSize: tokens.fontSizeBase300, verticalAlign: "-2px" },
  mistake: { color: tokens.colorStatusDangerForeground1 },
  changed: { color: tokens.colorBrandForeground1 },
});
