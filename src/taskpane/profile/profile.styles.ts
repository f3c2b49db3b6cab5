import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../theme/media-queries";

const small = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

export const useProfileStyles = makeStyles({
  top: { display: "grid", rowGap: "6px", padding: "10px 12px 12px" },
  title: {
    margin: 0,
    // Office lays its own menu (34 × 32 px) over the top right corner of the pane
    paddingRight: "36px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    // focused when the page opens; where one is shows by its place at the top
    outlineStyle: "none",
  },
  heading: {
    margin: 0,
    padding: "10px 12px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { color: tokens.colorNeutralForeground2, ...small },
  source: { margin: 0, textWrap: "pretty", color: tokens.colorNeutralForeground2, ...small },
  sources: { ...small },
  sourcesSummary: {
    width: "fit-content",
    padding: "4px 0",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sourcesTitle: { margin: "6px 0 0", fontWeight: tokens.fontWeightSemibold, ...small },
  list: { margin: "2px 0 0", paddingLeft: "18px", ...small },
  part: { paddingBottom: "8px" },
  intro: {
    margin: 0,
    padding: "0 12px 6px",
    color: tokens.colorNeutralForeground2,
    ...small,
  },
  rest: {
    margin: 0,
    padding: "6px 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  set: { margin: 0, padding: "0 0 4px", border: 0, minWidth: 0 },
  legend: { padding: "4px 12px 2px", color: tokens.colorNeutralForeground2, ...small },
  visuallyHidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  sum: {
    margin: 0,
    padding: "2px 12px 0",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    ...small,
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  disorder: {
    margin: 0,
    padding: "0 12px",
    color: tokens.colorStatusDangerForeground1,
    ...small,
  },
  changes: { color: tokens.colorBrandForeground1 },
  name: {
    display: "grid",
    rowGap: "4px",
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "0 12px 8px" },
  foot: { display: "grid", rowGap: "8px", padding: "8px 12px 10px" },
  effect: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  effectTitle: { color: tokens.colorNeutralForeground2, ...small },
  actions: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    gap: "8px",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  refused: {
    margin: "0 12px 8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    ...small,
  },
  status: { margin: 0, padding: "0 12px 8px", color: tokens.colorNeutralForeground2, ...small },
  text: {
    boxSizing: "border-box",
    width: "calc(100% - 24px)",
    margin: "0 12px 8px",
    height: "120px",
    fontFamily: tokens.fontFamilyMonospace,
    ...small,
  },
});
