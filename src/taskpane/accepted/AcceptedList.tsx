import { Button } from "@fluentui/react-components";
import type { AppActions, CheckedForm } from "../../app/core/state";
import { mayAccept } from "../../domain/accepted/may-accept";
import { findingMessage, pane } from "../../messages";
import { acceptedWords } from "../../messages/accepted";
import { withKeys } from "../item-list/finding-keys";
import { FoldedSection } from "../section/FoldedSection";
import { useAcceptedStyles } from "./accepted.styles";

export interface AcceptedListProps {
  readonly form: Pick<CheckedForm, "assessment" | "accepted">;
  readonly onTakeBack: AppActions["takeBackFinding"];
}

/** The findings marked as checked, with reason and day, folded at first; nothing if there are none. */
export function AcceptedList({ form: { assessment, accepted }, onTakeBack }: AcceptedListProps) {
  const styles = useAcceptedStyles();
  const words = acceptedWords();
  if (accepted.size === 0) return null;
  const findings = assessment.findings.filter((finding) => accepted.has(finding));
  return (
    <FoldedSection title={words.title} aside={pane.findings.count(findings.length)}>
      <ul className={styles.list}>
        {withKeys(findings).map(({ key, finding }) => {
          const acceptance = accepted.get(finding);
          const sentence = findingMessage(finding);
          return (
            <li key={key} className={styles.item}>
              <p className={styles.sentence}>{sentence}</p>
              {acceptance !== undefined && (
                <p className={styles.reason}>{words.line(acceptance.reason, acceptance.on)}</p>
              )}
              {/* a total that is right with an accepted score is taken back with that score */}
              {mayAccept(finding) && (
                <Button
                  size="small"
                  aria-description={words.takeBackAbout(sentence)}
                  onClick={() => {
                    void onTakeBack(finding);
                  }}
                >
                  {words.takeBack}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </FoldedSection>
  );
}
