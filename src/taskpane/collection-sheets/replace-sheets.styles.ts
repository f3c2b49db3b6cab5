import { makeStyles, tokens } from "@fluentui/react-components";

export const useReplaceSheetsStyles = makeStyles({
  root: {
    padding: "10px 12px",
    borderTop: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // focused when it appears; its line at the top shows where the focus is
    outlineStyle: "none",
  },
  text: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", "> *": { minWidth: 0 } },
});
