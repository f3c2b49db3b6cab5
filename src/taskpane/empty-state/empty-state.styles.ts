import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useEmptyStateStyles = makeStyles({
  nextSteps: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "10px",
    width: "100%",
  },
  sheets: {
    display: "grid",
    rowGap: "6px",
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "320px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  sheet: { justifyContent: "flex-start", width: "100%", fontWeight: tokens.fontWeightRegular },
  name: { textAlign: "left", overflowWrap: "anywhere" },
  forms: {
    marginLeft: "auto",
    paddingLeft: "8px",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  signs: {
    margin: 0,
    padding: "10px 14px 10px 28px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "left",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  looksFor: {
    margin: "4px 0 -4px",
    ...smallText,
    color: tokens.colorNeutralForeground3,
  },
  hint: {
    margin: 0,
    textWrap: "balance",
    maxWidth: "300px",
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
});
