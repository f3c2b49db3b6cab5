import { makeStyles, tokens } from "@fluentui/react-components";

export const useWelcomeStyles = makeStyles({
  root: {
    margin: "8px 12px 0",
    // clear of Office's menu (34 × 32 px) over the top right corner of the pane
    padding: "8px 36px 8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  short: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: "3px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  shortText: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  lines: {
    display: "grid",
    rowGap: "2px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { display: "flex", columnGap: "8px" },
  icon: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    height: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorBrandForegroundLink,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 16px",
    marginTop: "6px",
  },
});
