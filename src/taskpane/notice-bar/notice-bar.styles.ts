import { makeStyles } from "@fluentui/react-components";

export const useNoticeBarStyles = makeStyles({
  root: { padding: "8px 12px 0" },
  bar: { alignItems: "start", paddingTop: "6px", paddingBottom: "6px", minHeight: 0 },
  body: { overflowWrap: "anywhere", textWrap: "pretty" },
  title: { display: "block" },
  titleOfDone: { display: "inline" },
});
