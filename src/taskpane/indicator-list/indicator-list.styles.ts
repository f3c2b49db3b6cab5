import { makeStyles, tokens } from "@fluentui/react-components";
import { chevronStyle, summaryStyle } from "../section/folded-section.styles";
import { NARROW } from "../theme/media-queries";
import { smallText } from "../theme/small-text";

const numberColumn = "46px";

/** In a narrow pane: the name above its three numbers. */
const narrowColumns = { gridTemplateColumns: "16px repeat(3, minmax(0, 1fr))" } as const;

export const useIndicatorListStyles = makeStyles({
  chevron: chevronStyle,
  columns: {
    display: "grid",
    gridTemplateColumns: `16px minmax(0, 1fr) repeat(3, ${numberColumn})`,
    columnGap: "4px",
    alignItems: "start",
    padding: "4px 12px",
    [NARROW]: narrowColumns,
    ...smallText,
    color: tokens.colorNeutralForeground3,
  },
  name: { textWrap: "pretty", [NARROW]: { gridColumnStart: 2, gridColumnEnd: 5 } },
  /** The first of the numbers. */
  first: { [NARROW]: { gridColumnStart: 2 } },
  level: {
    margin: 0,
    padding: "8px 12px 2px",
    ...smallText,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: `16px minmax(0, 1fr) repeat(3, ${numberColumn})`,
    columnGap: "4px",
    alignItems: "start",
    padding: "5px 12px",
    [NARROW]: narrowColumns,
    ...summaryStyle,
  },
  edited: { boxShadow: `inset 3px 0 ${tokens.colorStatusWarningForeground3}` },
  rowChevron: { paddingTop: "2px" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  lost: {
    display: "block",
    ...smallText,
    color: tokens.colorStatusWarningForeground3,
  },
  detail: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "8px",
    rowGap: "2px",
    margin: "0 12px 2px 32px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    ...smallText,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  goTo: { margin: "0 12px 6px 24px" },
});
