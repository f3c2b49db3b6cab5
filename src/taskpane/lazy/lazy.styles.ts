import { makeStyles, tokens } from "@fluentui/react-components";

export const useLazyStyles = makeStyles({
  fetchFailed: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  placeholder: {
    display: "flex",
    justifyContent: "center",
    padding: "24px",
    fontSize: tokens.fontSizeBase600,
  },
  // the height of a label above a field
  picker: { height: "62px" },
});
