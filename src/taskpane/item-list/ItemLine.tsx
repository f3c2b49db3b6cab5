import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import type { ReactNode } from "react";
import type { Severity } from "../../domain/findings/finding";
import { pane } from "../../messages";
import { SeverityIcon } from "../severity/SeverityIcon";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useItemListStyles } from "./item-list.styles";

export interface ItemLineProps {
  readonly severity: Severity;
  readonly sentence: string;
  /** The change of the total once the item is put right, for screen readers. */
  readonly spoken: string;
  /** "G21", "G21 等 18 处", or the whole form. */
  readonly place: string;
  readonly isSelected?: boolean;
  readonly isOpen: boolean;
  readonly detailId: string;
  readonly onToggle: () => void;
  /** More about the place. */
  readonly children?: ReactNode;
}

/** The line of an item: severity, sentence and place; a click folds or unfolds it. */
export function ItemLine(props: ItemLineProps) {
  const { severity, sentence, spoken, place, isSelected = false, isOpen, detailId } = props;
  const { onToggle, children } = props;
  const styles = useItemListStyles();
  return (
    <button
      type="button"
      className={styles.line}
      aria-current={isSelected ? "location" : undefined}
      aria-expanded={isOpen}
      aria-controls={isOpen ? detailId : undefined}
      onClick={onToggle}
    >
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
        <VisuallyHidden>{pane.severity[severity]}</VisuallyHidden>
      </span>
      <span className={styles.sentence}>
        {sentence}
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </span>
      <span className={styles.cells}>
        <span className={styles.cell}>
          {place}
          <ChevronDownRegular
            className={mergeClasses(styles.chevron, isOpen && styles.turned)}
            aria-hidden
          />
        </span>
        {children}
      </span>
    </button>
  );
}
