import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useUncheckedStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: "16px",
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
  /** Indented to the text of the section's heading. */
  section: { padding: "0 12px 10px 36px" },
});
