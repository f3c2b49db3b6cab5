import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW } from "../theme/media-queries";

export const useAppStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflowWrap: "anywhere",
    // Fluent's fields are never narrower than their longest choice by themselves
    "& .fui-Select, & select, & .fui-Input, & input": { minWidth: 0 },
    "& select": { width: "100%" },
    [LOW]: { height: "auto", minHeight: "100vh" },
  },
  // behind another page: it keeps its place
  away: { display: "none" },
  main: {
    // holds the words for screen readers, which would else make the whole page scroll
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    // the list must not shift sideways when a scroll bar comes or goes
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    outlineStyle: "none",
    [LOW]: { overflowY: "visible", overflowX: "clip", scrollbarGutter: "auto" },
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
    // the same room at the right as the list has, so that both end at one line
    overflowX: "hidden",
    overflowY: "hidden",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    [LOW]: { scrollbarGutter: "auto" },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
