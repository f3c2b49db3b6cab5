import { Button } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { BatchActions, BatchState, EarlierResult } from "../../app/core/batch";
import { roundWords } from "../../messages/batch";
import { Ring } from "../ring/Ring";
import { useBatchStyles } from "./batch.styles";
import { useRoundsStyles } from "./rounds.styles";

export interface RoundsProps {
  readonly batch: Pick<BatchState, "earlier" | "notEarlier" | "isReadingEarlier">;
  readonly actions: Pick<BatchActions, "compareNoMore">;
}

/** The numbers of findings by their state since the earlier result; or why the chosen file is none. */
export function Rounds({ batch, actions }: RoundsProps) {
  const styles = useRoundsStyles();
  const shared = useBatchStyles();
  const words = roundWords();
  const { earlier, notEarlier, isReadingEarlier } = batch;
  return (
    <>
      {isReadingEarlier && (
        <p role="status" className={styles.line}>
          <Ring />
          {words.reading}
        </p>
      )}
      {notEarlier !== null && (
        <p role="alert" className={styles.mistake}>
          <WarningRegular className={shared.icon} aria-hidden />
          <span>{words.notEarlier(notEarlier)}</span>
        </p>
      )}
      {earlier !== null && (
        <section className={styles.root} aria-label={words.title}>
          <div className={styles.head}>
            <span className={styles.with}>{words.with(earlier)}</span>
            <Button
              size="small"
              appearance="subtle"
              className={styles.end}
              onClick={actions.compareNoMore}
            >
              {words.end}
            </Button>
          </div>
          <Figures earlier={earlier} />
        </section>
      )}
    </>
  );
}

const KINDS = ["repaired", "open", "accepted", "new"] as const;

function Figures({ earlier: { compared } }: { readonly earlier: EarlierResult }) {
  const styles = useRoundsStyles();
  const words = roundWords();
  if (compared === null) return <p className={styles.rest}>{words.later}</p>;
  const { counts, missing, added } = compared;
  const rest = words.rest(counts.notJudged, missing.length, added);
  return (
    <div role="status">
      <dl className={styles.figures}>
        {KINDS.map((kind) => (
          <div key={kind} className={styles.pair}>
            <dt className={styles.name}>{words.names[kind]}</dt>
            <dd className={styles.figure}>{counts[kind]}</dd>
          </div>
        ))}
      </dl>
      {rest !== "" && <p className={styles.rest}>{rest}</p>}
    </div>
  );
}
