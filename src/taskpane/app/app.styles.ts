import { makeStyles, tokens } from "@fluentui/react-components";

/** A pane too low for a fixed foot (high zoom, a small window) scrolls as a whole instead. */
const LOW = "@media (max-height: 420px)";

export const useAppStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflowWrap: "anywhere",
    [LOW]: { height: "auto", minHeight: "100vh" },
  },
  // behind another page: it keeps its place
  away: { display: "none" },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    // the list must not shift sideways when a scroll bar comes or goes
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    [LOW]: { overflowY: "visible" },
    outlineStyle: "none",
  },
  // a page with one thing to say fills what is left beside the first lines and the way to the help
  filled: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100%",
    "> *": { flexShrink: 0 },
  },
  help: { alignSelf: "start", margin: "12px" },
  foot: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
