import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW } from "../theme/media-queries";
import { PANE_HEIGHT } from "../theme/pane-height";

export const useAppStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: PANE_HEIGHT,
    overflowWrap: "anywhere",
    // by default Fluent's fields are at least as wide as their longest option
    "& .fui-Select, & select, & .fui-Input, & input": { minWidth: 0 },
    "& select": { width: "100%" },
    [LOW]: { height: "auto", minHeight: PANE_HEIGHT },
  },
  // hidden while another page is open; stays mounted, so that it keeps its scroll position
  away: { display: "none" },
  main: {
    // contains the absolutely positioned hidden texts, which would otherwise make the page scroll
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    // the content must not shift when the scroll bar appears
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    outlineStyle: "none",
    // a focused element is not covered by the bar above the items
    scrollPaddingTop: "36px",
    [LOW]: { overflowY: "visible", overflowX: "clip", scrollbarGutter: "auto" },
  },
  // a Page fills the height that the welcome lines and the help link leave
  filled: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100%",
    "> *": { flexShrink: 0 },
  },
  help: { alignSelf: "start", margin: "12px" },
  foot: {
    flexShrink: 0,
    // the same scroll bar gutter as main, so that both have the same right edge
    overflowX: "hidden",
    overflowY: "hidden",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    // so that the line with the primary button sticks to the pane, not to the foot
    [LOW]: { display: "contents" },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
