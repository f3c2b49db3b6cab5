import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useProfileLineStyles = makeStyles({
  button: {
    minWidth: 0,
    margin: "2px 0 0 -6px",
    padding: "2px 6px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "left",
  },
  warning: {
    display: "flex",
    alignItems: "start",
    gap: "6px",
    margin: "2px 0 0",
    ...smallText,
    color: tokens.colorStatusWarningForeground3,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
});
