import type { Assessment } from "../../domain/assessment/assessment";
import { levelTotals, type LevelTotal } from "../../domain/summary/level-totals";
import { pane } from "../../messages";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useLevelBarsStyles } from "./level-bars.styles";

/** A bar for each level 1: points scored, then points lost. */
export function LevelBars({ assessment }: { readonly assessment: Assessment }) {
  const styles = useLevelBarsStyles();
  const totals = levelTotals(assessment);
  if (totals.length === 0) return null;
  return (
    <ul className={styles.root} aria-label={pane.header.levels}>
      {totals.map((total) => (
        <LevelBar key={total.level1 ?? ""} total={total} />
      ))}
    </ul>
  );
}

function LevelBar({ total }: { readonly total: LevelTotal }) {
  const styles = useLevelBarsStyles();
  const { level1, weight, score, lost, share, unscored, asPrinted } = total;
  const name = level1 === "" ? pane.header.unnamedLevel : (level1 ?? pane.header.funds);
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ width: `${share}%` }} />
        {lost !== null && unscored === 0 && <span className={styles.lostPart} />}
      </span>
      <span className={styles.points} aria-hidden>
        {score} / {weight}
      </span>
      <span className={styles.lost}>
        {unscored > 0 || asPrinted > 0 ? (
          <span className={styles.unscored} aria-hidden>
            {unscored > 0 ? pane.header.unscored(unscored) : pane.header.asPrinted(asPrinted)}
          </span>
        ) : (
          lost !== null && <span aria-hidden>{pane.header.lost(lost)}</span>
        )}
      </span>
      <VisuallyHidden>{pane.header.levelDescription(total)}</VisuallyHidden>
    </li>
  );
}
