import { makeStyles, tokens } from "@fluentui/react-components";
import { PANE_HEIGHT } from "../theme/pane-height";

/** The ring's size and position equal those in splash.css, which is shown before any script runs. */
export const useLoadingStyles = makeStyles({
  title: { margin: 0 },
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    height: PANE_HEIGHT,
  },
  ring: { fontSize: tokens.fontSizeHero800 },
  text: {
    height: "20px",
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
});
