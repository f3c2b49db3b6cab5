import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useJudgingStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: "6px",
    margin: "0 12px 10px 33px",
    padding: "8px 10px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wordings: { display: "grid", rowGap: "2px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, color: tokens.colorNeutralForeground2 },
  wording: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content",
    columnGap: "6px",
    alignItems: "start",
    padding: "2px 0",
  },
  radio: { margin: "1px 0 0", accentColor: tokens.colorCompoundBrandBackground },
  closed: { color: tokens.colorNeutralForeground3 },
  band: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  score: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px max-content",
    columnGap: "8px",
    alignItems: "center",
  },
  slider: {
    width: "100%",
    height: "24px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
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
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  invalid: {
    border: `1px solid ${tokens.colorStatusDangerForeground1}`,
    [FORCED]: { border: "1px dashed CanvasText" },
  },
  limits: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  result: { margin: 0, fontVariantNumeric: "tabular-nums" },
});
