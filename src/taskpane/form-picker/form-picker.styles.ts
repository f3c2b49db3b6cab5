import { makeStyles, tokens } from "@fluentui/react-components";

export const useFormPickerStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: "4px",
    // Office's own menu lies over the top right corner
    padding: "10px 48px 0 12px",
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
