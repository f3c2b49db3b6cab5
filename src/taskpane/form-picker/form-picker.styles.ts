import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useFormPickerStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: "4px",
    // clear of Office's menu (34 × 32 px) over the top right corner of the pane
    padding: "10px 48px 0 12px",
  },
  label: {
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
});
