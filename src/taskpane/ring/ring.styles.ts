import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "../theme/media-queries";

export const useRingStyles = makeStyles({
  root: {
    display: "inline-block",
    boxSizing: "border-box",
    flexShrink: 0,
    width: "1em",
    height: "1em",
    borderRadius: tokens.borderRadiusCircular,
    border: `0.125em solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { from: { transform: "rotate(0deg)" }, to: { transform: "rotate(360deg)" } },
    animationDuration: "1.2s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    // the ring stays visible, without motion
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "0s" },
    [FORCED_COLORS]: {
      forcedColorAdjust: "none",
      border: "0.125em solid CanvasText",
      borderTopColor: "Highlight",
    },
  },
});
