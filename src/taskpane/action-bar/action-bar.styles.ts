import { makeStyles, tokens } from "@fluentui/react-components";

export const useActionBarStyles = makeStyles({
  root: { display: "grid", rowGap: "6px", padding: "8px 12px 10px", position: "relative" },
  main: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) max-content", columnGap: "8px" },
  writeBack: { position: "relative", display: "grid" },
  count: {
    position: "absolute",
    top: "50%",
    right: "8px",
    transform: "translateY(-50%)",
    minWidth: "20px",
    padding: "2px 6px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForegroundOnBrand,
    color: tokens.colorBrandBackground,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
    pointerEvents: "none",
  },
  more: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "2px" },
  template: { display: "flex" },
  button: { minWidth: 0, whiteSpace: "nowrap" },
  small: {
    paddingLeft: "6px",
    paddingRight: "6px",
    fontWeight: tokens.fontWeightRegular,
    // all on one line also in the narrowest pane
    "@media (max-width: 349px)": { paddingLeft: "4px", paddingRight: "4px" },
  },
  roomForCount: { paddingLeft: "8px", paddingRight: "36px" },
  // room for pictures only where the words leave some
  icon: { "@media (max-width: 419px)": { display: "none" } },
});
