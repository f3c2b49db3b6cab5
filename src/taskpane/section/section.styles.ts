import { makeStyles, tokens } from "@fluentui/react-components";

export const useSectionStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  heading: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: 0,
    padding: "10px 12px 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    // the target of a jump is focused, and says so by its place at the top
    outlineStyle: "none",
  },
  aside: {
    marginLeft: "auto",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
