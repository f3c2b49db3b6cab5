import { makeStyles, tokens } from "@fluentui/react-components";

export const useFormViewStyles = makeStyles({
  bars: {
    padding: "0 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});
