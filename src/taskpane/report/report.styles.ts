import { makeStyles } from "@fluentui/react-components";

export const useReportStyles = makeStyles({
  root: { padding: "8px 12px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});
