import { itemWords as words } from "../../messages";
import { useItemListStyles } from "./item-list.styles";

export interface BasisTextsProps {
  /** The calculation, which can be repeated by hand; null for none. */
  readonly because: string | null;
  /** The rule with its source. */
  readonly ground: string;
}

/** The basis of a finding, in words. */
export function BasisTexts({ because, ground }: BasisTextsProps) {
  const styles = useItemListStyles();
  return (
    <dl className={styles.basis}>
      {because !== null && (
        <>
          <dt className={styles.term}>{words.because}</dt>
          <dd className={styles.value}>{words.calculation(because)}</dd>
        </>
      )}
      <dt className={styles.term}>{words.ground}</dt>
      <dd className={styles.value}>{ground}</dd>
    </dl>
  );
}
