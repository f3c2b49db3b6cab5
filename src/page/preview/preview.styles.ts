import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../../taskpane/theme/pressable";
import { smallText } from "../../taskpane/theme/small-text";

export const usePreviewStyles = makeStyles({
  surface: {
    width: "960px",
    maxWidth: "calc(100vw - 16px)",
    maxHeight: "calc(100vh - 16px)",
    padding: "12px",
    boxSizing: "border-box",
  },
  // the sheet fills the window between title and buttons
  body: { display: "flex", flexDirection: "column", maxHeight: "calc(100vh - 42px)" },
  title: { flexShrink: 0 },
  content: { display: "flex", flexDirection: "column", rowGap: "8px", minHeight: 0 },
  note: { margin: 0, flexShrink: 0, color: tokens.colorNeutralForeground2, ...smallText },
  sheet: {
    position: "relative",
    minHeight: "80px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ...focusRing(-2),
  },
  actions: { display: "flex", flexWrap: "wrap", flexShrink: 0, justifyContent: "end", gap: "6px" },
});
