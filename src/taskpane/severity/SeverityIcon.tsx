import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../domain/findings/finding";
import { useSeverityIconStyles } from "./severity-icon.styles";

const icons = { error: ErrorCircleFilled, warning: WarningFilled, notice: InfoRegular };

/** The icon of a severity. Hidden from screen readers: the severity's word is always beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useSeverityIconStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.root, styles[severity])} />;
}
