import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { smallText } from "../theme/small-text";

export const useResultCardStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "10px",
    alignItems: "center",
    margin: "0 12px 12px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  icon: { fontSize: tokens.fontSizeHero700, color: tokens.colorStatusSuccessForeground1 },
  neutral: {
    ...shorthands.borderColor(tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground3,
  },
  neutralIcon: { color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  text: {
    margin: 0,
    textWrap: "pretty",
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
});
