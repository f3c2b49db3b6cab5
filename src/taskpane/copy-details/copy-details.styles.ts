import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useCopyDetailsStyles = makeStyles({
  result: {
    alignSelf: "center",
    ...smallText,
  },
  text: {
    flexBasis: "100%",
    margin: 0,
    padding: "4px 6px",
    maxHeight: "80px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "text",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    ...smallText,
  },
});
