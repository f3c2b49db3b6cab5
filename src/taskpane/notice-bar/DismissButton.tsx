import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { pane } from "../../messages";

/** Takes the notice away. */
export function DismissButton({ onDismiss }: { readonly onDismiss: () => void }) {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={pane.notice.dismiss}
      onClick={onDismiss}
    />
  );
}
