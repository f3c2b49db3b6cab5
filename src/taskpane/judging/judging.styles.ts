import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS, NARROW } from "../theme/media-queries";
import { smallText } from "../theme/small-text";
import { focusRing } from "../theme/pressable";

export const useJudgingStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: "6px",
    margin: "0 12px 10px 33px",
    [NARROW]: { marginLeft: "12px" },
    padding: "8px 10px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    ...smallText,
  },
  wordings: { display: "grid", rowGap: "2px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, color: tokens.colorNeutralForeground2 },
  wording: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content",
    columnGap: "6px",
    alignItems: "start",
    padding: "3px 0",
    minHeight: "24px",
    boxSizing: "border-box",
    [NARROW]: { gridTemplateColumns: "max-content minmax(0, 1fr)" },
  },
  radio: { margin: "1px 0 0", accentColor: tokens.colorCompoundBrandBackground },
  closed: { color: tokens.colorNeutralForeground3 },
  band: {
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    [NARROW]: { gridColumnStart: 2 },
  },
  score: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px max-content",
    columnGap: "8px",
    alignItems: "center",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr) max-content" },
  },
  slider: {
    [NARROW]: { gridColumnStart: 1, gridColumnEnd: 3 },
    width: "100%",
    height: "24px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ...focusRing(1),
  },
  field: {
    boxSizing: "border-box",
    width: "100%",
    height: "28px",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    ...focusRing(-1),
  },
  invalid: {
    border: `1px solid ${tokens.colorStatusDangerForeground1}`,
    [FORCED_COLORS]: { border: "1px dashed CanvasText" },
  },
  limits: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  result: { margin: 0, fontVariantNumeric: "tabular-nums" },
});
