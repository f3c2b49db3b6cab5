import { makeStyles } from "@fluentui/react-components";

export const useTruncatedStyles = makeStyles({
  root: { padding: "8px 12px 0" },
});
