import { makeStyles, tokens } from "@fluentui/react-components";

export const useLaterStyles = makeStyles({
  notFetched: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  waiting: {
    display: "flex",
    justifyContent: "center",
    padding: "24px",
    fontSize: tokens.fontSizeBase600,
  },
  // as tall as a label over a field
  picker: { height: "62px" },
});
