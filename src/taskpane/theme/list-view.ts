import { tokens, type GriffelStyle } from "@fluentui/react-components";
import { smallText } from "./small-text";

/** Styles that the two lists of forms share: 全部自评表 and 批量核对. */
export const listView = {
  about: { margin: "4px 0 0", color: tokens.colorNeutralForeground2, ...smallText },
  warning: {
    display: "flex",
    alignItems: "start",
    columnGap: "6px",
    margin: "4px 0 0",
    color: tokens.colorStatusWarningForeground3,
    ...smallText,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px 10px",
  },
  status: { color: tokens.colorNeutralForeground2, ...smallText },
} as const satisfies Record<string, GriffelStyle>;
