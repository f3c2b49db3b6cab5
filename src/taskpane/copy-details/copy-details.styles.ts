import { makeStyles, tokens } from "@fluentui/react-components";

export const useCopyDetailsStyles = makeStyles({
  result: {
    alignSelf: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
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
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
