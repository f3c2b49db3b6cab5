import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS, NARROW } from "../theme/media-queries";
import { smallText } from "../theme/small-text";

export const useLevelBarsStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(40px, 1fr) max-content max-content",
    columnGap: "8px",
    rowGap: "4px",
    alignItems: "center",
    margin: "12px 0 0",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr) max-content max-content" },
    padding: 0,
    listStyleType: "none",
    ...smallText,
  },
  row: {
    display: "grid",
    gridColumn: "1 / -1",
    gridTemplateColumns: "subgrid",
    alignItems: "center",
  },
  name: {
    maxWidth: "96px",
    color: tokens.colorNeutralForeground2,
    [NARROW]: { maxWidth: "none", gridColumnStart: 1, gridColumnEnd: 4 },
  },
  track: {
    display: "flex",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    columnGap: "1px",
    [NARROW]: { gridColumnStart: 1, gridColumnEnd: 4 },
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED_COLORS]: { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  /** Wide enough to show a tenth of a point. */
  lostPart: {
    flexGrow: 1,
    flexShrink: 0,
    minWidth: "3px",
    backgroundColor: tokens.colorStatusWarningForeground3,
    [FORCED_COLORS]: { backgroundColor: "Canvas", forcedColorAdjust: "none" },
  },
  fill: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED_COLORS]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  points: {
    [NARROW]: { gridColumnStart: 2 },
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  unscored: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  lost: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});
