import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW } from "../../taskpane/theme/media-queries";
import { STACKED, WIDE } from "./media-queries";

export const usePageAppStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    [WIDE]: { height: "100vh" },
    [LOW]: { height: "auto", minHeight: "100vh" },
  },
  body: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    [WIDE]: { flexDirection: "row" },
  },
  // the page scrolls below the sheet, and the pane fills the rest of the window
  pane: {
    minHeight: 0,
    minWidth: 0,
    [WIDE]: {
      "--pane-height": "100%",
      flexGrow: 0,
      flexShrink: 0,
      width: "400px",
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    [STACKED]: { "--pane-height": "calc(100vh - 37px)" },
    [LOW]: { "--pane-height": "auto" },
  },
  belowTable: {
    [STACKED]: { "--pane-height": "62vh" },
    [LOW]: { "--pane-height": "auto" },
  },
});
