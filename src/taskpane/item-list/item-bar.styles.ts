import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW } from "../theme/media-queries";
import { pressable } from "../theme/pressable";
import { smallText } from "../theme/small-text";

export const useItemBarStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "2px",
    padding: "3px 6px 3px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // a pane that scrolls as a whole is too low for a fixed bar
    [LOW]: { position: "static" },
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    minWidth: 0,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: {
    display: "flex",
    alignItems: "center",
    columnGap: "3px",
    minHeight: "26px",
    padding: "2px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    ...smallText,
    ...pressable(-2),
  },
  number: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  steps: { display: "flex", flexShrink: 0 },
  step: { minWidth: "26px", maxWidth: "26px", height: "26px", padding: 0 },
});
