import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW, NARROW } from "../theme/media-queries";
import { smallText } from "../theme/small-text";

const badge = {
  position: "absolute",
  top: "50%",
  right: "8px",
  transform: "translateY(-50%)",
  minWidth: "20px",
  padding: "2px 6px",
  boxSizing: "border-box",
  borderRadius: tokens.borderRadiusCircular,
  ...smallText,
  fontWeight: tokens.fontWeightSemibold,
  fontVariantNumeric: "tabular-nums",
  textAlign: "center",
  pointerEvents: "none",
} as const;

export const useActionBarStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: "6px",
    padding: "8px 12px 10px",
    position: "relative",
    [LOW]: { display: "contents" },
  },
  main: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    gap: "8px",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
    // in a pane that scrolls as a whole this line stays visible above the list
    [LOW]: {
      position: "sticky",
      bottom: 0,
      zIndex: 2,
      padding: "6px 12px",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  writeBack: { position: "relative", display: "grid" },
  count: {
    ...badge,
    backgroundColor: tokens.colorNeutralForegroundOnBrand,
    color: tokens.colorBrandBackground,
  },
  countOfSecond: {
    ...badge,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
  },
  more: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px",
    margin: "0 -4px",
    [LOW]: { margin: "0 8px" },
  },
  template: { display: "flex" },
  button: { minWidth: 0, whiteSpace: "nowrap", [NARROW]: { whiteSpace: "normal" } },
  /** Disabled, without Fluent's grey background. */
  disabled: {
    backgroundColor: "transparent",
    ":hover": { backgroundColor: "transparent" },
    ":hover:active": { backgroundColor: "transparent" },
  },
  /** Icon above text, so that all buttons fit on one line in the narrowest pane. */
  small: {
    flexDirection: "column",
    flexGrow: 1,
    rowGap: "2px",
    minHeight: "44px",
    padding: "4px",
    ...smallText,
    fontWeight: tokens.fontWeightRegular,
  },
  roomForCount: { paddingLeft: "8px", paddingRight: "48px" },
  smallIcon: { margin: 0 },
});
