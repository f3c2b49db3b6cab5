import { makeStyles } from "@fluentui/react-components";

export const useTemplateOptionsStyles = makeStyles({
  open: { minWidth: "24px", width: "24px", padding: 0 },
});
