import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, useState } from "react";
import { a1, type Position } from "../../domain/cells";
import { isEqual } from "../../domain/equal";
import { lostPoints } from "../../domain/summary/lost-points";
import { becauseSentence, pane } from "../../messages";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useIndicatorListStyles } from "./indicator-list.styles";
import { Summary } from "../section/Summary";
import type { ScoredRow } from "./scored-row";

export interface IndicatorRowProps {
  readonly row: ScoredRow;
  /** The row was just edited on the sheet. */
  readonly edited: boolean;
  /** The keys of the unfolded rows; the row adds and removes its own. */
  readonly unfolded: Set<string>;
  readonly onGoTo: (at: Position) => Promise<void>;
}

/**
 * One scored row; unfolded, it shows target, actual and how the score was computed. It is drawn again
 * only when its own contents differ: each reading of the sheet makes new rows.
 */
export const IndicatorRow = memo(function IndicatorRow(props: IndicatorRowProps) {
  const { row, edited, unfolded, onGoTo } = props;
  // the page keeps it from then on
  const [isUnfolded] = useState(() => unfolded.has(row.key));
  const styles = useIndicatorListStyles();
  const words = pane.indicators;
  const { reported, computed } = row.score;
  const differs = computed !== null && reported !== null && computed !== reported;
  const lost = lostPoints(row.weight, row.score);
  return (
    <details
      open={isUnfolded}
      onToggle={({ currentTarget: { open } }) => {
        if (open) unfolded.add(row.key);
        else unfolded.delete(row.key);
      }}
    >
      <Summary className={mergeClasses(styles.row, edited && styles.edited)}>
        <ChevronRightRegular
          className={mergeClasses(styles.chevron, styles.rowChevron)}
          aria-hidden
        />
        <span className={styles.name}>
          {row.name}
          {edited && <span className={styles.lost}>{pane.findings.edited}</span>}
          {lost !== null && <span className={styles.lost}>{words.lost(lost)}</span>}
        </span>
        <span className={mergeClasses(styles.number, styles.first, styles.quiet)}>
          <VisuallyHidden>{words.weight}</VisuallyHidden>
          {row.weight ?? words.noWeight}
        </span>
        <span className={styles.number}>
          <VisuallyHidden>{words.reported}</VisuallyHidden>
          {reported ?? words.noScore}
        </span>
        <span className={mergeClasses(styles.number, differs && styles.differs)}>
          <VisuallyHidden>{words.computed}</VisuallyHidden>
          {computed ?? words.noScore}
        </span>
      </Summary>
      <dl className={styles.detail}>
        <Fact term={row.key === "funds" ? words.budget : words.target} text={row.target} />
        <Fact term={row.key === "funds" ? words.executed : words.actual} text={row.actual} />
        <Fact
          term={words.because}
          text={row.because === null ? null : becauseSentence(row.because)}
        />
      </dl>
      <Button
        className={styles.goTo}
        appearance="subtle"
        size="small"
        onClick={() => {
          void onGoTo(row.at);
        }}
      >
        {pane.findings.goToCell(a1(row.at))}
      </Button>
    </details>
  );
}, isEqual);

function Fact({ term, text }: { readonly term: string; readonly text: string | null }) {
  const styles = useIndicatorListStyles();
  if (text === null || text === "") return null;
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{text}</dd>
    </>
  );
}
