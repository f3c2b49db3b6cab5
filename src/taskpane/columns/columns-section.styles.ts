import { makeStyles, tokens } from "@fluentui/react-components";

export const useColumnsSectionStyles = makeStyles({
  unknown: { color: tokens.colorStatusDangerForeground1 },
});
