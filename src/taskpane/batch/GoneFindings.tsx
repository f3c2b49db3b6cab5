import type { GoneFinding } from "../../app/core/batch";
import { pane } from "../../messages";
import { roundWords } from "../../messages/batch";
import { useBatchStyles } from "./batch.styles";

/** The findings of the earlier result that a form no longer has: repaired, or not checked. */
export function GoneFindings({ gone }: { readonly gone: readonly GoneFinding[] }) {
  const words = roundWords();
  return (
    <>
      <Part title={words.gone} findings={gone.filter(({ notJudged }) => notJudged === null)} />
      <Part title={words.notJudged} findings={gone.filter(({ notJudged }) => notJudged !== null)} />
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly findings: readonly GoneFinding[];
}

function Part({ title, findings }: PartProps) {
  const styles = useBatchStyles();
  if (findings.length === 0) return null;
  return (
    <section className={styles.note} aria-label={title}>
      <h2 className={styles.noteTitle}>{title}</h2>
      <ul className={styles.lines}>
        {findings.map(({ sentence, cell, notJudged }) => (
          <li key={`${cell ?? ""} ${sentence}`}>
            {pane.clear.line(cell ?? pane.findings.wholeForm, sentence)}
            {notJudged !== null && ` — ${roundWords().why(notJudged)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
