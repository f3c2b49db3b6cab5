import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    padding: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
    border: 0,
  },
});

/** Words for screen readers where the eye has a picture or a place. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  return <span className={useStyles().root}>{children}</span>;
}
