import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useAnonymisedStyles = makeStyles({
  root: { padding: "4px 12px 8px" },
  note: {
    margin: "0 0 6px",
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
});
