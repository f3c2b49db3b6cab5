import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useLazyStyles = makeStyles({
  fetchFailed: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    ...smallText,
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
