import { makeStyles } from "@fluentui/react-components";

export const useTemplateOptionsStyles = makeStyles({
  open: { minWidth: "20px", width: "20px", padding: 0 },
});
