import { mergeClasses } from "@fluentui/react-components";
import { pane } from "../../messages";
import { useHelpLinkStyles } from "./help-link.styles";

/** Link to 使用说明; opens outside the pane, which keeps its state. */
export function HelpLink({ className }: { readonly className?: string }) {
  const styles = useHelpLinkStyles();
  const { link, address, opensElsewhere } = pane.help;
  return (
    <a
      className={mergeClasses(styles.root, className)}
      href={address}
      target="_blank"
      rel="noopener"
      title={opensElsewhere}
    >
      {link}
    </a>
  );
}
