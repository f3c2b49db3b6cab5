import { type GriffelStyle, makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../theme/pressable";

/** Styles of a `summary` that unfolds its `details`. */
export const summaryStyle: GriffelStyle = {
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  cursor: "pointer",
  listStyleType: "none",
  "::-webkit-details-marker": { display: "none" },
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ...focusRing(-2),
};

export const chevronStyle: GriffelStyle = {
  flexShrink: 0,
  fontSize: tokens.fontSizeBase400,
  color: tokens.colorNeutralForeground3,
  ":is(details[open] > summary > *)": { transform: "rotate(90deg)" },
};

export const useFoldedSectionStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "10px 12px",
    ...summaryStyle,
    fontWeight: tokens.fontWeightSemibold,
  },
  chevron: chevronStyle,
  aside: {
    marginLeft: "auto",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});
