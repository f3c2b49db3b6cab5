import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useLevelBarsStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(40px, 1fr) max-content max-content",
    columnGap: "8px",
    rowGap: "4px",
    alignItems: "center",
    margin: "10px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: {
    display: "grid",
    gridColumn: "1 / -1",
    gridTemplateColumns: "subgrid",
    alignItems: "center",
  },
  name: { maxWidth: "96px", color: tokens.colorNeutralForeground2 },
  track: {
    display: "flex",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    backgroundColor: tokens.colorStatusWarningBackground2,
    [FORCED]: { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  unscoredTrack: { backgroundColor: tokens.colorNeutralBackground5 },
  fill: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  points: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  lost: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});
