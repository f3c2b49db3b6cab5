import { makeStyles } from "@fluentui/react-components";

export const useReportStyles = makeStyles({
  root: { padding: "8px 12px" },
});
