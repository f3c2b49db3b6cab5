import { mergeClasses } from "@fluentui/react-components";
import { pane } from "../../messages";
import { useHelpLinkStyles } from "./help-link.styles";

interface OutsideLinkProps {
  readonly link: string;
  readonly address: string;
  readonly className?: string | undefined;
}

/** A link that opens outside the pane, which keeps its state. */
function OutsideLink({ link, address, className }: OutsideLinkProps) {
  const styles = useHelpLinkStyles();
  return (
    <a
      className={mergeClasses(styles.root, className)}
      href={address}
      target="_blank"
      rel="noopener"
      title={pane.help.opensElsewhere}
    >
      {link}
    </a>
  );
}

/** Link to 使用说明. */
export function HelpLink({ className }: { readonly className?: string }) {
  const { link, address } = pane.help;
  return <OutsideLink link={link} address={address} className={className} />;
}

/** Link to what a person can do whose Excel is too old. */
export function WithoutExcelLink() {
  const { link, address } = pane.help.withoutExcel;
  return <OutsideLink link={link} address={address} />;
}
