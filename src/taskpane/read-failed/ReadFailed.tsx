import { PlugDisconnectedRegular } from "@fluentui/react-icons/svg/plug-disconnected";
import { pane } from "../../messages";
import { Page } from "../page/Page";

/** Excel refused the first reading; the notice in the footer says why. */
export function ReadFailed() {
  return (
    <Page
      picture={<PlugDisconnectedRegular aria-hidden />}
      title={pane.unread.title}
      text={pane.unread.text}
    />
  );
}
