import { mergeClasses } from "@fluentui/react-components";
import { useContext } from "react";
import { pane } from "../../messages";
import { EnvironmentContext } from "../environment/environment";
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

/** Link to 使用说明, where the pane is served with it. */
export function HelpLink({ className }: { readonly className?: string }) {
  const { hasHelp } = useContext(EnvironmentContext);
  const { link, address } = pane.help;
  return hasHelp ? <OutsideLink link={link} address={address} className={className} /> : null;
}

/** Link to the help for people whose Excel is too old. */
export function WithoutExcelLink() {
  const { link, address } = pane.help.withoutExcel;
  return <OutsideLink link={link} address={address} />;
}
