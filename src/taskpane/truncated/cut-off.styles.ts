import { makeStyles } from "@fluentui/react-components";

export const useCutOffStyles = makeStyles({
  root: { padding: "8px 12px 0" },
});
