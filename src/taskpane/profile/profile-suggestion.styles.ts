import { makeStyles, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useProfileSuggestionStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    margin: "2px 0 4px",
  },
  text: { flexBasis: "100%", margin: 0, ...smallText, color: tokens.colorNeutralForeground2 },
});
