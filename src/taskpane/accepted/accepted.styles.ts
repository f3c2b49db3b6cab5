import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useAcceptedStyles = makeStyles({
  /** Indented to the finding's sentence. */
  action: { padding: "0 12px 6px 25px" },
  form: {
    display: "grid",
    rowGap: "6px",
    padding: "0 12px 10px 33px",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, padding: "0 12px 8px 36px", listStyleType: "none" },
  item: { padding: "4px 0" },
  sentence: { margin: 0, ...smallText, color: tokens.colorNeutralForeground2 },
  reason: { margin: 0 },
});
