import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { pane } from "../../messages";

/** Closes the notice. */
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
